import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { partId, points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { dossier } from './letters.ts'
import { appealStates } from './states.ts'

/** Objections to a preliminary result: a rule of the association's campaign, not of the standard. */

const common = {
  id: idSchema,
  part: z.string(),
  partTitle: words,
  grounds: z.string(),
  evidence: dossier.shape.evidence,
  state: z.enum(appealStates),
  filedAt: z.string(),
  decidedAt: z.string().nullable(),
  /** What the part comes to by the decision; null while there is none. */
  points: points.nullable(),
  publicReason: z.string().nullable(),
  version: z.int(),
}

/** As the estate keeps it. */
export const filedAppeal = z.object({ ...common, filedByName: z.string() })
export type FiledAppeal = z.output<typeof filedAppeal>
export const filedAppealsInput = z.object({ id: idSchema })
export const filedAppealsOutput = z.object({ rows: z.array(filedAppeal) })
export const fileAppealInput = z.object({
  id: idSchema,
  appealId: idSchema,
  part: partId,
  grounds: z.string().trim().min(10).max(2_000),
  /** Pieces of evidence of the same year that the estate has already. */
  evidence: z.array(idSchema).max(20).default([]),
})

/** As the association decides it. */
export const appealCard = z.object({
  ...common,
  campaignId: idSchema,
  assessmentId: idSchema,
  estateName: z.string(),
  companyName: z.string(),
  max: points,
  /** What the part stands at without this appeal. */
  standing: points.nullable(),
  decidedByName: z.string().nullable(),
  /** Scored this estate, so somebody else decides. */
  isOwnScoring: z.boolean(),
})
export type AppealCard = z.output<typeof appealCard>
export const appealsInput = z.object({
  ...pageQuery,
  campaign: idSchema.optional(),
  state: z.enum(appealStates).optional(),
})
export const appealsOutput = page(appealCard)
export const appealInput = z.object({ id: idSchema })

const move = { id: idSchema, version: z.int().min(1) }
const publicReason = z.string().trim().min(5).max(500)
export const admitAppealInput = z.object(move)
export const refuseAppealInput = z.object({ ...move, publicReason })
export const decideAppealInput = z.object({ ...move, points, publicReason })
