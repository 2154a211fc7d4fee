import { AppError } from '@linli/contract'
import { canRow, checkVersion } from '@linli/kernel'
import {
  applyMove,
  moves,
  settingsSchema,
  workOrderSubject,
  type Move,
  type MoveCommand,
  type Settings,
  type WorkOrderRow,
} from '@linli/smart-property-contract'
import { eq, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { proposeForOrder } from '../topic/propose-by-rule.ts'
import { announceMove } from './announce.ts'
import { clockChanges } from './clock-moves.ts'
import { endEscalations, missedAt } from './escalate.ts'
import { factsOf } from './facts.rules.ts'
import { followAlarm, followTasks } from './follow-up.ts'
import { isResponse, moveColumns } from './move-columns.rules.ts'
import type { OrderChanges, OrderRecord } from './order-record.ts'
import { notifyMove } from './notify-move.ts'
import { orderColumns } from './order-columns.sql.ts'
import { toRow } from './order-row.ts'
import { actorKindOf, recordStep, type StepText } from './record-step.ts'
import { workOrders } from './work-order.schema.ts'

/** The order that is meant, on the version that the person saw; the system says `null`. */
export interface Seen {
  id: string
  version: number | null
}

export interface MoveRequest extends Seen {
  command: MoveCommand | ((order: OrderRecord) => MoveCommand)
  /** Columns beside those that follow from the move itself. */
  change?: (order: OrderRecord, settings: Settings) => Promise<OrderChanges> | OrderChanges
  step?: StepText | ((order: OrderRecord) => StepText)
  /** What else this move writes, together with what every move writes. */
  alongside?: (before: OrderRecord, after: OrderRecord, settings: Settings) => Promise<void>
}

/** The line of a list as the actor sees it. */
export const rowFor = (ctx: Pick<WriteCtx, 'actor' | 'now' | 'tenant'>, order: OrderRecord): WorkOrderRow =>
  toRow(order, {
    accountId: ctx.actor.accountId,
    now: ctx.now,
    estates: new Map([[ctx.tenant.id, ctx.tenant.shortName]]),
  })

/** The order of this estate, locked until the transaction ends, whoever may read it. */
export async function lockRow(ctx: WriteCtx, id: string): Promise<OrderRecord | undefined> {
  const [order] = await ctx.tx
    .select(orderColumns)
    .from(workOrders)
    .where(eq(workOrders.id, id))
    .for('update')
  return order
}

/** The order, locked until the transaction ends; one that the actor may not read is not there. */
export async function lockOrder(ctx: WriteCtx, id: string): Promise<OrderRecord> {
  const order = await lockRow(ctx, id)
  if (!order || !canRow(ctx.ability, 'read', workOrderSubject, order)) throw new AppError('not_found')
  return order
}

/**
 * One move of an order's life, the same for all: lock, permission on this very row, version, rule,
 * columns, timeline, events, audit, inbox, alarm and notices, in one transaction.
 */
export async function moveOrder(ctx: WriteCtx, request: MoveRequest): Promise<OrderRecord> {
  const [before, settings] = await Promise.all([lockOrder(ctx, request.id), ctx.settings.of(settingsSchema)])
  const command = typeof request.command === 'function' ? request.command(before) : request.command
  const step = (typeof request.step === 'function' ? request.step(before) : request.step) ?? {}
  const move: Move = moves[command.move]
  // Whoever lost the order to a colleague meanwhile is told that, and not that it is none of theirs.
  if (request.version !== null) checkVersion(before, request.version, rowFor(ctx, before))
  if (move.verb && !canRow(ctx.ability, move.verb, workOrderSubject, before))
    throw new AppError('forbidden', { reason: 'order_not_yours' })
  const facts = applyMove(factsOf(before), command, ctx.actor)
  if (move.needsReason && !step.text) throw new AppError('illegal_move', { reason: 'move_needs_reason' })

  const moment = {
    move: command.move,
    now: ctx.now,
    settings,
    isPublic: step.isPublic ?? true,
    isByReporter: actorKindOf(ctx, before) === 'reporter',
  }
  const clocks = await clockChanges(
    ctx,
    before,
    { name: command.move, facts, isResponse: isResponse(moment) },
    settings,
  )
  const changes = { ...clocks, ...(await request.change?.(before, settings)) }
  const columns = moveColumns(before, facts, moment, changes)
  const isKept = isEscalated(before) && missedAt({ ...before, ...columns }, ctx.now) === null
  const after = await saveOrder(ctx, before, isKept ? { ...columns, ...descended } : columns)
  // None of these reads what another writes: their statements leave together.
  await Promise.all([
    recordStep(ctx, command.move, before, after, step),
    followTasks(ctx, before, after, settings),
    followAlarm(ctx, before, after),
    notifyMove(ctx, command.move, after, { isReporter: moment.isByReporter, isPublic: moment.isPublic }),
    isKept ? endEscalations(ctx, after.id, 'deadline') : undefined,
    request.alongside?.(before, after, settings),
  ])
  if (after.reopenCount > before.reopenCount && after.reopenCount >= settings.topics.reopenTimes)
    await proposeForOrder(ctx, 'reopened-twice', after)
  announceMove(ctx, command.move, before, after)
  ctx.audit({
    subject: workOrderSubject,
    id: after.id,
    before: auditState(before),
    after: auditState(after),
    ...(step.text ? { reason: step.text } : {}),
  })
  return after
}

const isEscalated = (order: OrderRecord) => order.escalation !== null || order.escalateAt !== null
const descended: OrderChanges = { escalation: null, escalateAt: null }

async function write(ctx: WriteCtx, id: string, columns: object): Promise<OrderRecord> {
  const [after] = await ctx.tx
    .update(workOrders)
    .set({ ...columns, updatedAt: sql`now()` })
    .where(eq(workOrders.id, id))
    .returning(orderColumns)
  return after!
}

const saveOrder = (ctx: WriteCtx, before: OrderRecord, changes: OrderChanges): Promise<OrderRecord> =>
  write(ctx, before.id, { ...changes, version: sql`${workOrders.version} + 1` })

/**
 * Writes to a locked order what is no move of its life: warnings, levels, a risk. It does not count as a version, so
 * that a clerk who is writing an answer does not lose it to one.
 */
export const keepOrder = (ctx: WriteCtx, before: OrderRecord, changes: OrderChanges): Promise<OrderRecord> =>
  write(ctx, before.id, changes)

/** What the audit keeps of an order's state: no personal data. */
export const auditState = (order: OrderRecord) => ({
  number: order.number,
  kind: order.kind,
  categoryName: order.categoryName,
  grade: order.grade,
  state: order.state,
  assignee: order.assigneeName,
  solved: order.solved,
  rating: order.rating,
  closeKind: order.closeKind,
  reopenCount: order.reopenCount,
  solveDueAt: order.solveDueAt,
})
