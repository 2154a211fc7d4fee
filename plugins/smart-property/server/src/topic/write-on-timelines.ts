import { newId } from '@linli/contract'
import { workOrderSubject, type StepKind } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import type { OrderRecord } from '../work-order/order-record.ts'
import { workOrderSteps, type StepDetail } from '../work-order/work-order.schema.ts'

export interface TimelineEntry {
  kind: StepKind
  text: string
  detail: StepDetail
}

export type Author = Pick<WriteCtx['actor'], 'kind' | 'accountId' | 'name' | 'title'>

/** Writes entries on the timeline of each order, in their order and for staff alone: no move of the order's life. */
export async function writeOnTimelines(
  ctx: WriteCtx,
  orders: readonly Pick<OrderRecord, 'id' | 'state'>[],
  entries: readonly TimelineEntry[],
  by: Author = ctx.actor,
): Promise<void> {
  if (orders.length === 0) return
  await ctx.tx.insert(workOrderSteps).values(
    orders.flatMap(({ id, state }) =>
      entries.map((entry) => ({
        id: newId(),
        workOrderId: id,
        at: ctx.now.toISOString(),
        actorKind: by.kind === 'system' ? ('system' as const) : ('staff' as const),
        actorAccountId: by.accountId,
        actorName: by.name,
        actorTitle: by.title,
        fromState: state,
        toState: state,
        isPublic: false,
        ...entry,
      })),
    ),
  )
  // Whoever has one of the orders open sees it at once, and its record says what happened.
  for (const { id } of orders)
    ctx.audit({ subject: workOrderSubject, id, after: { topic: entries[0]?.detail['topic'] ?? null } })
}
