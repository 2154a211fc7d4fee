import { mediateInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Records a session of mediation (clause 5.1.5.3 c); the dispute stays open. */
export const mediateWorkOrder = defineAction({
  name: 'smart-property.work-order.mediate',
  can: ['mediate', workOrderSubject],
  input: mediateInput,
  output: workOrderRow,
  async run(ctx, { id, version, heldAt, place, parties, text, fileIds, isPublic }) {
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'mediate' },
      step: {
        text,
        fileIds,
        isPublic,
        detail: {
          heldAt: new Date(heldAt).toISOString(),
          place: place ?? null,
          parties: parties.map(({ name, side }) => `${side} ${name}`).join('；'),
        },
      },
    })
    return rowFor(ctx, after)
  },
})
