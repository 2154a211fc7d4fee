import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { line, ref } from './inputs.ts'

/** What an order is to the record that refers to it. */
export const linkRelations = ['source', 'follow-up', 'same-cause', 'reference', 'topic'] as const

/** `<plugin>.<noun>` of the other record, such as `governance.meeting`. */
const subject = z.string().regex(/^[a-z][a-z0-9-]{1,40}\.[a-z][a-z0-9-]{1,40}$/)
/** Inside the shell: `/t/<tenant>/p/<plugin>/...`. */
const path = z.string().regex(/^\/t\/[\w./?=&-]{1,300}$/)

export const linkInput = z.object({
  ...ref,
  relation: z.enum(linkRelations).default('reference'),
  subject,
  subjectId: idSchema,
  label: line(80),
  path: path.optional(),
})
export const unlinkInput = z.object({ ...ref, linkId: idSchema })
export const linkRow = z.object({
  id: idSchema,
  orderId: idSchema,
  relation: z.enum(linkRelations),
  subject: z.string(),
  subjectId: idSchema,
  label: z.string(),
  path: z.string().nullable(),
  at: z.string(),
  byName: z.string(),
})
export type LinkRow = z.output<typeof linkRow>

/** Orders that refer to one record: for visits, inspections, meetings and proposals. */
export const linkedOrdersInput = z.object({ subject, subjectId: idSchema })
export const linkedOrdersOutput = z.object({
  rows: z.array(
    linkRow.extend({
      number: z.string(),
      title: z.string(),
      state: z.string(),
      solved: z.boolean().nullable(),
    }),
  ),
})

/** A short address that needs no login, with its QR code; it shows steps and nobody. */
export const shareInput = z.object(ref)
export const shareOutput = z.object({ code: z.string(), url: z.string() })
export const unshareInput = z.object(ref)
/** The sheet for a notice board. */
export const shareSheetInput = z.object(ref)
/** Nothing of anybody's home: a building or a public place at most. */
export const shareSheetOutput = z.object({
  number: z.string(),
  categoryName: z.string(),
  place: z.string(),
  reportedAt: z.string(),
  url: z.string(),
})
