import { AppError } from '@linli/contract'
import { checkVersion } from '@linli/kernel'
import {
  reviewOpinionInput,
  reviewRecordOutput,
  reviewSubject,
  reviewSupervised,
} from '@linli/smart-property-contract'
import { eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { lockReview, opinionTask } from './hold-review.ts'
import { reviews } from './review.schema.ts'

/** What the Party organisation says about a review (clause 7.4.3.1). */
export const giveOpinion = defineAction({
  name: 'smart-property.review.give-opinion',
  can: ['supervise', reviewSubject],
  input: reviewOpinionInput,
  output: reviewRecordOutput,
  async run(ctx, { month, version, opinion }) {
    const before = await lockReview(ctx, month)
    if (!before) throw new AppError('not_found')
    checkVersion(before, version)
    const { id } = before
    const [after] = await ctx.tx
      .update(reviews)
      .set({
        branchOpinion: opinion,
        branchByName: ctx.actor.name,
        version: sql`${reviews.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(eq(reviews.id, id))
      .returning({ version: reviews.version })
    await ctx.tasks.close(reviewSubject, id, opinionTask)
    ctx.emit(reviewSupervised, id, { id, month })
    ctx.audit({
      subject: reviewSubject,
      id,
      before: { branchOpinion: before.branchOpinion },
      after: { branchOpinion: opinion },
    })
    return { month, version: after!.version }
  },
})
