import { AppError } from '@linli/contract'
import { canRow, tenantNames } from '@linli/kernel'
import {
  getInput,
  moves,
  possibleMoves,
  workOrderDetail,
  workOrderSubject,
  type MoveName,
  type WorkOrderDetail,
  type WorkOrderStep,
} from '@linli/smart-property-contract'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { factsOf } from './facts.rules.ts'
import { readableWhere } from './list-filters.sql.ts'
import type { OrderRecord } from './order-record.ts'
import { orderColumns } from './order-columns.sql.ts'
import { shownReporter, toRow } from './order-row.ts'
import { shownStep, type StepRecord } from './step-view.ts'
import { workOrders } from './work-order.schema.ts'

/** Timeline with its photos, in the same statement: one round trip, one snapshot. */
const steps = sql<StepRecord[]>`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'kind', s.kind, 'at', s.at, 'actorKind', s.actor_kind, 'actorAccountId', s.actor_account_id, 'actorName', s.actor_name, 'actorTitle', s.actor_title,
    'fromState', s.from_state, 'toState', s.to_state, 'isPublic', s.is_public, 'text', s.text, 'detail', s.detail,
    'photos', (select coalesce(jsonb_agg(p.file_id order by p.position), '[]') from p_smart_property.work_order_photos p
      where p.tenant_id = s.tenant_id and p.work_order_id = s.work_order_id and p.step_id = s.id)
  ) order by s.id), '[]')
  from p_smart_property.work_order_steps s
  where s.tenant_id = work_orders.tenant_id and s.work_order_id = work_orders.id)`

/** What this person may do with the order now. In a group's scope nothing: writes happen in the estate. */
function movesFor(ctx: ReadCtx, order: OrderRecord): MoveName[] {
  if (ctx.scope !== 'tenant') return []
  return possibleMoves(factsOf(order), ctx.actor).filter((name) =>
    canRow(ctx.ability, moves[name].verb!, workOrderSubject, order),
  )
}

function toDetail(
  ctx: ReadCtx,
  order: OrderRecord,
  records: StepRecord[],
  estates: ReadonlyMap<string, string>,
): WorkOrderDetail {
  const { accountId } = ctx.actor
  const isMine = order.reporterAccountId !== null && order.reporterAccountId === accountId
  const isStaff = ctx.ability.can('register', workOrderSubject) || !isMine
  const shown: WorkOrderStep[] = records
    .filter((step) => isStaff || step.isPublic)
    .map((step) => shownStep(step, accountId))
  return {
    ...toRow(order, { accountId, now: ctx.now, estates }),
    description: order.description,
    channel: order.channel,
    contact: {
      name: shownReporter(order, accountId),
      phone: order.contactPhoneMasked,
      personId: isStaff ? order.reporterPersonId : null,
      canReveal: ctx.scope === 'tenant' && canRow(ctx.ability, 'reveal', workOrderSubject, order),
    },
    registeredBy: order.registeredByName,
    isMine,
    answer: order.answeredAt
      ? {
          text: order.answerText ?? '',
          at: order.answeredAt,
          byName: order.answeredByName ?? '',
          isSolved: order.claimedSolved ?? false,
        }
      : null,
    waitUntil: order.waitUntil,
    overdueCount: order.overdueCount,
    photos: shown.flatMap((step) => (step.kind === 'reported' ? step.photos : [])),
    steps: shown,
    moves: movesFor(ctx, order),
  }
}

/** One order with its whole timeline and what the actor may do. */
export const getWorkOrder = defineQuery({
  name: 'smart-property.work-order.get',
  can: ['read', workOrderSubject],
  input: getInput,
  output: workOrderDetail,
  scopes: ['tenant', 'group'],
  async run(ctx, { id }) {
    const estates = ctx.scope === 'group' ? inArray(workOrders.tenantId, [...ctx.tenantIds]) : undefined
    const [found] = await ctx.tx
      .select({ ...orderColumns, steps })
      .from(workOrders)
      .where(and(estates, eq(workOrders.id, id), readableWhere(ctx)))
      .limit(1)
    if (!found) throw new AppError('not_found')
    const { steps: records, ...order } = found
    return toDetail(
      ctx,
      order,
      records,
      await tenantNames(ctx, ctx.scope === 'group' ? [order.tenantId] : []),
    )
  },
})
