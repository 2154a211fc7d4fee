import { cancelInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** The reporter withdraws it, as long as nobody has taken it up. */
export const cancelWorkOrder = defineAction({
  name: 'smart-property.work-order.cancel',
  can: ['cancel', workOrderSubject],
  input: cancelInput,
  output: workOrderRow,
  run: async (ctx, { id, version, reason }) =>
    rowFor(ctx, await moveOrder(ctx, { id, version, command: { move: 'cancel' }, step: { text: reason } })),
})
