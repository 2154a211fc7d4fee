import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { points } from '../score.ts'
import { awardReasons } from '../statistics/index.ts'
import { subjectKinds } from './states.ts'

/** 表彰: proposed by the cycle's rules, given by a person. Clause 9.2.1 asks to reward good people and teams. */
export const honourCard = z.object({
  id: idSchema,
  version: z.int(),
  cycleId: idSchema,
  cycleTitle: z.string(),
  kind: z.enum(subjectKinds),
  name: z.string(),
  place: z.string(),
  title: z.string(),
  rank: z.int(),
  reason: z.string(),
  givenByName: z.string(),
  givenAt: z.string(),
  revokedAt: z.string().nullable(),
  revokedReason: z.string().nullable(),
})
export type Honour = z.output<typeof honourCard>
/** Everybody of the tenant may read this list; it holds no points. */
export const honoursInput = z.object({ ...pageQuery, cycle: idSchema.optional() })
export const honoursOutput = page(honourCard)

export const proposalsInput = z.object({ id: idSchema })
export const proposalsOutput = z.object({
  rows: z.array(
    z.object({
      title: z.string(),
      subjectId: idSchema,
      name: z.string(),
      place: z.string(),
      total: points,
      rank: z.int().nullable(),
      isProposed: z.boolean(),
      why: z.enum(awardReasons),
      isGiven: z.boolean(),
    }),
  ),
})
export type HonourProposal = z.output<typeof proposalsOutput>['rows'][number]

export const giveHonourInput = z.object({
  /** Of the cycle. */
  id: idSchema,
  honourId: idSchema,
  subjectId: idSchema,
  title: z.string().trim().min(1).max(80),
  /** What everybody reads: why this person or team. */
  reason: z.string().trim().min(5).max(300),
})
export const revokeHonourInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  reason: z.string().trim().min(5).max(300),
})
export const honourIdInput = z.object({ id: idSchema })
export const honourCertificate = z.object({
  title: z.string(),
  name: z.string(),
  place: z.string(),
  kind: z.enum(subjectKinds),
  cycleTitle: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  reason: z.string(),
  companyName: z.string(),
  givenAt: z.string(),
})
export type HonourCertificate = z.output<typeof honourCertificate>
