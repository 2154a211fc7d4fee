import { newId } from '@linli/contract'
import { addWorkingTime } from '@linli/kernel'
import {
  escalationLevels,
  workOrderEscalated,
  workOrderSubject,
  type EscalationCause,
  type EscalationLevel,
  type Settings,
} from '@linli/smart-property-contract'
import { and, asc, desc, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { eventBase } from './announce.ts'
import { dueAtOf } from './clock.rules.ts'
import { levelRoles, nextLevel, type Climb, type NextLevel } from './escalation.rules.ts'
import { escalations } from './escalation.schema.ts'
import { orderPath } from './follow-up.ts'
import { notifyEscalation } from './notify-move.ts'
import type { OrderChanges, OrderRecord } from './order-record.ts'
import { recordStep } from './record-step.ts'

/** Which of an order's escalations end together: those of a risk outlive the deadline, until it is stood down. */
const endings = {
  deadline: { which: ne(escalations.cause, 'risk'), task: 'work-order.escalation' },
  risk: { which: eq(escalations.cause, 'risk'), task: 'work-order.risk' },
} as const
type Ending = keyof typeof endings
const endingOf = (cause: EscalationCause): Ending => (cause === 'risk' ? 'risk' : 'deadline')
const bump = { version: sql`${escalations.version} + 1`, updatedAt: sql`now()` }

/** The deadline that nobody kept, while nobody has kept it. */
export function missedAt(order: OrderRecord, now: Date): Date | null {
  const due = dueAtOf(order)
  return due !== null && Date.parse(due) <= now.getTime() ? new Date(due) : null
}

async function climbOf(ctx: WriteCtx, order: OrderRecord, missed: Date): Promise<Climb> {
  if (!order.escalation) return { missedAt: missed, level: null, raisedAt: null, acknowledgedAt: null }
  const [top] = await ctx.tx
    .select({ raisedAt: escalations.raisedAt, acknowledgedAt: escalations.acknowledgedAt })
    .from(escalations)
    .where(and(eq(escalations.workOrderId, order.id), eq(escalations.level, order.escalation)))
    .orderBy(desc(escalations.raisedAt))
    .limit(1)
  return {
    missedAt: missed,
    level: order.escalation,
    raisedAt: top ? new Date(top.raisedAt) : null,
    acknowledgedAt: top?.acknowledgedAt ? new Date(top.acknowledgedAt) : null,
  }
}

/** When the next level is told of an order; null while nothing is missed, and at the top. */
export async function planNextLevel(
  ctx: WriteCtx,
  order: OrderRecord,
  settings: Settings,
): Promise<NextLevel | null> {
  const missed = missedAt(order, ctx.now)
  if (!missed) return null
  const calendar = await ctx.calendar.business(order.clockCalendar)
  return nextLevel(await climbOf(ctx, order, missed), settings.escalation, (start, minutes) =>
    addWorkingTime(calendar, start, minutes),
  )
}

/** Ends those of an order's escalations that are open and are meant; answers whether there were any. */
async function endOpen(ctx: WriteCtx, orderId: string, which: SQL | undefined): Promise<boolean> {
  const ended = await ctx.tx
    .update(escalations)
    .set({ endedAt: ctx.now.toISOString(), ...bump })
    .where(and(eq(escalations.workOrderId, orderId), isNull(escalations.endedAt), which))
    .returning({ id: escalations.id })
  return ended.length > 0
}

/**
 * Tells one level: its task, its notice, the order's timeline and the event. A level that was told already stays as
 * it is; only a risk takes the place of whatever it was told before.
 */
export async function raise(
  ctx: WriteCtx,
  order: OrderRecord,
  { level, cause }: { level: EscalationLevel; cause: EscalationCause },
  settings: Settings,
): Promise<void> {
  const calendar = await ctx.calendar.business(cause === 'risk' ? 'always' : order.clockCalendar)
  const acknowledgeBy = addWorkingTime(
    calendar,
    ctx.now,
    settings.escalation.acknowledgeMinutes,
  ).toISOString()
  if (cause === 'risk' && (await endOpen(ctx, order.id, eq(escalations.level, level))))
    await putWaiting(ctx, order, 'deadline')
  const raised = await ctx.tx
    .insert(escalations)
    .values({
      id: newId(),
      workOrderId: order.id,
      level,
      cause,
      raisedAt: ctx.now.toISOString(),
      acknowledgeBy,
    })
    .onConflictDoNothing()
    .returning({ id: escalations.id })
  if (raised.length === 0) return
  await Promise.all([
    putTask(ctx, order, { level, cause, acknowledgeBy }),
    recordStep(ctx, 'escalated', order, order, { isPublic: false, detail: { level, cause } }),
    notifyEscalation(ctx, order, level, cause),
  ])
  ctx.emit(workOrderEscalated, order.id, { ...eventBase(order), level, cause })
}

/** The task of whoever stands for the level: to say what they will do. */
const putTask = (
  ctx: WriteCtx,
  order: OrderRecord,
  { level, cause, acknowledgeBy }: { level: EscalationLevel; cause: EscalationCause; acknowledgeBy: string },
): Promise<void> =>
  ctx.tasks.put({
    kind: endings[endingOf(cause)].task,
    title: order.title,
    subtitle: `${order.number} · ${order.locationLabel}`,
    subject: workOrderSubject,
    subjectId: order.id,
    path: orderPath(order),
    assignee: { role: levelRoles[level] },
    dueAt: acknowledgeBy,
    priority: cause === 'risk' ? 1 : Math.min(order.grade, 2),
  })

/** Climbs as far as the time has come for. Answers the columns that follow. */
export async function climb(ctx: WriteCtx, before: OrderRecord, settings: Settings): Promise<OrderChanges> {
  let order = before
  for (;;) {
    const next = await planNextLevel(ctx, order, settings)
    if (!next || next.at > ctx.now)
      return { escalation: order.escalation, escalateAt: next?.at.toISOString() ?? null }
    await raise(ctx, order, next, settings)
    order = { ...order, escalation: next.level }
  }
}

/** The deadline is kept or gone, or the risk stood down: nobody has to answer for it any more. */
export async function endEscalations(ctx: WriteCtx, orderId: string, ending: Ending): Promise<void> {
  const { which, task } = endings[ending]
  if (await endOpen(ctx, orderId, which)) await ctx.tasks.close(workOrderSubject, orderId, task)
}

/** The tasks of the levels that have still to answer, and no others. */
async function putWaiting(ctx: WriteCtx, order: OrderRecord, of: Ending): Promise<void> {
  const { which, task } = endings[of]
  const waiting = await ctx.tx
    .select({ level: escalations.level, cause: escalations.cause, acknowledgeBy: escalations.acknowledgeBy })
    .from(escalations)
    .where(
      and(
        eq(escalations.workOrderId, order.id),
        isNull(escalations.endedAt),
        isNull(escalations.acknowledgedAt),
        which,
      ),
    )
    .orderBy(asc(escalations.raisedAt))
  await ctx.tasks.close(workOrderSubject, order.id, task)
  for (const each of waiting) await putTask(ctx, order, each)
}

/** Somebody answered for a level: it and those below need no answer any more, those above still do. */
export async function answerLevel(
  ctx: WriteCtx,
  order: OrderRecord,
  { id, level, cause }: { id: string; level: EscalationLevel; cause: EscalationCause },
  text: string,
): Promise<void> {
  await ctx.tx
    .update(escalations)
    .set({
      acknowledgedAt: ctx.now.toISOString(),
      acknowledgedBy: ctx.actor.accountId,
      acknowledgedName: ctx.actor.name,
      acknowledgedText: text,
      ...bump,
    })
    .where(eq(escalations.id, id))
  const below = escalationLevels.slice(0, escalationLevels.indexOf(level))
  const of = endingOf(cause)
  await endOpen(
    ctx,
    order.id,
    and(endings[of].which, inArray(escalations.level, below), isNull(escalations.acknowledgedAt)),
  )
  await putWaiting(ctx, order, of)
}
