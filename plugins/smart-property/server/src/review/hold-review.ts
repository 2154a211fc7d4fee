import { AppError, newId } from '@linli/contract'
import { checkVersion } from '@linli/kernel'
import {
  reviewHeld,
  reviewRecordOutput,
  reviewSubject,
  saveReviewInput,
} from '@linli/smart-property-contract'
import { eq, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { readFigures } from './read-figures.ts'
import { phaseOf } from './review-month.rules.ts'
import { toFigures } from './review-figures.rules.ts'
import { reviews } from './review.schema.ts'

export const opinionTask = 'review.opinion'
const reviewPath = (tenantId: string, month: string): string =>
  `/t/${tenantId}/p/smart-property/review?month=${month}`

/** The review of a month, locked until the transaction ends. */
export async function lockReview(ctx: WriteCtx, month: string) {
  const [review] = await ctx.tx.select().from(reviews).where(eq(reviews.month, month)).for('update')
  return review
}

function assertMayHold({ tenant, now }: WriteCtx, month: string): void {
  if (tenant.kind !== 'estate') throw new AppError('not_found', { reason: 'reviews_live_in_estates' })
  if (phaseOf(month, tenant.timezone, now) !== 'over')
    throw new AppError('conflict', { reason: 'review_month_not_over' })
}

type Said = Pick<typeof reviews.$inferInsert, 'findings' | 'measures' | 'isPublished'>

/** Keeps the figures as they are now. An opinion on what was written before does not stand for what is written now. */
async function save(ctx: WriteCtx, month: string, { version, said }: { version: number; said: Said }) {
  const before = await lockReview(ctx, month)
  if (before) checkVersion(before, version)
  else if (version !== 0) throw new AppError('not_found')
  const values = {
    ...said,
    figures: toFigures((await readFigures(ctx, { month })).of),
    reviewedAt: ctx.now.toISOString(),
    reviewedByName: ctx.actor.name,
    branchOpinion: null,
    branchByName: null,
  }
  const [after] = before
    ? await ctx.tx
        .update(reviews)
        .set({ ...values, version: sql`${reviews.version} + 1`, updatedAt: sql`now()` })
        .where(eq(reviews.id, before.id))
        .returning()
    : await ctx.tx
        .insert(reviews)
        .values({ id: newId(), month, ...values })
        .onConflictDoNothing()
        .returning()
  if (!after) throw new AppError('stale_version', { current: await lockReview(ctx, month) })
  return { before, after }
}

/** 月度评审 (clause 7.4.3.3): what the month showed and what will be done; the Party secretary is asked for an opinion (7.4.3.1). */
export const holdReview = defineAction({
  name: 'smart-property.review.hold',
  can: ['hold', reviewSubject],
  input: saveReviewInput,
  output: reviewRecordOutput,
  async run(ctx, { month, version, ...said }) {
    assertMayHold(ctx, month)
    const { before, after } = await save(ctx, month, { version, said })
    const { id, isPublished } = after
    await ctx.tasks.put({
      kind: opinionTask,
      title: month,
      subject: reviewSubject,
      subjectId: id,
      path: reviewPath(ctx.tenant.id, month),
      assignee: { role: 'party-secretary' },
    })
    ctx.emit(reviewHeld, id, { id, month, isPublished })
    const shown = (review: Said) => ({
      findings: review.findings,
      measures: review.measures,
      isPublished: review.isPublished,
    })
    ctx.audit({
      subject: reviewSubject,
      id,
      before: before ? shown(before) : null,
      after: { month, ...shown(after) },
    })
    return { month, version: after.version }
  },
})
