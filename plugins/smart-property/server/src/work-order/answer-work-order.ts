import { answerInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Says what was done. It stops the solution clock; whether it is solved, another has to find. */
export const answerWorkOrder = defineAction({
  name: 'smart-property.work-order.answer',
  can: ['answer', workOrderSubject],
  input: answerInput,
  output: workOrderRow,
  async run(ctx, { id, version, text, fileIds, isSolved }) {
    const { name } = ctx.actor
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'answer' },
      change: (order) => ({
        answerText: text,
        answeredByName: name,
        claimedSolved: isSolved,
        ...(order.assigneeAccountId ? {} : { assigneeName: name }),
      }),
      step: { text, fileIds, detail: { claimedSolved: isSolved } },
    })
    return rowFor(ctx, after)
  },
})
