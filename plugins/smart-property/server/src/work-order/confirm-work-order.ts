import { confirmInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** The reporter says whether it is solved: closed with a rating, or back to who held it. */
export const confirmWorkOrder = defineAction({
  name: 'smart-property.work-order.confirm',
  can: ['confirm', workOrderSubject],
  input: confirmInput,
  output: workOrderRow,
  async run(ctx, { id, version, isSolved, rating = null, text, fileIds }) {
    const after = await moveOrder(ctx, {
      id,
      version,
      command: isSolved ? { move: 'confirm', rating } : { move: 'reject' },
      step: { text, fileIds, detail: isSolved ? { rating } : {} },
    })
    return rowFor(ctx, after)
  },
})
