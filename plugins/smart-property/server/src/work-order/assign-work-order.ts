import { assignInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { assigneeName } from './assignee.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Gives an order to a member of staff. */
export const assignWorkOrder = defineAction({
  name: 'smart-property.work-order.assign',
  can: ['assign', workOrderSubject],
  input: assignInput,
  output: workOrderRow,
  async run(ctx, { id, version, assigneeAccountId, text }) {
    const name = await assigneeName(ctx, assigneeAccountId)
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'assign', assigneeAccountId },
      change: () => ({ assigneeName: name }),
      step: { text, detail: { assigneeAfter: name } },
    })
    return rowFor(ctx, after)
  },
})
