import { workOrderRow, noteInput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'
import { actorKindOf } from './record-step.ts'

/**
 * Adds words, photos and a spoken note. What a reporter adds is never hidden from the reporter, and ends the
 * wait for the reporter.
 */
export const noteWorkOrder = defineAction({
  name: 'smart-property.work-order.note',
  can: ['note', workOrderSubject],
  input: noteInput,
  output: workOrderRow,
  async run(ctx, { id, version, text, fileIds, voiceFileId, isPublic }) {
    const noted = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'note' },
      step: (order) => ({
        text,
        fileIds,
        voiceFileId,
        isPublic: isPublic || actorKindOf(ctx, order) === 'reporter',
      }),
    })
    const isWaitedFor = noted.pauseReason === 'reporter' && actorKindOf(ctx, noted) === 'reporter'
    return rowFor(
      ctx,
      isWaitedFor ? await moveOrder(ctx, { id, version: null, command: { move: 'auto-resume' } }) : noted,
    )
  },
})
