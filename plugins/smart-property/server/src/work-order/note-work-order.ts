import { workOrderRow, noteInput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'
import { actorKindOf } from './record-step.ts'

/** Adds words and photos. What a reporter adds is never hidden from the reporter. */
export const noteWorkOrder = defineAction({
  name: 'smart-property.work-order.note',
  can: ['note', workOrderSubject],
  input: noteInput,
  output: workOrderRow,
  async run(ctx, { id, version, text, fileIds, isPublic }) {
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'note' },
      step: (order) => ({ text, fileIds, isPublic: isPublic || actorKindOf(ctx, order) === 'reporter' }),
    })
    return rowFor(ctx, after)
  },
})
