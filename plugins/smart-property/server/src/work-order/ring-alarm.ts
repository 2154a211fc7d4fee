import { AppError, idSchema } from '@linli/contract'
import {
  settingsSchema,
  workOrderOverdue,
  workOrderSubject,
  workOrderWarned,
} from '@linli/smart-property-contract'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { eventBase } from './announce.ts'
import { isWaitOver, marksDue, stagesAfter, type Mark } from './clock.rules.ts'
import { followAlarm } from './follow-up.ts'
import type { OrderRecord } from './order-record.ts'
import { auditState, lockOrder, moveOrder } from './move-order.ts'
import { notifyMark } from './notify-move.ts'
import { orderColumns } from './order-columns.sql.ts'
import { recordStep } from './record-step.ts'
import { workOrders } from './work-order.schema.ts'

/**
 * Says what is due and sets the next alarm. Warnings do not count as a version: a clerk who is writing
 * an answer must not lose it to one.
 */
async function sayMarks(ctx: WriteCtx, before: OrderRecord, marks: readonly Mark[]): Promise<OrderRecord> {
  const overdue = marks.filter((mark) => mark.endsWith('-overdue')).length
  const [after] = await ctx.tx
    .update(workOrders)
    .set({
      ...stagesAfter(before, marks),
      overdueCount: before.overdueCount + overdue,
      updatedAt: sql`now()`,
    })
    .where(eq(workOrders.id, before.id))
    .returning(orderColumns)
  const settings = await ctx.settings.of(settingsSchema)
  for (const mark of marks) {
    const clock = mark.startsWith('respond') ? 'respond' : 'solve'
    await recordStep(ctx, mark, before, after!, {
      isPublic: false,
      detail: { dueAt: clock === 'respond' ? before.respondDueAt : before.solveDueAt },
    })
    if (mark.endsWith('-overdue'))
      ctx.emit(workOrderOverdue, before.id, {
        ...eventBase(after!),
        clock,
        overdueCount: after!.overdueCount,
      })
    else ctx.emit(workOrderWarned, before.id, { ...eventBase(after!), clock })
    await notifyMark(ctx, mark, after!, settings)
  }
  return after!
}

/** The order's alarm went off: warnings, overdue marks, the end of a wait. Safe to run again at any time. */
export const ringAlarm = defineAction({
  name: 'smart-property.work-order.ring-alarm',
  can: ['note', workOrderSubject],
  input: z.object({ key: idSchema, payload: z.unknown().optional() }),
  output: z.object({ marks: z.array(z.string()) }),
  async run(ctx, { key: id }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const before = await lockOrder(ctx, id)
    const marks = marksDue(before, ctx.now)
    const marked = marks.length > 0 ? await sayMarks(ctx, before, marks) : before
    if (isWaitOver(marked, ctx.now)) {
      await moveOrder(ctx, {
        id,
        version: null,
        command: { move: marked.state === 'answered' ? 'await-call-back' : 'auto-close' },
      })
      return { marks: [...marks, 'wait-over'] }
    }
    await followAlarm(ctx, null, marked)
    ctx.audit({
      subject: workOrderSubject,
      id,
      before: { overdueCount: before.overdueCount },
      after: { ...auditState(marked), overdueCount: marked.overdueCount, marks },
    })
    return { marks }
  },
})
