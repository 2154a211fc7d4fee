import { idSchema, page, pageQuery, sortBy } from '@linli/contract'
import { z } from 'zod'

import { band, points } from './score.ts'
import { namedSource, words } from './scoring/rubric-doc.ts'
import { yearField } from './year.ts'

/** The certain points of nodes, by their ids. */
const byNode = z.record(z.string(), points)

export const standingRow = z.object({
  estateId: idSchema,
  name: z.string(),
  /** Its tenant above; the outline has the names of branches. */
  parentId: idSchema.nullable(),
  rubricId: idSchema,
  ...band,
  declared: points.nullable(),
  confirmed: points.nullable(),
  /** Certain points against thirty days before; null when nothing was kept then. */
  change: z.number().nullable(),
  items: byNode,
  computedAt: z.string(),
})
export type StandingRow = z.output<typeof standingRow>
export const standingsInput = z.object({
  ...pageQuery,
  year: yearField.optional(),
  sort: sortBy(['low', 'high', 'name', 'change']).default('-low'),
})
/** Averages are over all estates below that have a score, whatever the page and the search show. */
export const standingsOutput = page(standingRow).extend({
  year: z.int(),
  groups: byNode,
  items: byNode,
  estates: z.int(),
  /** Estates below without a score yet. */
  waiting: z.int(),
  average: points.nullable(),
})
/** What the company's own rubric calls the columns of the standings, and its branches. */
export const outlineOutput = z.object({
  year: z.int(),
  rubricId: idSchema,
  title: words,
  source: namedSource,
  max: points,
  groups: z.array(
    z.object({
      id: z.string(),
      title: words,
      max: points,
      items: z.array(z.object({ id: z.string(), title: words, max: points })),
    }),
  ),
  branches: z.array(z.object({ id: idSchema, name: z.string() })),
})
