import { z } from 'zod'

import { idSchema } from './ids.ts'
import { page, pageQuery } from './paging.ts'

/** How a state or step is to be taken: as it comes, well, or with a look at the clock. */
export const publicTones = ['plain', 'good', 'warn'] as const
export type PublicTone = (typeof publicTones)[number]

const line = (max: number) => z.string().min(1).max(max)
const tone = z.enum(publicTones)
const instant = z.iso.datetime({ offset: true })

/**
 * What the page behind a short link shows to whoever holds the paper, without login. All words are ready in
 * the reader's language; none of them is personal data or anybody's own wording.
 */
export const publicViewSchema = z.object({
  title: line(80),
  state: z.object({ label: line(20), tone }),
  /** One sentence: who has it now, by role, and until when. */
  lead: line(200),
  facts: z.array(z.object({ label: line(20), value: line(80) })).max(12),
  /** Oldest first. */
  steps: z.array(z.object({ title: line(80), at: instant, tone })).max(100),
  updatedAt: instant,
  /** Reasons that everybody may read, a sentence or two each. */
  notes: z.object({ title: line(40), lines: z.array(line(2_400)).max(500) }).optional(),
  /** Further pages for everybody, by a path of ours. */
  links: z
    .array(z.object({ label: line(40), path: z.string().regex(/^\/[^\s\\/][^\s\\]*$/) }))
    .max(6)
    .optional(),
})
export type PublicView = z.output<typeof publicViewSchema>

/** A page of the list behind a short link: what it is of, and the paging and search of every list. */
export const publicListInput = z.object({ ...pageQuery, id: idSchema })

/**
 * A list behind a short link, without login: the same for everybody who holds it. Words are ready in the reader's
 * language; rows carry no ids.
 */
export const publicListSchema = page(
  z.object({
    /** By column. */
    cells: z.record(z.string(), line(200)),
    /** Distinctions, shown beside the row. */
    tags: z.array(line(120)).max(20),
    /** What a reader may unfold. */
    details: z.array(z.object({ label: line(120), value: line(80) })).max(40),
  }),
).extend({
  title: line(40),
  /** What a search looks through. */
  searches: line(40),
  columns: z
    .array(z.object({ key: z.string(), title: line(30), isNumber: z.boolean(), isMain: z.boolean() }))
    .min(1)
    .max(8),
})
export type PublicList = z.output<typeof publicListSchema>
