import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { z } from 'zod'

import { systemCaller } from '../action/caller.ts'
import type { QueryCtx } from '../action/context.ts'
import { idempotencyKeys } from '../action/idempotency.schema.ts'
import { runOperation } from '../action/run-operation.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { notifications } from '../notify/notify.schema.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { kernelSettings } from '../settings/kernel-settings.ts'
import { readSettings } from '../settings/read-settings.ts'
import { auditBoundary, journals } from './journals.ts'

/** A client that has not repeated a request within a week has given it up. */
const keyDays = 7
const batchSize = 2_000

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

async function cutoffs(ctx: QueryCtx) {
  const settings = await readSettings(ctx, 'kernel', kernelSettings)
  return {
    settings,
    keysBefore: daysBefore(ctx.now, keyDays),
    noticesBefore: daysBefore(ctx.now, settings.inboxDays),
  }
}

const oldKeys = (ctx: QueryCtx, before: string) =>
  ctx.tx
    .select({ id: idempotencyKeys.id })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.tenantId, ctx.tenant.id), lt(idempotencyKeys.createdAt, before)))

const oldNotices = (ctx: QueryCtx, before: string) =>
  ctx.tx
    .select({ id: notifications.id })
    .from(notifications)
    .where(and(eq(notifications.tenantId, ctx.tenant.id), lt(notifications.createdAt, before)))

/** Looked at first, so that a quiet hour writes no audit row. */
const hasOldRows = defineQuery({
  name: 'kernel.retention.due',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({ isDue: z.boolean() }),
  async run(ctx) {
    const { keysBefore, noticesBefore, settings } = await cutoffs(ctx)
    const [keys, notices] = await Promise.all([
      oldKeys(ctx, keysBefore).limit(1),
      oldNotices(ctx, noticesBefore).limit(1),
    ])
    if (keys.length + notices.length > 0) return { isDue: true }
    const parts = journals.map(
      ({ table, find }) =>
        sql`exists (select 1 from kernel.${sql.identifier(table)} where ${find(ctx, settings)})`,
    )
    const audits = sql`exists (select 1 from kernel.audit_log where tenant_id = ${ctx.tenant.id} and id < ${auditBoundary(ctx, settings)}::uuid)`
    const { rows } = await ctx.tx.execute<{ due: boolean }>(
      sql`select ${sql.join([...parts, audits], sql` or `)} as due`,
    )
    return { isDue: rows[0]?.due ?? false }
  },
})

/** Removes keys, notices, journals and the audit log after the times they are kept, a batch at a time. */
const removeOldRows = defineAction({
  name: 'kernel.retention.sweep',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({ isMore: z.boolean() }),
  async run(ctx) {
    const { keysBefore, noticesBefore, settings } = await cutoffs(ctx)
    const keys = await ctx.tx
      .delete(idempotencyKeys)
      .where(inArray(idempotencyKeys.id, oldKeys(ctx, keysBefore).limit(batchSize)))
      .returning({ id: idempotencyKeys.id })
    const notices = await ctx.tx
      .delete(notifications)
      .where(inArray(notifications.id, oldNotices(ctx, noticesBefore).limit(batchSize)))
      .returning({ id: notifications.id })
    const gone: Record<string, number> = { keys: keys.length, notices: notices.length }
    for (const { table, find } of journals) {
      const name = sql.identifier(table)
      const { rowCount } = await ctx.tx.execute(
        sql`delete from kernel.${name} where tenant_id = ${ctx.tenant.id} and id = any (array(select id from kernel.${name} where ${find(ctx, settings)} limit ${batchSize}))`,
      )
      if (rowCount) gone[table] = rowCount
    }
    const { rows } = await ctx.tx.execute<{ n: number }>(
      sql`select kernel.prune_audit(${auditBoundary(ctx, settings)}::uuid, ${batchSize}) as n`,
    )
    if (rows[0]?.n) gone['audit'] = rows[0].n
    ctx.audit({ subject: 'kernel.retention', id: null, after: gone })
    return { isMore: Object.values(gone).some((count) => count === batchSize) }
  },
})

export async function sweepRowsOf(kernel: Kernel, tenantId: string): Promise<void> {
  const caller = await systemCaller(kernel, tenantId, 'sweep:rows')
  for (let isMore = (await runOperation(kernel, caller, hasOldRows, {})).isDue; isMore;) {
    isMore = (await runOperation(kernel, caller, removeOldRows, {})).isMore
  }
}
