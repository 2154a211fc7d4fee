import { AppError } from '@linli/contract'
import { workOrderRow, reopenInput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { moveOrder, rowFor } from './move-order.ts'
import { actorKindOf } from './record-step.ts'

/** Opens a closed order again. Reporters have the days that the settings give them. */
export const reopenWorkOrder = defineAction({
  name: 'smart-property.work-order.reopen',
  can: ['reopen', workOrderSubject],
  input: reopenInput,
  output: workOrderRow,
  async run(ctx, { id, version, reason, fileIds }) {
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'reopen' },
      change(order, { reopenWithinDays }) {
        const closedForMs = ctx.now.getTime() - Date.parse(order.closedAt ?? ctx.now.toISOString())
        if (actorKindOf(ctx, order) === 'reporter' && closedForMs > reopenWithinDays * 86_400_000) {
          throw new AppError('illegal_move', {
            reason: 'reopen_too_late',
            params: { days: reopenWithinDays },
          })
        }
        return {}
      },
      step: { text: reason, fileIds },
    })
    return rowFor(ctx, after)
  },
})
