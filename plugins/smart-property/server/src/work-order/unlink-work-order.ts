import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import {
  linkRow,
  topicSubject,
  unlinkInput,
  workOrderLinked,
  workOrderSubject,
} from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { eventBase } from './announce.ts'
import { toLink } from './link-view.ts'
import { workOrderLinks } from './links.schema.ts'
import { lockOrder } from './move-order.ts'
import { recordStep } from './record-step.ts'

/** Takes a link back. What a topic is about stays as the Party branch has it. */
export const unlinkWorkOrder = defineAction({
  name: 'smart-property.work-order.unlink',
  can: ['link', workOrderSubject],
  input: unlinkInput,
  output: linkRow,
  async run(ctx, { id, linkId }) {
    const order = await lockOrder(ctx, id)
    if (!canRow(ctx.ability, 'link', workOrderSubject, order))
      throw new AppError('forbidden', { reason: 'order_not_yours' })
    const isIt = and(eq(workOrderLinks.id, linkId), eq(workOrderLinks.workOrderId, id))
    const [link] = await ctx.tx.select().from(workOrderLinks).where(isIt).limit(1)
    if (!link) throw new AppError('not_found')
    if (link.subject === topicSubject)
      throw new AppError('illegal_move', { reason: 'topic_keeps_its_orders' })
    await ctx.tx.delete(workOrderLinks).where(isIt)
    const { relation, subject, subjectId, label } = link
    await recordStep(ctx, 'unlinked', order, order, { text: label, isPublic: false, detail: { relation } })
    ctx.emit(workOrderLinked, id, { ...eventBase(order), subject, subjectId, isLinked: false })
    ctx.audit({ subject: workOrderSubject, id, before: { relation }, after: null })
    return toLink(link)
  },
})
