import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { categoryKeySchema, line, locationInput, text } from './work-order/inputs.ts'

/** 共性问题: orders of one category at one place that come again and again (clause 7.4.3.3). */
export const recurringInput = z.object({
  days: z.coerce.number().int().min(7).max(366).default(90),
  fewest: z.coerce.number().int().min(2).max(50).default(3),
  limit: pageQuery.limit,
})
export const recurringRow = z.object({
  categoryKey: z.string(),
  categoryName: z.string(),
  buildingId: idSchema.nullable(),
  place: z.string(),
  orders: z.int(),
  open: z.int(),
  reopened: z.int(),
  households: z.int(),
  firstAt: z.string(),
  lastAt: z.string(),
  /** The last word published about it. */
  publishedAt: z.string().nullable(),
})
export type RecurringRow = z.output<typeof recurringRow>
export const recurringOutput = z.object({ rows: z.array(recurringRow) })

export const publishInput = z.object({
  title: line(60),
  categoryKey: categoryKeySchema,
  buildingId: idSchema.optional(),
  /** A place in words, in the building or in none; the whole estate without either. */
  areaText: locationInput.shape.areaText,
  from: z.iso.date(),
  to: z.iso.date(),
  /** What was done, in words that residents read. */
  done: text,
  fileIds: z.array(idSchema).max(9).default([]),
})
export const withdrawPublicationInput = z.object({ id: idSchema, reason: line(200) })

/** Figures are those of the day of publication; nobody is named. */
export const publicationRow = z.object({
  id: idSchema,
  title: z.string(),
  categoryName: z.string(),
  place: z.string(),
  from: z.string(),
  to: z.string(),
  orders: z.int(),
  solved: z.int(),
  done: z.string(),
  photos: z.array(idSchema),
  publishedAt: z.string(),
  publishedByName: z.string(),
  withdrawnAt: z.string().nullable(),
})
export type PublicationRow = z.output<typeof publicationRow>
export const publicationsInput = z.object({
  limit: pageQuery.limit,
  cursor: pageQuery.cursor,
  q: pageQuery.q,
  /** `all` also shows what was withdrawn, to who may publish. */
  view: z.enum(['standing', 'all']).default('standing'),
})
export const publicationPage = page(publicationRow)
export const getPublicationInput = z.object({ id: idSchema })
