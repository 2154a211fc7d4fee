import { resumeInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Lets the solution clock go on before the pause's own end. */
export const resumeWorkOrder = defineAction({
  name: 'smart-property.work-order.resume',
  can: ['pause', workOrderSubject],
  input: resumeInput,
  output: workOrderRow,
  run: async (ctx, { id, version, text }) =>
    rowFor(ctx, await moveOrder(ctx, { id, version, command: { move: 'resume' }, step: { text } })),
})
