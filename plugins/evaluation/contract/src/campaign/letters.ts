import { defineLetter, idSchema } from '@linli/contract'
import { z } from 'zod'

import { handedFlag } from '../flag/flag.ts'
import { docField, rubricLabel } from '../rubric.ts'
import { partId, points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { partStates } from '../scoring/verdict.ts'
import { campaignDates, campaignPolicies } from './campaign.ts'
import { applicationResult } from './application.ts'
import { assessmentStates, campaignStates, scoreLayers } from './states.ts'

/**
 * What tenants write to each other about a campaign, by the kernel's exchange. Nobody reads anybody's rows. Who wrote it is
 * not us, so every field has a bound; the bounds lie at or above those of the forms that the fields come from.
 */

const hash = z.string().length(64)
const key = z.string().max(80)
const line = z.string().max(300)
const said = z.string().max(2_000)
/** A moment, as the database or JSON writes it. */
const moment = z.string().max(40)
const count = z.int().min(0).max(1_000_000_000)
/** Of a document that is sent along, as JSON, in characters; a rubric comes in by a request of a tenth of it. */
const longestDoc = 10_000_000
const isShort = (doc: object): boolean => JSON.stringify(doc).length <= longestDoc

/** Keys that the sender chose, at most so many. */
const keyed = <V extends z.ZodType>(value: V, most: number) =>
  z.record(key, value).refine((of) => Object.keys(of).length <= most, { error: `more than ${most} keys` })

/** Association to company: the campaign with its rubric, so that both score by the same document. */
export const campaignInvited = defineLetter(
  'evaluation.campaign.invited@1',
  z.object({
    id: idSchema,
    title: line,
    intro: said,
    year: z.int().min(2_000).max(2_100),
    windowFrom: z.iso.date(),
    windowTo: z.iso.date(),
    dates: campaignDates,
    policies: campaignPolicies,
    policiesHash: hash,
    drawCommitment: hash,
    rubric: z.object({
      id: idSchema,
      label: rubricLabel,
      doc: docField.refine(isShort),
      contentHash: hash,
    }),
  }),
)
export const campaignMoved = defineLetter(
  'evaluation.campaign.moved@1',
  z.object({ id: idSchema, state: z.enum(campaignStates), dates: campaignDates, reason: said }),
)
/** Company to its estates: a campaign it takes part in, or one whose dates moved; the campaign itself they read there. */
export const campaignPassedOn = defineLetter('evaluation.campaign.passed-on@1', z.object({ id: idSchema }))
/** Company to association. */
export const invitationAnswered = defineLetter(
  'evaluation.invitation.answered@1',
  z.object({ campaignId: idSchema, isAccepted: z.boolean(), reason: said }),
)

const fact = z.object({
  value: z.union([z.number().min(-1e15).max(1e15), z.boolean()]).nullable(),
  origin: z.enum(['provider', 'document']),
  counted: count,
  total: count,
  excluded: keyed(count, 200),
  inputsHash: key,
})
const facts = keyed(fact, 2_000)
/**
 * Which application of an estate it is about, from 1: one that was withdrawn may be made anew under its id, and a letter
 * about the earlier one must not touch the later. Absent in letters from before that was so.
 */
const attempt = z.int().min(1).max(100_000).optional()

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
    facts,
    attempt,
  }),
)
export const applicationDecided = defineLetter(
  'evaluation.application.decided@1',
  z.object({ id: idSchema, state: z.enum(assessmentStates), reason: said, attempt }),
)

/** Sentences of a computation, as long as the rubric's own words make them. */
const trace = z.array(z.string().max(20_000)).max(500)

/** What an association gets to see of an estate: points, facts as figures, and what evidence there is; no resident's name. */
export const dossier = z.object({
  facts,
  parts: keyed(
    z.object({
      low: points,
      high: points,
      /** Absent in what was handed over before it was sent. */
      state: z.enum(partStates).optional(),
      suggestedLevel: key.nullable(),
      trace: z.object({ 'zh-CN': trace, en: trace }),
      declared: points.nullable(),
      confirmed: points.nullable(),
      levelId: key.nullable(),
      judges: keyed(z.boolean(), 500),
      reason: said,
    }),
    5_000,
  ),
  evidence: z
    .array(
      z.object({
        id: idSchema,
        kind: z.enum(['file', 'link', 'record']),
        title: line,
        note: said,
        eventFrom: moment,
        eventTo: moment,
        receivedAt: moment,
        url: z.string().max(2_000).nullable(),
        /** Added for an appeal after handing over; absent in what was handed over. */
        purpose: z.literal('appeal').optional(),
        parts: z.array(partId).max(200),
        files: z
          .array(
            z.object({
              id: idSchema,
              name: line,
              type: line,
              size: count,
              /** By what the file is known again, the picture itself stays in the estate. */
              sha256: hash.optional(),
              dhash: z
                .string()
                .regex(/^[0-9a-f]{16}$/)
                .optional(),
            }),
          )
          .max(50),
      }),
    )
    .max(1_000),
  /** Absent in what was handed over before there were any: a default would change what was hashed. */
  flags: z.array(handedFlag).max(500).optional(),
})
export type Dossier = z.output<typeof dossier>
export const dossierHanded = defineLetter(
  'evaluation.dossier.handed@1',
  z.object({
    id: idSchema,
    dossier,
    dossierHash: hash,
    declaredTotal: points,
    grantUntil: z.iso.date(),
    attempt,
  }),
)
export const grantEnded = defineLetter(
  'evaluation.grant.ended@1',
  z.object({ id: idSchema, reason: said, attempt }),
)
export const applicationWithdrawn = defineLetter(
  'evaluation.application.withdrawn@1',
  z.object({ id: idSchema, reason: said, attempt }),
)
/** Association to estate: how often its dossier was opened on a day, by how many people; no names, since scoring is blind. */
export const grantUsed = defineLetter(
  'evaluation.grant.used@1',
  z.object({ id: idSchema, day: z.iso.date(), readers: count, readings: count }),
)
/** Association to estate: its own line of a publication, with the proof. */
export const resultPublished = defineLetter(
  'evaluation.result.published@1',
  applicationResult.extend({
    id: idSchema,
    seq: z.int().min(1).max(100_000),
    rank: z.int().min(1).max(1_000_000).nullable(),
    groups: keyed(points, 100),
    parts: keyed(z.object({ points, layer: z.enum(scoreLayers), reason: said }), 5_000),
    awards: z.array(z.object({ key: key, title: words })).max(20),
    proof: z.record(key, z.unknown()).refine(isShort),
  }),
)
export const appealFiled = defineLetter(
  'evaluation.appeal.filed@1',
  z.object({
    id: idSchema,
    assessmentId: idSchema,
    part: partId,
    grounds: said,
    evidence: dossier.shape.evidence,
  }),
)
export const appealDecided = defineLetter(
  'evaluation.appeal.decided@1',
  z.object({
    id: idSchema,
    state: z.enum(['admitted', 'refused', 'decided']),
    points: points.nullable(),
    publicReason: said,
  }),
)
