import { claimInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Takes an order that nobody holds. */
export const claimWorkOrder = defineAction({
  name: 'smart-property.work-order.claim',
  can: ['claim', workOrderSubject],
  input: claimInput,
  output: workOrderRow,
  async run(ctx, { id, version }) {
    const { name } = ctx.actor
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'claim' },
      change: () => ({ assigneeName: name }),
      step: { detail: { assigneeAfter: name } },
    })
    return rowFor(ctx, after)
  },
})
