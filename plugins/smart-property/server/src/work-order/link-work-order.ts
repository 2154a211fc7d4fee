import { AppError, newId } from '@linli/contract'
import { canRow } from '@linli/kernel'
import {
  linkInput,
  linkRow,
  topicSubject,
  workOrderLinked,
  workOrderSubject,
} from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { eventBase } from './announce.ts'
import { toLink } from './link-view.ts'
import { workOrderLinks } from './links.schema.ts'
import { lockOrder } from './move-order.ts'
import { recordStep } from './record-step.ts'

type Wanted = z.output<typeof linkInput>

/** Topics keep their own orders; a path leads to a page of this estate and nowhere else. */
function assertSound(ctx: WriteCtx, { subject, path }: Wanted): void {
  if (subject === topicSubject)
    throw new AppError('bad_input', { issues: [{ path: 'subject', rule: 'topics_keep_their_own' }] })
  if (path && (!path.startsWith(`/t/${ctx.tenant.id}/`) || path.includes('..')))
    throw new AppError('bad_input', { issues: [{ path: 'path', rule: 'wrong_format' }] })
}

const sameLink = ({ id, subject, subjectId, relation }: Wanted) =>
  and(
    eq(workOrderLinks.workOrderId, id),
    eq(workOrderLinks.subject, subject),
    eq(workOrderLinks.subjectId, subjectId),
    eq(workOrderLinks.relation, relation),
  )

/**
 * Notes that a visit, an inspection, a meeting or another record refers to an order. The same pair again answers
 * the link there is.
 */
export const linkWorkOrder = defineAction({
  name: 'smart-property.work-order.link',
  can: ['link', workOrderSubject],
  input: linkInput,
  output: linkRow,
  async run(ctx, input) {
    assertSound(ctx, input)
    const { id, relation, subject, subjectId, label, path } = input
    const order = await lockOrder(ctx, id)
    if (!canRow(ctx.ability, 'link', workOrderSubject, order))
      throw new AppError('forbidden', { reason: 'order_not_yours' })
    const [made] = await ctx.tx
      .insert(workOrderLinks)
      .values({
        id: newId(),
        createdAt: ctx.now.toISOString(),
        workOrderId: id,
        relation,
        subject,
        subjectId,
        label,
        path: path ?? null,
        byName: ctx.actor.name,
      })
      .onConflictDoNothing()
      .returning()
    const [link] = made ? [made] : await ctx.tx.select().from(workOrderLinks).where(sameLink(input)).limit(1)
    if (made) {
      await recordStep(ctx, 'linked', order, order, { text: label, isPublic: false, detail: { relation } })
      ctx.emit(workOrderLinked, id, { ...eventBase(order), subject, subjectId, isLinked: true })
    }
    ctx.audit({
      subject: workOrderSubject,
      id,
      before: made ? null : { relation },
      after: { relation },
    })
    return toLink(link!)
  },
})
