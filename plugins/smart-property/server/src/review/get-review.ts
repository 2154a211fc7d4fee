import { tenantNames } from '@linli/kernel'
import { reviewInput, reviewOutput, reviewSubject, type Review } from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'

import { effectiveCategories } from '../category/effective-categories.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { estatesAsked, readFigures, type Asked } from './read-figures.ts'
import { heatMap, onTimeRateOf, rankEstates, toFigures } from './review-figures.rules.ts'
import { reviews } from './review.schema.ts'

const recordColumns = {
  version: reviews.version,
  findings: reviews.findings,
  measures: reviews.measures,
  reviewedAt: reviews.reviewedAt,
  reviewedByName: reviews.reviewedByName,
  branchOpinion: reviews.branchOpinion,
  branchByName: reviews.branchByName,
  isPublished: reviews.isPublished,
}

/** What one estate concluded; a group has no review of its own. */
async function recordOf(ctx: ReadCtx, { month, estate }: Asked): Promise<Review['record']> {
  if (ctx.scope === 'group' && estate === undefined) return null
  const [tenantId] = estatesAsked(ctx, estate)
  const [record] = await ctx.tx
    .select(recordColumns)
    .from(reviews)
    .where(and(eq(reviews.tenantId, tenantId!), eq(reviews.month, month)))
  return record ?? null
}

/** The month of an estate or of a group: figures, what they were before, where they come from, what was concluded (clause 7.4.3.3). */
export const getReview = defineQuery({
  name: 'smart-property.review.get',
  can: ['read', reviewSubject],
  input: reviewInput,
  output: reviewOutput,
  scopes: ['tenant', 'group'],
  async run(ctx, asked) {
    const isGroup = ctx.scope === 'group'
    const [row, record, tree] = await Promise.all([
      readFigures(ctx, asked),
      recordOf(ctx, asked),
      // A company's tree is not readable in its group's scope; the product's own stands in for it.
      isGroup ? [] : effectiveCategories(ctx),
    ])
    const only = isGroup ? asked.estate : undefined
    const [buildings, estates] = await Promise.all([
      ctx.registry.buildings(row.buildings.flatMap(({ id }) => id ?? [])),
      tenantNames(ctx, only ? [only] : row.estates.map(({ id }) => id)),
    ])
    return {
      month: asked.month,
      estate: only ? { id: only, name: estates.get(only) ?? '' } : null,
      figures: toFigures(row.of),
      before: toFigures(row.before),
      trend: row.trend.map(({ onTime, overdue, ...month }) => ({
        ...month,
        onTimeRate: onTimeRateOf({ onTime, overdue, closed: month.closed }),
      })),
      categories: row.categories,
      kinds: row.kinds.map((each) => ({
        kind: each.kind,
        orders: each.orders,
        onTimeRate: onTimeRateOf(each),
      })),
      buildings: heatMap(row.buildings, tree, buildings),
      staff: row.staff.map(({ onTime, ...each }) => ({
        ...each,
        onTimeRate: each.answered === 0 ? null : onTime / each.answered,
      })),
      estates: rankEstates(row.estates, estates),
      record,
    }
  },
})
