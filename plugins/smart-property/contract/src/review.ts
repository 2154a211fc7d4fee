import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { text } from './work-order/inputs.ts'
import { kinds } from './work-order/states.ts'

/** A calendar month of the estate, `2026-10`. */
export const monthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)

export const reviewInput = z.object({
  month: monthSchema,
  /** One estate of a group; all its estates when absent. */
  estate: idSchema.optional(),
})

const share = z.number().min(0).max(1).nullable()
const minutes = z.number().nullable()
/** The figures of a month. Times are working minutes of the calendar, pauses left out. */
export const reviewFigures = z.object({
  reported: z.int(),
  closed: z.int(),
  open: z.int(),
  overdueOpen: z.int(),
  /** Answered within the limit and not reopened, of all closed plus what is open past its limit. */
  onTimeRate: share,
  respondOnTimeRate: share,
  respondMedian: minutes,
  solveMedian: minutes,
  reopenRate: share,
  callBackRate: share,
  /** Mean of the ratings, 1 to 5, and how many there are. */
  satisfaction: z.number().nullable(),
  ratings: z.int(),
  /** Closed without an answer, merged, withdrawn or closed in bulk: never solved. */
  unanswered: z.int(),
})
export type ReviewFigures = z.output<typeof reviewFigures>

export const reviewOutput = z.object({
  month: monthSchema,
  /** The one estate of a group that was asked for; `null` in an estate and for all of a group. */
  estate: z.object({ id: idSchema, name: z.string() }).nullable(),
  figures: reviewFigures,
  before: reviewFigures,
  /** Twelve months, oldest first. */
  trend: z.array(
    z.object({
      month: z.string(),
      reported: z.int(),
      closed: z.int(),
      onTimeRate: share,
      satisfaction: z.number().nullable(),
    }),
  ),
  categories: z.array(
    z.object({ key: z.string(), name: z.string(), orders: z.int(), before: z.int(), reopened: z.int() }),
  ),
  kinds: z.array(z.object({ kind: z.enum(kinds), orders: z.int(), onTimeRate: share })),
  /** Orders by building and top-level category, for the heat map; places without a building are one row. */
  buildings: z.array(
    z.object({
      id: idSchema.nullable(),
      name: z.string(),
      categoryKey: z.string(),
      categoryName: z.string(),
      orders: z.int(),
    }),
  ),
  /** By member of staff who answered. */
  staff: z.array(
    z.object({ name: z.string(), answered: z.int(), onTimeRate: share, satisfaction: z.number().nullable() }),
  ),
  /** The estates of a group, the weakest first; empty in an estate. */
  estates: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      reported: z.int(),
      closed: z.int(),
      overdueOpen: z.int(),
      onTimeRate: share,
      reopenRate: share,
      callBackRate: share,
      satisfaction: z.number().nullable(),
      respondMedian: minutes,
      solveMedian: minutes,
    }),
  ),
  /** What was concluded, when somebody has. */
  record: z
    .object({
      version: z.int(),
      findings: z.string(),
      measures: z.string(),
      reviewedAt: z.string(),
      reviewedByName: z.string(),
      branchOpinion: z.string().nullable(),
      branchByName: z.string().nullable(),
      isPublished: z.boolean(),
    })
    .nullable(),
})
export type Review = z.output<typeof reviewOutput>

/** 月度评审 (clause 7.4.3.3): what the month showed and what will be done; keeps the figures as they are now. */
export const saveReviewInput = z.object({
  month: monthSchema,
  version: z.int().min(0).describe('As seen; 0 while there is none'),
  findings: text,
  measures: text,
  /** Shown to residents with its figures. */
  isPublished: z.boolean().default(false),
})
/** The Party organisation supervises (clause 7.4.3.1). */
export const reviewOpinionInput = z.object({ month: monthSchema, version: z.int().min(1), opinion: text })
export const reviewRecordOutput = z.object({ month: z.string(), version: z.int() })

const paging = { limit: pageQuery.limit, cursor: pageQuery.cursor }
/** The months of which a review was held, the latest first. */
export const heldReviewsInput = z.object(paging)
export const heldReviewsOutput = page(
  z.object({
    month: z.string(),
    version: z.int(),
    reviewedAt: z.string(),
    reviewedByName: z.string(),
    hasOpinion: z.boolean(),
    isPublished: z.boolean(),
  }),
)
/** What residents read of the reviews that were published; figures are those of the day they were held. */
export const publishedReviewsInput = z.object(paging)
export const publishedReviewsOutput = page(
  z.object({
    month: z.string(),
    figures: reviewFigures,
    findings: z.string(),
    measures: z.string(),
    branchOpinion: z.string().nullable(),
    reviewedAt: z.string(),
  }),
)
