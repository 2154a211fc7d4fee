import { AppError } from '@linli/contract'
import { mediateInput, workOrderRow, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'

/** Phones whose clock is fast record what is just over. */
const clockLeewayMs = 10 * 60_000

/** Records a session of mediation (clause 5.1.5.3 c); the dispute stays open. */
export const mediateWorkOrder = defineAction({
  name: 'smart-property.work-order.mediate',
  can: ['mediate', workOrderSubject],
  input: mediateInput,
  output: workOrderRow,
  async run(ctx, { id, version, heldAt, place, parties, text, fileIds, isPublic }) {
    if (Date.parse(heldAt) > ctx.now.getTime() + clockLeewayMs)
      throw new AppError('bad_input', { issues: [{ path: 'heldAt', rule: 'in_the_future' }] })
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
