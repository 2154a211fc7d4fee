import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import { counters } from './tasks.schema.ts'

export interface CountersCapability {
  /** The next number of a kind in this tenant, from 1; a rolled-back action leaves no gap. */
  next(kind: string): Promise<number>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    counters: CountersCapability
  }
}

registerCapability('counters', ({ ctx, pluginId }) => ({
  async next(kind) {
    const [row] = await ctx.tx
      .insert(counters)
      .values({ id: newId(), kind: `${pluginId}:${kind}`, value: 1 })
      .onConflictDoUpdate({
        target: [counters.tenantId, counters.kind],
        set: { value: sql`${counters.value} + 1` },
      })
      .returning({ value: counters.value })
    return row!.value
  },
}))
