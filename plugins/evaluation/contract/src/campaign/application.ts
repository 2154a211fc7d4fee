import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { announcedStates, inspectorPosts } from '../site/states.ts'
import { campaignDates, campaignPolicies } from './campaign.ts'
import { snapshotKinds } from '../proof/index.ts'
import { gateLine } from './gate.ts'
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
/** What became of it here: the estate's own application. A company reads its estates' in `/applications`. */
export const receivedRow = receivedCampaign.extend({
  application: z
    .object({
      id: idSchema,
      state: z.enum(assessmentStates),
      /** Named when a withdrawn one is made anew. */
      version: z.int(),
    })
    .nullable(),
})
export type ReceivedRow = z.output<typeof receivedRow>
export const receivedOutput = page(receivedRow)
export const receivedInput = z.object(pageQuery)
export const answerInvitationInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  isAccepted: z.boolean(),
  reason: z.string().trim().max(300).default(''),
})

/** What was handed over of one part: it stays, whatever is said in the estate afterwards. */
const handedPart = z.object({
  /** What it came to: the company's word before the estate's, and what records settle without either. */
  points,
  declared: points.nullable(),
  confirmed: points.nullable(),
  levelId: z.string().nullable(),
  reason: z.string(),
})
export const handedParts = z.record(z.string(), handedPart)
export type HandedParts = z.output<typeof handedParts>

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
  /** Null, like the other figures that may be, in a company's view of all its estates: it has the campaign itself. */
  campaignTitle: z.string().nullable(),
  associationName: z.string().nullable(),
  estateId: idSchema,
  estateName: z.string(),
  year: z.int(),
  state: z.enum(assessmentStates),
  gates: z.array(gateLine),
  reason: z.string().nullable(),
  declaredTotal: points.nullable(),
  /** Parts that are neither declared nor settled by records. */
  undeclared: z.int().nullable(),
  lockBy: z.iso.date().nullable(),
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
export const applicationCountsOutput = z.object({
  rows: z.array(z.object({ campaignId: idSchema, state: z.enum(assessmentStates), count: z.int() })),
})
/** A site visit as the association announced it: the posts of who comes, no person. */
export const announcedVisit = z.object({
  id: idSchema,
  day: z.iso.date(),
  place: z.string(),
  state: z.enum(announcedStates),
  inspectors: z.array(z.enum(inspectorPosts)),
  /** Why it was called off. */
  reason: z.string().nullable(),
})
export type AnnouncedVisit = z.output<typeof announcedVisit>
/** With the days on which the association opened the dossier, the last hundred. */
export const applicationDetail = applicationCard.extend({
  undeclaredParts: z.array(z.object({ id: z.string(), label: words })),
  /** By part; null before anything was handed over. */
  handed: handedParts.nullable(),
  readings: z.array(z.object({ day: z.iso.date(), readers: z.int(), readings: z.int() })),
  /** How often files of the evidence were opened, a day; the last hundred. */
  openings: z.array(z.object({ day: z.iso.date(), openings: z.int() })),
  /** The latest day first, at most a hundred. */
  visits: z.array(announcedVisit),
})
export type ApplicationDetail = z.output<typeof applicationDetail>
/**
 * `version` makes a withdrawn application of that id anew, as it was seen, while the campaign takes applications: the
 * association's own rule. Without it a late repetition of the first request cannot bring back what was withdrawn.
 */
export const applyInput = z.object({
  id: idSchema,
  campaignId: idSchema,
  version: z.int().min(1).optional(),
})
/** Nothing is sent while a gate is not met; what is missing is said before anybody waits for it. */
export const applyOutput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('applied'), application: applicationCard }),
  z.object({ kind: z.literal('gates_not_met'), gates: z.array(gateLine) }),
])
/** After the company's review: what is declared goes to the association, and a grant until a day with it. */
export const lockInput = z.object({ id: idSchema, version: z.int().min(1), grantUntil: z.iso.date() })
export const withdrawApplicationInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  reason: z.string().trim().min(2).max(300),
})
