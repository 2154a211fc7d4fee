import { workOrderRow, transferInput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import type { Holder } from './assign-work-order.ts'
import { assigneeName } from './assignee.ts'
import { moveOrder, rowFor, type Seen } from './move-order.ts'
import type { OrderRecord } from './order-record.ts'

export const passTo = (
  ctx: WriteCtx,
  seen: Seen,
  { accountId, name }: Holder,
  reason: string,
): Promise<OrderRecord> =>
  moveOrder(ctx, {
    ...seen,
    command: { move: 'transfer', assigneeAccountId: accountId },
    change: () => ({ assigneeName: name }),
    step: (order) => ({
      text: reason,
      detail: { assigneeBefore: order.assigneeName, assigneeAfter: name },
    }),
  })

/** Passes an order on to a colleague, with the reason. The clocks go on. */
export const transferWorkOrder = defineAction({
  name: 'smart-property.work-order.transfer',
  can: ['transfer', workOrderSubject],
  input: transferInput,
  output: workOrderRow,
  async run(ctx, { id, version, assigneeAccountId, reason }) {
    const name = await assigneeName(ctx, assigneeAccountId)
    return rowFor(ctx, await passTo(ctx, { id, version }, { accountId: assigneeAccountId, name }, reason))
  },
})
