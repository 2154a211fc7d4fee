import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { manifest, proofFile, snapshotKinds } from '../proof/index.ts'
import { partId, points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { applicationResult, handedParts } from './application.ts'
import { publicAddress } from './campaign.ts'
import { assessmentStates, scoreLayers } from './states.ts'

/** What an association publishes of a campaign. Publication, correction and awards are its own rules, not the standard's. */

const publicAward = z.strictObject({ key: z.string().max(80), rank: z.int().min(1) })

/** All that the public learns of an estate: a leaf of the tree. No scorer, no evidence, no member. */
export const publicEntry = z.strictObject({
  estate: z.string().max(200),
  company: z.string().max(200),
  total: points,
  groups: z.record(z.string(), points),
  /** From 1; equal estates share it. */
  rank: z.int().min(1),
  /** Of a final result, in the order of the campaign's rules. */
  awards: z.array(publicAward).max(20),
})
export type PublicEntry = z.output<typeof publicEntry>

const reason = z.string().trim().min(5).max(300)
/** An entry to be corrected, with the reason that everybody reads; `parts` are points the association found wrong itself. */
const toCorrect = z.object({
  assessmentId: idSchema,
  reason,
  parts: z.record(partId, points).default({}),
})
export type ToCorrect = z.output<typeof toCorrect>

export const publishInput = z.object({
  id: idSchema,
  publicationId: idSchema,
  version: z.int().min(1),
  kind: z.enum(snapshotKinds),
  /** For a correction alone. */
  corrects: z.array(toCorrect).max(500).default([]),
  /** Publishes a final result while appeals wait; what is decided later needs a correction. */
  leavesAppealsOpen: z.boolean().default(false),
})
export type PublishInput = z.output<typeof publishInput>

export const publicationCard = z.object({
  id: idSchema,
  campaignId: idSchema,
  seq: z.int(),
  kind: z.enum(snapshotKinds),
  count: z.int(),
  root: z.string(),
  /** What to print in a newspaper or on a notice board. */
  manifestHash: z.string(),
  signature: z.string(),
  publicKey: z.string(),
  corrects: z.int(),
  publishedAt: z.string(),
  publishedByName: z.string(),
})
export type PublicationCard = z.output<typeof publicationCard>
export const publicationsInput = z.object({ id: idSchema })
/** Where everybody reads a publication without an account. */
export const sharedPublication = publicAddress
export type SharedPublication = z.output<typeof sharedPublication>
export const revokedShare = z.object({ isShared: z.literal(false) })
export const publicationsOutput = z.object({
  /** `link`: the public address that is out; null where there is none. */
  rows: z.array(publicationCard.extend({ manifest, link: sharedPublication.nullable() })),
})

/** An entry inside the association: with the assessment behind it, which a correction names. */
const rankingRow = publicEntry.extend({
  id: idSchema,
  assessmentId: idSchema,
  leafHash: z.string(),
  /** With what the campaign's rules call them; the leaf holds the key alone. */
  awards: z.array(publicAward.extend({ title: words })),
})
export type RankingRow = z.output<typeof rankingRow>
export const rankingInput = z.object({ ...pageQuery, id: idSchema })
export const rankingOutput = page(rankingRow)

/** Companies by the mean of their estates; `fewer`: those not ranked because fewer than `leastEstates` of theirs were evaluated. */
export const companyRow = z.object({
  /** From 1; equal means share it. */
  rank: z.int().min(1),
  company: z.string(),
  /** Of the totals of its evaluated estates, to two decimals; what was not evaluated is not guessed. */
  mean: z.number(),
  estates: z.int(),
})
export type CompanyRow = z.output<typeof companyRow>
export const companyRankingInput = z.object({ ...pageQuery, id: idSchema })
export const companyRankingOutput = page(companyRow).extend({ fewer: z.int() })

/** What each part of a published estate comes to now, and which layer decided it: what a correction starts from. */
export const assessmentPointsInput = z.object({ id: idSchema, assessmentId: idSchema })
export const assessmentPointsOutput = z.object({
  assessmentId: idSchema,
  estateName: z.string(),
  total: points,
  /** In the order of the rubric; null where nothing decides the part. */
  parts: z.array(
    z.object({
      id: z.string(),
      title: words,
      max: points,
      points: points.nullable(),
      layer: z.enum(scoreLayers).nullable(),
      reason: z.string(),
    }),
  ),
})
export type AssessmentPoints = z.output<typeof assessmentPointsOutput>

/** What still keeps a campaign from being published. */
export const readinessInput = z.object({ id: idSchema })
export const blockers = ['not_scored', 'parts_missing', 'discrepancies_open', 'site_visit_open'] as const
export const readinessOutput = z.object({
  /** Estates that take part. */
  estates: z.int(),
  /** Null for an officer who scores: whether scores stand or lie apart is a hint of them. */
  ready: z.int().nullable(),
  /** The first hundred; none for an officer who scores, whom an estate's name would unblind. */
  blocked: z.array(
    z.object({
      assessmentId: idSchema,
      estateName: z.string(),
      state: z.enum(assessmentStates),
      blocker: z.enum(blockers),
      parts: z.array(z.string()),
    }),
  ),
  appealsOpen: z.int(),
  /** A note and no obstacle: an undecided flag keeps nothing from being published. */
  flags: z.object({ open: z.int(), upheld: z.int() }),
})
export type Readiness = z.output<typeof readinessOutput>

export const verificationInput = z.object({ id: idSchema })
export const verificationOutput = z.object({
  /** First step of the campaign's chain that does not fit; null when it holds. */
  chainBrokenAt: z.int().nullable(),
  /** First publication that does not name the one before; null when all do. */
  publicationsBrokenAt: z.int().nullable(),
  publications: z.array(
    z.object({
      seq: z.int(),
      isManifestHeld: z.boolean(),
      signature: z.enum(['ok', 'failed', 'unsupported']),
      isRootHeld: z.boolean(),
      /** The chain holds the step that the manifest names; null for manifests from before they named one. */
      isChainHeld: z.boolean().nullable(),
      /** Entries that are not what was signed. */
      tampered: z.array(z.object({ assessmentId: idSchema, estate: z.string() })),
    }),
  ),
})
export type Verification = z.output<typeof verificationOutput>

/** The estate's own line with its points by part, as it was told. */
export const ownResultInput = z.object({ id: idSchema })
export const ownResultOutput = applicationResult.omit({ proof: true }).extend({
  applicationId: idSchema,
  campaignTitle: z.string(),
  associationName: z.string(),
  estateName: z.string(),
  year: z.int(),
  groupTitles: z.record(z.string(), words),
  partTitles: z.record(z.string(), words),
  publishedAt: z.string(),
  manifestHash: z.string(),
  /** What was handed over, by part; null of applications from before it was kept. */
  handed: handedParts.nullable(),
})
export type OwnResult = z.output<typeof ownResultOutput>
export const ownProofOutput = proofFile.meta({
  type: 'object',
  additionalProperties: true,
  description: 'A proof file, as the verify page and the script read it',
})

export const entryInput = z.object({ id: idSchema })
/** One published entry with where it was published, for the certificate and the sheet. */
export const entryOutput = rankingRow.extend({
  campaignTitle: z.string(),
  associationName: z.string(),
  year: z.int(),
  kind: z.enum(snapshotKinds),
  publishedAt: z.string(),
  manifestHash: z.string(),
  groupTitles: z.record(z.string(), words),
})
export type Entry = z.output<typeof entryOutput>

/** A screen shows nothing that fewer estates than this stand behind. */
export const leastCell = 5
export const screenInput = z.object({ id: idSchema })
const screenCompany = z.object({
  rank: z.int(),
  name: z.string(),
  estates: z.int(),
  mean: z.number(),
})
export const screenOutput = z.object({
  title: z.string(),
  progress: z.partialRecord(z.enum(assessmentStates), z.int()),
  /** Null before anything is published. */
  published: z
    .object({
      kind: z.enum(snapshotKinds),
      at: z.string(),
      estates: z.int(),
      /** Totals by bins of five points; null where too few estates stand behind a bin, or a bin could be worked out. */
      bins: z.array(z.object({ from: z.int(), count: z.int().nullable() })),
      groups: z.array(
        z.object({ id: z.string(), title: words, max: points, average: z.number().nullable() }),
      ),
      /** By the mean of their estates; only those with enough of them. */
      companies: z.array(screenCompany),
      /** Estates by the district they named, empty for those that named none; null where too few stand behind it. */
      districts: z.array(
        z.object({ name: z.string(), estates: z.int().nullable(), average: z.number().nullable() }),
      ),
    })
    .nullable(),
})
export type Screen = z.output<typeof screenOutput>

export const awardRow = z.object({
  id: idSchema,
  entryId: idSchema,
  key: z.string(),
  title: words,
  estate: z.string(),
  company: z.string(),
  total: points,
  rank: z.int(),
  reason: z.enum(['has_place', 'border_tie_included']),
})
export type AwardRow = z.output<typeof awardRow>
export const awardsInput = z.object({ ...pageQuery, id: idSchema })
export const awardsOutput = page(awardRow)
export const certificateInput = z.object({ id: idSchema })
export const ownCertificateInput = z.object({ id: idSchema, award: z.string().min(1).max(80) })
/** What stands on a certificate. */
export const certificate = z.object({
  award: z.string(),
  awardTitle: words,
  estate: z.string(),
  company: z.string().nullable(),
  total: points,
  campaignTitle: z.string(),
  associationName: z.string(),
  year: z.int(),
  publishedAt: z.string(),
  manifestHash: z.string(),
})
export type Certificate = z.output<typeof certificate>
