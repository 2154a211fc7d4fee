import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import { unshareInput, workOrderSubject } from '@linli/smart-property-contract'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { lockOrder } from './move-order.ts'
import { sharePath } from './share-work-order.ts'

/** Ends an order's short address: papers that hang about show nothing any more. */
export const unshareWorkOrder = defineAction({
  name: 'smart-property.work-order.unshare',
  can: ['share', workOrderSubject],
  input: unshareInput,
  output: z.object({ isShared: z.literal(false) }),
  async run(ctx, { id }) {
    const order = await lockOrder(ctx, id)
    if (!canRow(ctx.ability, 'share', workOrderSubject, order))
      throw new AppError('forbidden', { reason: 'order_not_yours' })
    const found = await ctx.links.find({ subject: workOrderSubject, id, publicPath: sharePath })
    await ctx.links.revoke(workOrderSubject, id)
    ctx.audit({
      subject: workOrderSubject,
      id,
      before: { isShared: found !== null },
      after: { isShared: false },
    })
    return { isShared: false as const }
  },
})
