import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { chainFile } from '../proof/index.ts'
import { words } from '../scoring/rubric-doc.ts'
import { awardRule, discrepancyPolicy, tieBreak } from '../statistics/index.ts'
import { yearField } from '../year.ts'
import { gateLine } from './gate.ts'
import { assessmentStates, campaignStates } from './states.ts'

const day = z.iso.date()
/** Last days of each stage, in order; a stage ends when its day ends. */
export const campaignDates = z.strictObject({
  applyBy: day,
  lockBy: day,
  scoreBy: day,
  siteBy: day,
  preliminaryOn: day,
  appealBy: day,
  finalOn: day,
})
export type CampaignDates = z.output<typeof campaignDates>
export const dateOrder = [
  'applyBy',
  'lockBy',
  'scoreBy',
  'siteBy',
  'preliminaryOn',
  'appealBy',
  'finalOn',
] as const satisfies (keyof CampaignDates)[]

/** The association's own rules of a campaign, published by hash before it opens. */
export const campaignPolicies = z.strictObject({
  discrepancy: discrepancyPolicy,
  /** Share of machine-proposed parts that a second scorer looks at as well. */
  secondLookShare: z.number().min(0).max(1),
  /** Mean absolute distance in points from the reference within which a scorer may begin; null: no calibration. */
  calibrationBound: z.number().min(0).max(5).nullable(),
  /**
   * After so many places handed in a scorer gets one more calibration case, whose distance is shown and blocks nothing.
   * Absent or 0: none. Never filled in, so that policies published before it was known keep their hash.
   */
  driftEvery: z.int().min(0).max(100).optional(),
  tieBreak,
  awards: z.array(awardRule).max(20),
  /** Scorers see a code in place of the names of estate and company; titles of evidence stay as they are. */
  hidesEstates: z.boolean().default(false),
  /** Parts that the rubric marks for it are looked at on site before anything is published. */
  checksOnSite: z.boolean().default(false),
  /** Values of the rubric's own policies that this campaign sets otherwise, by key. */
  rubricPolicies: z.record(z.string().max(80), z.unknown()).default({}),
})
export type CampaignPolicies = z.output<typeof campaignPolicies>

export const campaignCard = z.object({
  id: idSchema,
  title: z.string(),
  year: z.int(),
  windowFrom: day,
  windowTo: day,
  state: z.enum(campaignStates),
  rubricId: idSchema,
  rubricTitle: words,
  rubricLabel: z.string(),
  rubricHash: z.string(),
  policiesHash: z.string(),
  drawCommitment: z.string().nullable(),
  dates: campaignDates,
  /** How many estates stand where. */
  counts: z.partialRecord(z.enum(assessmentStates), z.int()),
  invited: z.int(),
  version: z.int(),
  updatedAt: z.string(),
})
export type CampaignCard = z.output<typeof campaignCard>
export const campaignsInput = z.object({
  ...pageQuery,
  state: z.enum(campaignStates).optional(),
  year: yearField.optional(),
})
export const campaignsOutput = page(campaignCard)

export const invitationStates = ['sent', 'accepted', 'declined'] as const
/** An address that everybody reads without an account. */
export const publicAddress = z.object({ code: z.string(), url: z.string() })

const invitation = z.object({
  companyId: idSchema,
  companyName: z.string(),
  state: z.enum(invitationStates),
  /** Why it was declined; empty otherwise, and where no reason was given. */
  reason: z.string(),
  applied: z.int(),
  sentAt: z.string(),
})
export const campaignDetail = campaignCard.extend({
  policies: campaignPolicies,
  intro: z.string(),
  /** Null for who reads the campaign without managing it: whom the association asked is not the scorers' business. */
  invitations: z.array(invitation).nullable(),
  /** Head of the event chain: what to print and keep, so that a later rewriting shows. */
  chainHead: z.object({ seq: z.int(), hash: z.string() }).nullable(),
  /** Where everybody reads what is fixed before the first result; null while it is not out. */
  publicLink: publicAddress.nullable(),
})
export type CampaignDetail = z.output<typeof campaignDetail>

const fields = {
  title: z.string().trim().min(2).max(60),
  intro: z.string().trim().max(2_000).default(''),
  year: yearField,
  windowFrom: day,
  windowTo: day,
  rubricId: idSchema,
  dates: campaignDates,
  policies: campaignPolicies,
}
const move = { id: idSchema, version: z.int().min(1) }
export const draftCampaignInput = z.object({ id: idSchema, ...fields })
/** What a person writes of a campaign before it opens. */
export type CampaignDraft = Omit<z.output<typeof draftCampaignInput>, 'id'>
export const saveCampaignInput = z.object({ ...move, ...fields })
/** Fixes rubric, policies and draw by hash; nothing of them changes afterwards. */
export const openCampaignInput = z.object(move)
export const cancelCampaignInput = z.object({ ...move, reason: z.string().trim().min(2).max(300) })
/** Once the final result stands and nothing is open; otherwise it closes by itself 30 days after. */
export const closeCampaignInput = z.object(move)
/** A closed campaign is corrected only after it was opened again with a reason that everybody reads. */
export const reopenCampaignInput = z.object({ ...move, reason: z.string().trim().min(5).max(300) })
export const changeDatesInput = z.object({
  ...move,
  dates: campaignDates,
  reason: z.string().trim().min(2).max(300),
})
/** Makes, or ends, the address at which everybody reads what the campaign has committed to. */
export const shareCampaignInput = z.object({ id: idSchema })
export const inviteInput = z.object({ id: idSchema, companyIds: z.array(idSchema).min(1).max(500) })
/** Per company what became of its invitation; one that has not enabled the plugin keeps none of the others from theirs. */
export const inviteOutput = z.object({
  rows: z.array(z.object({ companyId: idSchema, outcome: z.enum(['sent', 'not_reachable', 'no_member']) })),
})
export const companiesOutput = z.object({
  rows: z.array(
    z.object({ id: idSchema, name: z.string(), cities: z.array(z.string()), isInvited: z.boolean() }),
  ),
})

/** Estates of a campaign as its secretary follows them; no points. */
export const assessmentRow = z.object({
  id: idSchema,
  estateId: idSchema,
  estateName: z.string(),
  companyId: idSchema,
  companyName: z.string(),
  state: z.enum(assessmentStates),
  /** The conditions for applying, as the association evaluated them when the application came in. */
  gates: z.array(gateLine),
  declaredTotal: z.number().nullable(),
  dossierHash: z.string().nullable(),
  receivedAt: z.string().nullable(),
  grantUntil: day.nullable(),
  grantEndedAt: z.string().nullable(),
  reason: z.string().nullable(),
})
export type AssessmentRow = z.output<typeof assessmentRow>
export const assessmentsInput = z.object({
  ...pageQuery,
  id: idSchema,
  state: z.enum(assessmentStates).optional(),
})
export const assessmentsOutput = page(assessmentRow)

/** Puts an estate out before the final result, with a reason that it reads. */
export const disqualifyInput = z.object({ id: idSchema, reason: z.string().trim().min(5).max(300) })
export const disqualifyOutput = z.object({ id: idSchema, state: z.literal('disqualified') })

export const chainInput = z.object({ id: idSchema, limit: pageQuery.limit, cursor: pageQuery.cursor })
export const chainRow = z.object({
  seq: z.int(),
  action: z.string(),
  actor: z.string(),
  object: z.string(),
  at: z.string(),
  payloadHash: z.string(),
  hash: z.string(),
  prev: z.string(),
})
export const chainOutput = page(chainRow).extend({
  /** First sequence number that does not fit; null when the chain holds. */
  brokenAt: z.int().nullable(),
})

export const chainFileInput = z.object({ id: idSchema })
export const chainFileOutput = chainFile
