import { keyset } from '@linli/kernel'
import {
  heldReviewsInput,
  heldReviewsOutput,
  publicationSubject,
  publishedReviewsInput,
  publishedReviewsOutput,
  reviewSubject,
} from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { reviews } from './review.schema.ts'

const latestFirst = (paging: { limit: number; cursor?: string | undefined }, filters: object) =>
  keyset({
    sorts: {
      month: { column: reviews.month, type: 'text', of: (row: { month: string }) => row.month },
    },
    sort: '-month',
    id: reviews.id,
    idOf: (row: { id: string }) => row.id,
    cursor: paging.cursor,
    limit: paging.limit,
    filters,
  })

/** The months of which a review was held, the latest first. */
export const listHeldReviews = defineQuery({
  name: 'smart-property.review.list-held',
  can: ['read', reviewSubject],
  input: heldReviewsInput,
  output: heldReviewsOutput,
  async run(ctx, paging) {
    const keys = latestFirst(paging, { of: 'held' })
    const rows = await ctx.tx
      .select({
        id: reviews.id,
        month: reviews.month,
        version: reviews.version,
        reviewedAt: reviews.reviewedAt,
        reviewedByName: reviews.reviewedByName,
        branchOpinion: reviews.branchOpinion,
        isPublished: reviews.isPublished,
      })
      .from(reviews)
      .where(keys.where)
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return {
      ...page,
      rows: page.rows.map(({ branchOpinion, ...row }) => ({ ...row, hasOpinion: branchOpinion !== null })),
    }
  },
})

/** What residents read: reviews that were published, with the figures of the day they were held. */
export const listPublishedReviews = defineQuery({
  name: 'smart-property.review.list-published',
  can: ['read', publicationSubject],
  input: publishedReviewsInput,
  output: publishedReviewsOutput,
  async run(ctx, paging) {
    const keys = latestFirst(paging, { of: 'published' })
    const rows = await ctx.tx
      .select({
        id: reviews.id,
        month: reviews.month,
        figures: reviews.figures,
        findings: reviews.findings,
        measures: reviews.measures,
        branchOpinion: reviews.branchOpinion,
        reviewedAt: reviews.reviewedAt,
      })
      .from(reviews)
      .where(and(eq(reviews.isPublished, true), keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})
