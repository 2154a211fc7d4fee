import { closeInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Closes without a confirmation, for a stated reason: no order of ours, or nobody to be reached. Never makes it solved. */
export const closeWorkOrder = defineAction({
  name: 'smart-property.work-order.close',
  can: ['close', workOrderSubject],
  input: closeInput,
  output: workOrderRow,
  run: async (ctx, { id, version, reason }) =>
    rowFor(ctx, await moveOrder(ctx, { id, version, command: { move: 'close' }, step: { text: reason } })),
})
