import { defineLetter, idSchema } from '@linli/contract'
import { z } from 'zod'

import { handedFlag } from '../flag/flag.ts'
import { docField } from '../rubric.ts'
import { points } from '../score.ts'
import { campaignDates, campaignPolicies } from './campaign.ts'
import { applicationResult } from './application.ts'
import { assessmentStates, campaignStates } from './states.ts'

/** What tenants write to each other about a campaign, by the kernel's exchange. Nobody reads anybody's rows. */

const hash = z.string().length(64)

/** Association to company: the campaign with its rubric, so that both score by the same document. */
export const campaignInvited = defineLetter(
  'evaluation.campaign.invited@1',
  z.object({
    id: idSchema,
    title: z.string(),
    intro: z.string(),
    year: z.int(),
    windowFrom: z.string(),
    windowTo: z.string(),
    dates: campaignDates,
    policies: campaignPolicies,
    policiesHash: hash,
    drawCommitment: hash,
    rubric: z.object({ id: idSchema, label: z.string(), doc: docField, contentHash: hash }),
  }),
)
export const campaignMoved = defineLetter(
  'evaluation.campaign.moved@1',
  z.object({ id: idSchema, state: z.enum(campaignStates), dates: campaignDates, reason: z.string() }),
)
/** Company to its estates: a campaign it takes part in, or one whose dates moved; the campaign itself they read there. */
export const campaignPassedOn = defineLetter('evaluation.campaign.passed-on@1', z.object({ id: idSchema }))
/** Company to association. */
export const invitationAnswered = defineLetter(
  'evaluation.invitation.answered@1',
  z.object({ campaignId: idSchema, isAccepted: z.boolean(), reason: z.string() }),
)

const fact = z.object({
  value: z.union([z.number(), z.boolean()]).nullable(),
  origin: z.enum(['provider', 'document']),
  counted: z.int(),
  total: z.int(),
  excluded: z.record(z.string(), z.int()),
  inputsHash: z.string(),
})
/**
 * Which application of an estate it is about, from 1: one that was withdrawn may be made anew under its id, and a letter
 * about the earlier one must not touch the later. Absent in letters from before that was so.
 */
const attempt = z.int().min(1).optional()

/**
 * Estate to association: the application with the facts that the gates ask for. The names of estate and company are the
 * kernel's (`fromName`, `fromLineage`); the estate says only which of the tenants above it takes part.
 */
export const applicationMade = defineLetter(
  'evaluation.application.made@1',
  z.object({
    id: idSchema,
    campaignId: idSchema,
    companyId: idSchema,
    /** The part of the city the estate lies in, for figures by district; empty where none is entered. */
    district: z.string().max(80).default(''),
    facts: z.record(z.string(), fact),
    attempt,
  }),
)
export const applicationDecided = defineLetter(
  'evaluation.application.decided@1',
  z.object({ id: idSchema, state: z.enum(assessmentStates), reason: z.string(), attempt }),
)

/** What an association gets to see of an estate: points, facts as figures, and what evidence there is; no resident's name. */
export const dossier = z.object({
  facts: z.record(z.string(), fact),
  parts: z.record(
    z.string(),
    z.object({
      low: points,
      high: points,
      suggestedLevel: z.string().nullable(),
      trace: z.object({ 'zh-CN': z.array(z.string()), en: z.array(z.string()) }),
      declared: points.nullable(),
      confirmed: points.nullable(),
      levelId: z.string().nullable(),
      judges: z.record(z.string(), z.boolean()),
      reason: z.string(),
    }),
  ),
  evidence: z
    .array(
      z.object({
        id: idSchema,
        kind: z.enum(['file', 'link', 'record']),
        title: z.string(),
        note: z.string(),
        eventFrom: z.string(),
        eventTo: z.string(),
        receivedAt: z.string(),
        url: z.string().nullable(),
        /** Added for an appeal after handing over; absent in what was handed over. */
        purpose: z.literal('appeal').optional(),
        parts: z.array(z.string()),
        files: z.array(
          z.object({
            id: idSchema,
            name: z.string(),
            type: z.string(),
            size: z.int(),
            /** By what the file is known again, the picture itself stays in the estate. */
            sha256: hash.optional(),
            dhash: z
              .string()
              .regex(/^[0-9a-f]{16}$/)
              .optional(),
          }),
        ),
      }),
    )
    .max(1_000),
  /** Absent in what was handed over before there were any: a default would change what was hashed. */
  flags: z.array(handedFlag).max(500).optional(),
})
export type Dossier = z.output<typeof dossier>
export const dossierHanded = defineLetter(
  'evaluation.dossier.handed@1',
  z.object({ id: idSchema, dossier, dossierHash: hash, declaredTotal: points, grantUntil: z.string() }),
)
export const grantEnded = defineLetter(
  'evaluation.grant.ended@1',
  z.object({ id: idSchema, reason: z.string(), attempt }),
)
export const applicationWithdrawn = defineLetter(
  'evaluation.application.withdrawn@1',
  z.object({ id: idSchema, reason: z.string(), attempt }),
)
/** Association to estate: how often its dossier was opened on a day, by how many people; no names, since scoring is blind. */
export const grantUsed = defineLetter(
  'evaluation.grant.used@1',
  z.object({ id: idSchema, day: z.string(), readers: z.int(), readings: z.int() }),
)
/** Association to estate: its own line of a publication, with the proof. */
export const resultPublished = defineLetter(
  'evaluation.result.published@1',
  applicationResult.extend({ id: idSchema }),
)
export const appealFiled = defineLetter(
  'evaluation.appeal.filed@1',
  z.object({
    id: idSchema,
    assessmentId: idSchema,
    part: z.string(),
    grounds: z.string(),
    evidence: dossier.shape.evidence,
  }),
)
export const appealDecided = defineLetter(
  'evaluation.appeal.decided@1',
  z.object({
    id: idSchema,
    state: z.enum(['admitted', 'refused', 'decided']),
    points: points.nullable(),
    publicReason: z.string(),
  }),
)
