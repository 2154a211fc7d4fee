import { and, eq, inArray, lt } from 'drizzle-orm'
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

/** A client that has not repeated a request within a week has given it up. */
const keyDays = 7
const batchSize = 2_000

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

async function cutoffs(ctx: QueryCtx) {
  const { inboxDays } = await readSettings(ctx, 'kernel', kernelSettings)
  return { keysBefore: daysBefore(ctx.now, keyDays), noticesBefore: daysBefore(ctx.now, inboxDays) }
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
    const { keysBefore, noticesBefore } = await cutoffs(ctx)
    const [keys, notices] = await Promise.all([
      oldKeys(ctx, keysBefore).limit(1),
      oldNotices(ctx, noticesBefore).limit(1),
    ])
    return { isDue: keys.length + notices.length > 0 }
  },
})

/** Removes idempotency keys after a week and notices after the time the tenant keeps them, a batch at a time. */
const removeOldRows = defineAction({
  name: 'kernel.retention.sweep',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({ isMore: z.boolean() }),
  async run(ctx) {
    const { keysBefore, noticesBefore } = await cutoffs(ctx)
    const keys = await ctx.tx
      .delete(idempotencyKeys)
      .where(inArray(idempotencyKeys.id, oldKeys(ctx, keysBefore).limit(batchSize)))
      .returning({ id: idempotencyKeys.id })
    const notices = await ctx.tx
      .delete(notifications)
      .where(inArray(notifications.id, oldNotices(ctx, noticesBefore).limit(batchSize)))
      .returning({ id: notifications.id })
    ctx.audit({
      subject: 'kernel.retention',
      id: null,
      after: { keys: keys.length, notices: notices.length },
    })
    return { isMore: keys.length === batchSize || notices.length === batchSize }
  },
})

export async function sweepRowsOf(kernel: Kernel, tenantId: string): Promise<void> {
  const caller = await systemCaller(kernel, tenantId, 'sweep:rows')
  for (let isMore = (await runOperation(kernel, caller, hasOldRows, {})).isDue; isMore;) {
    isMore = (await runOperation(kernel, caller, removeOldRows, {})).isMore
  }
}
