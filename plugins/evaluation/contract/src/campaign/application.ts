import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { campaignDates, campaignPolicies } from './campaign.ts'
import { snapshotKinds } from '../proof/index.ts'
import { assessmentStates, campaignStates, scoreLayers } from './states.ts'

/** A campaign as a company and its estates have received it. */
export const receivedCampaign = z.object({
  id: idSchema,
  associationId: idSchema,
  associationName: z.string(),
  title: z.string(),
  intro: z.string(),
  year: z.int(),
  windowFrom: z.iso.date(),
  windowTo: z.iso.date(),
  state: z.enum(campaignStates),
  dates: campaignDates,
  policies: campaignPolicies,
  rubricId: idSchema,
  rubricTitle: words,
  rubricHash: z.string(),
  policiesHash: z.string(),
  drawCommitment: z.string(),
  response: z.enum(['open', 'accepted', 'declined']),
  version: z.int(),
})
export type ReceivedCampaign = z.output<typeof receivedCampaign>
export const receivedOutput = page(receivedCampaign.extend({ applied: z.int(), locked: z.int() }))
export const receivedInput = z.object(pageQuery)
export const answerInvitationInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  isAccepted: z.boolean(),
  reason: z.string().trim().max(300).default(''),
})

export const gateLine = z.object({
  id: z.string(),
  text: words,
  isPassed: z.boolean().nullable(),
  trace: z.array(z.string()),
})
export type GateLine = z.output<typeof gateLine>

/** What was published of an estate, as it keeps it with the proof. */
export const applicationResult = z.object({
  kind: z.enum(snapshotKinds),
  seq: z.int(),
  total: points,
  rank: z.int().nullable(),
  groups: z.record(z.string(), points),
  parts: z.record(z.string(), z.object({ points, layer: z.enum(scoreLayers), reason: z.string() })),
  awards: z.array(z.object({ key: z.string(), title: words })),
  proof: z.record(z.string(), z.unknown()),
})
export type ApplicationResult = z.output<typeof applicationResult>

/** An estate's application to one campaign, as the estate and its company see it. */
export const applicationCard = z.object({
  id: idSchema,
  campaignId: idSchema,
  campaignTitle: z.string(),
  associationName: z.string(),
  estateId: idSchema,
  estateName: z.string(),
  year: z.int(),
  state: z.enum(assessmentStates),
  gates: z.array(gateLine),
  reason: z.string().nullable(),
  declaredTotal: points.nullable(),
  /** Parts that are neither declared nor settled by records. */
  undeclared: z.int(),
  lockBy: z.iso.date(),
  lockedAt: z.string().nullable(),
  lockedByName: z.string().nullable(),
  dossierHash: z.string().nullable(),
  grantUntil: z.iso.date().nullable(),
  grantEndedAt: z.string().nullable(),
  result: applicationResult.pick({ kind: true, seq: true, total: true, rank: true }).nullable(),
  version: z.int(),
})
export type ApplicationCard = z.output<typeof applicationCard>
export const applicationsInput = z.object({
  ...pageQuery,
  campaign: idSchema.optional(),
  state: z.enum(assessmentStates).optional(),
})
export const applicationsOutput = page(applicationCard)
export const applyInput = z.object({ id: idSchema, campaignId: idSchema })
/** After the company's review: what is declared goes to the association, and a grant until a day with it. */
export const lockInput = z.object({ id: idSchema, version: z.int().min(1), grantUntil: z.iso.date() })
export const withdrawApplicationInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  reason: z.string().trim().min(2).max(300),
})
export const endGrantInput = withdrawApplicationInput
