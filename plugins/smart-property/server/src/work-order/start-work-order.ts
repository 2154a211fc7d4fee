import { workOrderRow, startInput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** The holder begins: the first response, if nobody was sooner. */
export const startWorkOrder = defineAction({
  name: 'smart-property.work-order.start',
  can: ['start', workOrderSubject],
  input: startInput,
  output: workOrderRow,
  run: async (ctx, { id, version, text }) =>
    rowFor(ctx, await moveOrder(ctx, { id, version, command: { move: 'start' }, step: { text } })),
})
