import { workOrderRow, transferInput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { assigneeName } from './assignee.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Passes an order on to a colleague, with the reason. The clocks go on. */
export const transferWorkOrder = defineAction({
  name: 'smart-property.work-order.transfer',
  can: ['transfer', workOrderSubject],
  input: transferInput,
  output: workOrderRow,
  async run(ctx, { id, version, assigneeAccountId, reason }) {
    const name = await assigneeName(ctx, assigneeAccountId)
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'transfer', assigneeAccountId },
      change: () => ({ assigneeName: name }),
      step: (order) => ({
        text: reason,
        detail: { assigneeBefore: order.assigneeName, assigneeAfter: name },
      }),
    })
    return rowFor(ctx, after)
  },
})
