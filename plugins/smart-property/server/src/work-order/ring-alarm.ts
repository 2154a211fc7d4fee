import { AppError, idSchema } from '@linli/contract'
import {
  settingsSchema,
  workOrderOverdue,
  workOrderSubject,
  workOrderWarned,
  type Settings,
} from '@linli/smart-property-contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { proposeForOrder } from '../topic/propose-by-rule.ts'
import { eventBase } from './announce.ts'
import { isPauseOver, isWaitOver, marksDue, stagesAfter, type Mark } from './clock.rules.ts'
import { climb } from './escalate.ts'
import { followAlarm } from './follow-up.ts'
import type { OrderChanges, OrderRecord } from './order-record.ts'
import { moveDeadlines } from './move-deadlines.ts'
import { auditState, keepOrder, lockOrder, moveOrder } from './move-order.ts'
import { notifyMark } from './notify-move.ts'
import { recordStep } from './record-step.ts'
import { workOrderSteps } from './work-order.schema.ts'

/** How often the solution was not there in time; a missed first response is no failed solution. */
async function timesUnsolved(ctx: WriteCtx, { id }: OrderRecord): Promise<number> {
  const [counted] = await ctx.tx
    .select({ n: sql<number>`count(*)::int` })
    .from(workOrderSteps)
    .where(and(eq(workOrderSteps.workOrderId, id), eq(workOrderSteps.kind, 'solve-overdue')))
  return counted!.n
}

async function sayMarks(
  ctx: WriteCtx,
  before: OrderRecord,
  marks: readonly Mark[],
  settings: Settings,
): Promise<OrderRecord> {
  const overdue = marks.filter((mark) => mark.endsWith('-overdue')).length
  const after = await keepOrder(ctx, before, {
    ...stagesAfter(before, marks),
    overdueCount: before.overdueCount + overdue,
  })
  for (const mark of marks) {
    const clock = mark.startsWith('respond') ? 'respond' : 'solve'
    await recordStep(ctx, mark, before, after, {
      isPublic: false,
      detail: { dueAt: clock === 'respond' ? before.respondDueAt : before.solveDueAt },
    })
    if (mark.endsWith('-overdue'))
      ctx.emit(workOrderOverdue, before.id, { ...eventBase(after), clock, overdueCount: after.overdueCount })
    else ctx.emit(workOrderWarned, before.id, { ...eventBase(after), clock })
    await notifyMark(ctx, mark, after, settings)
  }
  if (marks.includes('solve-overdue') && (await timesUnsolved(ctx, after)) >= settings.topics.overdueTimes)
    await proposeForOrder(ctx, 'overdue-twice', after)
  return after
}

/** The order's alarm went off: the end of a pause, warnings, overdue marks, the next level, the end of a wait. Safe to run again at any time. */
export const ringAlarm = defineAction({
  name: 'smart-property.work-order.ring-alarm',
  can: ['note', workOrderSubject],
  input: z.object({ key: idSchema, payload: z.unknown().optional() }),
  output: z.object({ marks: z.array(z.string()) }),
  async run(ctx, { key: id }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const settings = await ctx.settings.of(settingsSchema)
    const locked = await lockOrder(ctx, id)
    const isPaused = isPauseOver(locked, ctx.now)
    if (isPaused) await moveOrder(ctx, { id, version: null, command: { move: 'auto-resume' } })
    const order = isPaused ? await lockOrder(ctx, id) : locked
    // A calendar that changed with nothing to say so, such as a year's holidays that came with a version, counts too.
    const calendar = await ctx.calendar.business(order.clockCalendar)
    const before = await moveDeadlines(ctx, order, calendar, settings)
    const marks = marksDue(before, ctx.now)
    const said = marks.length > 0 ? await sayMarks(ctx, before, marks, settings) : before
    if (isWaitOver(said, ctx.now)) {
      const move = said.state === 'answered' ? 'await-call-back' : 'auto-close'
      await moveOrder(ctx, { id, version: null, command: { move } })
      return { marks: [...marks, 'wait-over'] }
    }
    const heights = said.closedAt ? {} : await climb(ctx, said, settings)
    const after = isHigher(said, heights) ? await keepOrder(ctx, said, heights) : said
    await followAlarm(ctx, null, after)
    ctx.audit({
      subject: workOrderSubject,
      id,
      before: { overdueCount: locked.overdueCount },
      after: { ...auditState(after), overdueCount: after.overdueCount, marks },
    })
    return { marks }
  },
})

const isHigher = (order: OrderRecord, heights: OrderChanges): boolean =>
  'escalation' in heights &&
  (heights.escalation !== order.escalation || heights.escalateAt !== order.escalateAt)
