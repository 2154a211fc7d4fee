import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { partId } from '../score.ts'
import { objectionStates } from './states.ts'

/** What a person, or a team's member, has against a shown result. A rule of the company, not of the standard. */
export const objectionCard = z.object({
  id: idSchema,
  subjectId: idSchema,
  subjectName: z.string(),
  /** The whole result when null. */
  part: z.string().nullable(),
  grounds: z.string(),
  state: z.enum(objectionStates),
  filedByName: z.string(),
  /** Filed by the reader, who may take it back while it has no answer. */
  isMine: z.boolean(),
  filedAt: z.string(),
  answer: z.string().nullable(),
  answeredByName: z.string().nullable(),
  answeredAt: z.string().nullable(),
  version: z.int(),
})
export type Objection = z.output<typeof objectionCard>

export const fileObjectionInput = z.object({
  /** Of the sheet. */
  id: idSchema,
  objectionId: idSchema,
  part: partId.nullable().default(null),
  grounds: z.string().trim().min(10).max(1_000),
})
const move = { id: idSchema, version: z.int().min(1) }
/** Points change by the final layer, before the answer says so. */
export const answerObjectionInput = z.object({ ...move, answer: z.string().trim().min(5).max(1_000) })
export const withdrawObjectionInput = z.object(move)
export const objectionsInput = z.object({
  ...pageQuery,
  id: idSchema,
  state: z.enum(objectionStates).optional(),
})
export const objectionsOutput = page(objectionCard)
