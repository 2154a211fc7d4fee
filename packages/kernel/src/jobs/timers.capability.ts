import { newId } from '@linli/contract'
import { and, eq, isNull, sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import { timers } from './jobs.schema.ts'

export interface TimersCapability {
  /** Arms (or moves) the alarm of this name and key; the plugin's timer handler of that name runs once when it is due. */
  set(name: string, key: string, dueAt: Date, payload?: unknown): Promise<void>
  cancel(name: string, key: string): Promise<void>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    timers: TimersCapability
  }
}

registerCapability('timers', ({ ctx, pluginId }) => ({
  async set(name, key, dueAt, payload = {}) {
    const due = dueAt.toISOString()
    const [row] = await ctx.tx
      .insert(timers)
      .values({ id: newId(), pluginId, name, key, dueAt: due, payload })
      .onConflictDoUpdate({
        target: [timers.tenantId, timers.pluginId, timers.name, timers.key],
        set: {
          dueAt: due,
          payload,
          firedAt: null,
          cancelledAt: null,
          version: sql`${timers.version} + 1`,
          updatedAt: sql`now()`,
        },
      })
      .returning({ id: timers.id })
    await ctx.tx.execute(
      sql`select kernel.enqueue_job('timer', ${JSON.stringify({ timerId: row!.id })}::jsonb, ${due}::timestamptz, ${`timer:${row!.id}`}, null, 25)`,
    )
  },
  async cancel(name, key) {
    await ctx.tx
      .update(timers)
      .set({ cancelledAt: sql`now()`, version: sql`${timers.version} + 1`, updatedAt: sql`now()` })
      .where(
        and(
          eq(timers.pluginId, pluginId),
          eq(timers.name, name),
          eq(timers.key, key),
          isNull(timers.firedAt),
        ),
      )
  },
}))
