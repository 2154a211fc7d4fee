import { and, eq, sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import { messages, notifications } from './notify.schema.ts'
import { sendNotice, type Notice, type Sending } from './send-notice.ts'

export interface Reach {
  /** Inboxes it is in. */
  reached: number
  read: number
  /** Messages that left the system. */
  sent: number
  /** Messages that did not and will not. */
  failed: number
}

export interface NotifyCapability {
  /** Tells people, once the action commits. Texts are ready or keys of `notice.*` sentences. */
  send(notice: Notice): Promise<Sending>
  /** How far a sending got. */
  reach(batchId: string): Promise<Reach>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    notify: NotifyCapability
  }
}

registerCapability('notify', ({ ctx, pluginId }) => ({
  send: (notice) => sendNotice(ctx, pluginId, notice),
  async reach(batchId) {
    const [inbox] = await ctx.tx
      .select({ reached: sql<number>`count(*)::int`, read: sql<number>`count(${notifications.readAt})::int` })
      .from(notifications)
      .where(and(eq(notifications.tenantId, ctx.tenant.id), eq(notifications.batchId, batchId)))
    const [outside] = await ctx.tx
      .select({
        sent: sql<number>`(count(*) filter (where ${messages.state} = 'sent'))::int`,
        failed: sql<number>`(count(*) filter (where ${messages.state} in ('failed', 'unreachable', 'throttled')))::int`,
      })
      .from(messages)
      .where(and(eq(messages.tenantId, ctx.tenant.id), eq(messages.batchId, batchId)))
    return { ...inbox!, ...outside! }
  },
}))
