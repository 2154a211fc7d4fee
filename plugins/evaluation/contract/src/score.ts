import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { flagStates } from './flag/flag-states.ts'
import { decisionModes, words } from './scoring/rubric-doc.ts'
import { partStates } from './scoring/verdict.ts'
import { yearField } from './year.ts'

export const points = z.number().min(0).max(1_000)
export const partId = z.string().min(1).max(80)

/** What records prove (proposed), what the estate says, and what the company confirmed; later layers belong to a campaign. */
export const ownLayers = ['declared', 'confirmed'] as const
export type OwnLayer = (typeof ownLayers)[number]

export const band = { low: points, high: points }
/** Points of one node: what is certain, what is still possible, and what people said of it. */
const standing = z.object({
  ...band,
  max: points,
  declared: points.nullable(),
  confirmed: points.nullable(),
})
export type Standing = z.output<typeof standing>

const named = z.object({ key: z.string(), title: words })

export const partScore = standing.extend({
  id: z.string(),
  label: words,
  mode: z.enum(decisionModes),
  onSite: z.boolean(),
  state: z.enum(partStates),
  points: points.nullable(),
  suggestedLevel: z.string().nullable(),
  /** Metrics without a fact, and questions nobody answered. */
  missing: z.array(named),
  undecided: z.array(named),
  /** One sentence a line, in the reader's language. */
  trace: z.array(z.string()),
  evidence: z.int(),
  /** The company says it, once for all its estates. */
  isInherited: z.boolean(),
})
export type PartScore = z.output<typeof partScore>

export const itemScore = standing.extend({
  id: z.string(),
  title: words,
  scope: z.enum(['estate', 'company', 'either']),
  clauses: z.array(z.string()),
  parts: z.array(partScore),
})
export const groupScore = standing.extend({
  id: z.string(),
  title: words,
  items: z.array(itemScore),
  /** Points of the same group a year before, mapped when the rubric changed; null when nothing was kept. */
  lastYear: points.nullable(),
})

/** The year that runs now, unless another is asked for. */
export const scoreInput = z.object({ year: yearField.optional() })
export const scoreOutput = z.object({
  year: z.int(),
  from: z.string(),
  to: z.string(),
  today: z.string(),
  rubric: z.object({
    id: idSchema,
    key: z.string(),
    label: z.string(),
    title: words,
    contentHash: z.string(),
    document: z.string(),
    annex: z.string(),
  }),
  computedAt: z.string(),
  refreshedAt: z.string().nullable(),
  total: standing.extend({ lastYear: points.nullable() }),
  gates: z.array(z.object({ id: z.string(), text: words, isPassed: z.boolean().nullable() })),
  groups: z.array(groupScore),
})
export type ScoreOutput = z.output<typeof scoreOutput>

/** The same as lines, items with their parts below them, for a workbook; never more than a rubric has. */
export const scoreLinesInput = scoreInput.extend({ limit: pageQuery.limit, cursor: pageQuery.cursor })
export const scoreLine = standing.extend({
  id: z.string(),
  level: z.enum(['item', 'part']),
  title: words,
  group: words,
  /** In the reader's language, one after the other. */
  missing: z.string(),
  evidence: z.int(),
})
export const scoreLinesOutput = page(scoreLine)

const opinion = z.object({
  id: idSchema,
  layer: z.enum(ownLayers),
  points,
  levelId: z.string().nullable(),
  judges: z.record(z.string(), z.boolean()),
  reason: z.string(),
  authorName: z.string(),
  at: z.string(),
  /** What records proposed when it was said. */
  proposed: z.object({ low: points, high: points }),
})
/** Behind points of the year, or for an appeal: then it came after handing over and goes with the appeal alone. */
export const evidencePurposes = ['score', 'appeal'] as const
export const evidenceLinkStates = ['confirmed', 'to_confirm'] as const
export const evidenceRow = z.object({
  id: idSchema,
  purpose: z.enum(evidencePurposes),
  kind: z.enum(['file', 'link', 'record']),
  title: z.string(),
  eventFrom: z.string(),
  eventTo: z.string(),
  receivedAt: z.string(),
  /** The last day its content holds; null where nothing was said. */
  validUntil: z.string().nullable(),
  isPrimary: z.boolean(),
  note: z.string(),
  url: z.string().nullable(),
  /** Empty for the company's, whose files are in its own store. */
  files: z.array(z.object({ id: idSchema, name: z.string(), type: z.string(), size: z.int() })),
  /** How many parts lean on it (AMB-14). */
  usedBy: z.array(z.string()),
  /** Parts it was carried over to: it stands behind none of them until a person confirms it. */
  toConfirm: z.array(z.string()),
  /** Carried over to the year after already. */
  isCarriedOn: z.boolean(),
  addedByName: z.string(),
  isInherited: z.boolean(),
  version: z.int(),
})
export type EvidenceRow = z.output<typeof evidenceRow>

export const partInput = z.object({ part: partId, year: yearField.optional() })
const partFlag = z.object({ id: idSchema, title: words, summary: words, state: z.enum(flagStates) })
export const partOutput = z.object({
  score: partScore,
  facts: z.array(
    z.object({
      key: z.string(),
      title: words,
      unit: z.string(),
      value: z.union([z.number(), z.boolean()]).nullable(),
      origin: z.enum(['provider', 'document']).nullable(),
      counted: z.int(),
      total: z.int(),
      computedAt: z.string().nullable(),
    }),
  ),
  /** What may be entered: points by themselves or of a level, and the questions a person answers with them. */
  choices: z.object({
    points: z.array(points),
    levels: z.array(z.object({ id: z.string(), descriptor: words, points: z.array(points) })),
    judges: z.array(named.extend({ answer: z.boolean().nullable() })),
    /** What a person looks at, and which papers help. */
    considers: z.array(words),
    papers: z.array(words),
  }),
  /** The newest first; the first of a layer holds and is what a new one has to have seen. */
  opinions: z.array(opinion),
  evidence: z.array(evidenceRow),
  /** Questions about records behind the part that are open, explained or upheld; no points move by them. */
  flags: z.array(partFlag),
})
export type PartOutput = z.output<typeof partOutput>

/** What records do not carry (`arePointsProven`) needs a reason and evidence. `seen` is the last opinion the author saw. */
export const sayScoreInput = z.object({
  id: idSchema,
  part: partId,
  year: yearField.optional(),
  points,
  levelId: z.string().max(80).nullable().default(null),
  judges: z.record(z.string().max(80), z.boolean()).default({}),
  reason: z.string().trim().max(500).default(''),
  seen: idSchema.nullable().default(null),
})

/** Evidence of a year, the latest first; `q` searches titles. */
export const evidenceInput = z.object({
  ...pageQuery,
  year: yearField.optional(),
  part: partId.optional(),
})
export const evidenceOutput = page(evidenceRow)

export const addEvidenceInput = z.object({
  id: idSchema,
  /** `appeal` while objections to a preliminary result are open, after handing over: the association's own rule. */
  purpose: z.enum(evidencePurposes).default('score'),
  year: yearField.optional(),
  parts: z.array(partId).min(1).max(20),
  kind: z.enum(['file', 'link', 'record']),
  title: z.string().trim().min(2).max(100),
  note: z.string().trim().max(300).default(''),
  eventFrom: z.iso.date(),
  eventTo: z.iso.date(),
  /** Of rules, agreements and certificates: the last day they hold. They count in a year that one of their days is in. */
  validUntil: z.iso.date().nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  fileIds: z.array(idSchema).max(20).default([]),
  isPrimary: z.boolean().default(false),
})
/** The last day a piece says something about: its content holds, or it happened. */
export const heldUntil = ({
  eventTo,
  validUntil,
}: {
  readonly eventTo: string
  readonly validUntil: string | null
}): string => (validUntil !== null && validUntil > eventTo ? validUntil : eventTo)

/** Pieces of the year before whose content still holds; `validUntil` of one that said none, or says another day now. */
export const carryEvidenceInput = z.object({
  year: yearField.optional(),
  pieces: z
    .array(z.object({ id: idSchema, validUntil: z.iso.date().nullable().default(null) }))
    .min(1)
    .max(50),
})
export const carryEvidenceOutput = z.object({
  carried: z.array(z.object({ id: idSchema, fromId: idSchema, title: z.string(), parts: z.array(partId) })),
  /** Left where they are: nothing of this year's rubric corresponds, or they were carried over before. */
  left: z.array(
    z.object({ fromId: idSchema, title: z.string(), why: z.enum(['no_part', 'carried_before']) }),
  ),
})
export type CarryEvidence = z.output<typeof carryEvidenceOutput>
/** The parts it stands behind from now on, all of them; carried over, it counts from now on. */
export const linkEvidenceInput = z.object({
  id: idSchema,
  parts: z.array(partId).min(1).max(20),
  version: z.int().min(1),
})
export const removeEvidenceInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  reason: z.string().trim().min(2).max(200),
})

/** A day stands for all after it until the next: only days on which the score was computed anew are kept. */
export const trendInput = z.object({ year: yearField.optional() })
export const trendOutput = z.object({
  year: z.int(),
  days: z.array(z.object({ day: z.string(), low: points, high: points })),
  /** Days of the year before, on the scale of this year's rubric; where it changed only the certain points map. */
  lastYear: z.array(z.object({ day: z.string(), low: points, high: points })),
  /** Share of this year's points that last year's rubric can be compared with, 0 to 1. */
  covered: z.number().min(0).max(1),
})
