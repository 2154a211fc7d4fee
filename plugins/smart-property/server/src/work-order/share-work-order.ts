import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import { shareInput, shareOutput, workOrderSubject } from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { lockOrder } from './move-order.ts'

/** The page that shows an order's progress without login. */
export const sharePath = '/m/link'

/** Makes the short address that shows how far an order is and nothing of anybody; the living one is given again. */
export const shareWorkOrder = defineAction({
  name: 'smart-property.work-order.share',
  can: ['share', workOrderSubject],
  input: shareInput,
  output: shareOutput,
  async run(ctx, { id }) {
    const order = await lockOrder(ctx, id)
    if (!canRow(ctx.ability, 'share', workOrderSubject, order))
      throw new AppError('forbidden', { reason: 'order_not_yours' })
    const link = { subject: workOrderSubject, id, publicPath: sharePath }
    const wasShared = (await ctx.links.find(link)) !== null
    const made = await ctx.links.create(link)
    ctx.audit({
      subject: workOrderSubject,
      id,
      before: { isShared: wasShared },
      after: { isShared: true },
    })
    return made
  },
})
