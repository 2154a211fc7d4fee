import { assignInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import { assigneeName } from './assignee.ts'
import { moveOrder, rowFor, type Seen } from './move-order.ts'
import type { OrderRecord } from './order-record.ts'
import type { StepText } from './record-step.ts'

export interface Holder {
  accountId: string
  name: string
}

/** The move itself, by whichever way the holder was found. */
export const assignTo = (
  ctx: WriteCtx,
  seen: Seen,
  { accountId, name }: Holder,
  step: StepText = {},
): Promise<OrderRecord> =>
  moveOrder(ctx, {
    ...seen,
    command: { move: 'assign', assigneeAccountId: accountId },
    change: () => ({ assigneeName: name }),
    step: { ...step, detail: { ...step.detail, assigneeAfter: name } },
  })

/** Gives an order to a member of staff. */
export const assignWorkOrder = defineAction({
  name: 'smart-property.work-order.assign',
  can: ['assign', workOrderSubject],
  input: assignInput,
  output: workOrderRow,
  async run(ctx, { id, version, assigneeAccountId, text }) {
    const name = await assigneeName(ctx, assigneeAccountId)
    return rowFor(ctx, await assignTo(ctx, { id, version }, { accountId: assigneeAccountId, name }, { text }))
  },
})
