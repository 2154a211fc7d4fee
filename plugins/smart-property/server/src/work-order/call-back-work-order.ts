import {
  callBackInput,
  workOrderRow,
  workOrderSubject,
  type MoveCommand,
} from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Somebody other than the fixer asks the reporter (clause 7.4.3.2): solved, not solved, or not reached. */
export const callBackWorkOrder = defineAction({
  name: 'smart-property.work-order.call-back',
  can: ['call-back', workOrderSubject],
  input: callBackInput,
  output: workOrderRow,
  async run(ctx, { id, version, isReached, isSolved, rating = null, text }) {
    const command: MoveCommand = !isReached
      ? { move: 'call-back' }
      : isSolved
        ? { move: 'call-back-solved', rating }
        : { move: 'call-back-unsolved' }
    const after = await moveOrder(ctx, {
      id,
      version,
      command,
      step: { text, detail: isReached && isSolved ? { rating } : {} },
    })
    return rowFor(ctx, after)
  },
})
