import { idSchema, manyOf, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { partId } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'
import { yearField } from '../year.ts'
import { flagMoves, flagStates, verdicts } from './flag-states.ts'

export const checkKey = z.string().min(1).max(80)
const reason = z.string().trim().min(2).max(500)

const decision = z.object({
  id: idSchema,
  move: z.enum(flagMoves),
  /** Empty where the system opened it again. */
  reason: z.string(),
  byName: z.string().nullable(),
  at: z.string(),
  /** Evidence that an explanation points to. */
  evidence: z.object({ id: idSchema, title: z.string(), path: z.string() }).nullable(),
})
export type FlagDecision = z.output<typeof decision>

export const flagRow = z.object({
  id: idSchema,
  year: z.int(),
  check: z.string(),
  title: words,
  summary: words,
  /** Parts of the rubric that it touches. */
  parts: z.array(z.string()),
  /** Records behind it, those that are not listed included. */
  records: z.int(),
  state: z.enum(flagStates),
  foundAt: z.string(),
  lastSeenAt: z.string(),
  /** When it was no longer found; what was decided stays. */
  goneAt: z.string().nullable(),
  /** The company's, which counts for its estates too. */
  isInherited: z.boolean(),
  version: z.int(),
})
export type FlagRow = z.output<typeof flagRow>

const filters = {
  year: yearField.optional(),
  states: manyOf(z.enum(flagStates)).optional(),
  check: checkKey.optional(),
  part: partId.optional(),
}
/** Gone ones are left out unless asked for. */
export const flagsInput = z.object({
  limit: pageQuery.limit,
  cursor: pageQuery.cursor,
  ...filters,
  withGone: z.stringbool().default(false),
})
const counts = z.object({ open: z.int(), explained: z.int(), upheld: z.int(), dismissed: z.int() })
export const flagsOutput = page(flagRow).extend({
  year: z.int(),
  /** Of all that are there in the year, whatever the filters. */
  counts,
  /** When checks were last run; null before the first time. */
  checkedAt: z.string().nullable(),
})

/** Flags of all estates of a company; each is explained and decided in its estate. */
export const estateFlagsInput = flagsInput.extend({ q: pageQuery.q })
export const estateFlagRow = flagRow.extend({ estateId: idSchema, estateName: z.string() })
export type EstateFlagRow = z.output<typeof estateFlagRow>
export const estateFlagsOutput = page(estateFlagRow).extend({ year: z.int(), counts })

export const flagInput = z.object({ id: idSchema })
export const flagSource = z.object({
  entity: z.string(),
  entityId: z.string(),
  eventDate: z.string(),
  note: words.nullable(),
  /** Empty where the reader may not see the record. */
  title: z.string(),
  path: z.string().nullable(),
})
export const flagDetail = flagRow.extend({
  clause: z.string().nullable(),
  /** The plugin that looks for it; null when it is not enabled here any more. */
  provider: z.string().nullable(),
  sources: z.array(flagSource),
  /** The newest first. */
  decisions: z.array(decision),
  /** The last explanation is the reader's own, so somebody else decides. */
  isExplainedByMe: z.boolean(),
})
export type FlagDetail = z.output<typeof flagDetail>

/** What is said travels to the association with the dossier: no names or phones of residents. */
export const explainFlagInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  reason,
  evidenceId: idSchema.nullable().default(null),
})
export const decideFlagInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  decision: z.enum(verdicts),
  reason,
})

export const refreshFlagsInput = z.object({ year: yearField.optional() })
export const refreshFlagsOutput = z.object({
  year: z.int(),
  /** Checks that answered, and those that could not. */
  read: z.int(),
  failed: z.int(),
  /** Flags that are new, that are open again, and that were no longer found. */
  added: z.int(),
  reopened: z.int(),
  gone: z.int(),
})

export const checkRow = z.object({
  key: z.string(),
  title: words,
  clause: z.string().nullable(),
  /** Enabled here and looking for it; null when nobody does yet. */
  provider: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Of our plugins the one that is to look for it; null where one does. */
  expectedProvider: z.string().nullable(),
  checkedAt: z.string().nullable(),
  /** It could not answer then; flags are those from before. */
  hasFailed: z.boolean(),
  /** There was more to find than is kept. */
  isMore: z.boolean(),
  /** Flags that are there and wait for a decision, and all that are there. */
  open: z.int(),
  found: z.int(),
})
export type CheckRow = z.output<typeof checkRow>
export const checkCatalogueInput = z.object({ year: yearField.optional() })
export const checkCatalogueOutput = z.object({ year: z.int(), rows: z.array(checkRow) })

/** What leaves an estate of a flag: what was asked and what people answered, by role and without a name. */
export const handedFlag = z.object({
  id: idSchema,
  check: checkKey,
  title: words,
  summary: words,
  parts: z.array(partId).max(200),
  state: z.enum(flagStates),
  decision: z
    .object({ move: z.enum(flagMoves), reason: z.string().max(2_000), at: z.string().max(40) })
    .nullable(),
})
export type HandedFlag = z.output<typeof handedFlag>

/** A picture of this estate and the one it is like, of another estate of the campaign. */
export const photoPair = z.object({
  fileId: idSchema,
  evidenceId: idSchema,
  title: z.string(),
  eventDate: z.string(),
  otherAssessmentId: idSchema,
  otherTitle: z.string(),
  otherEventDate: z.string(),
  /** Bits of 64 in which they differ; null for two files of the same bytes. */
  bits: z.int().nullable(),
})
export type PhotoPair = z.output<typeof photoPair>

export const assessmentFlagStates = ['open', 'upheld', 'dismissed'] as const
export const assessmentFlagRow = z.object({
  id: idSchema,
  assessmentId: idSchema,
  estateName: z.string(),
  companyName: z.string(),
  check: z.string(),
  title: words,
  summary: words,
  parts: z.array(z.string()),
  /** What the estate handed over said of it; null for what the association found itself. */
  handed: handedFlag.pick({ state: true, decision: true }).nullable(),
  pairs: z.array(photoPair.extend({ otherEstate: z.string() })),
  state: z.enum(assessmentFlagStates),
  reason: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: z.string().nullable(),
  foundAt: z.string(),
  version: z.int(),
})
export type AssessmentFlagRow = z.output<typeof assessmentFlagRow>
export const assessmentFlagsInput = z.object({
  ...pageQuery,
  id: idSchema,
  states: manyOf(z.enum(assessmentFlagStates)).optional(),
  check: checkKey.optional(),
})
export const assessmentFlagsOutput = page(assessmentFlagRow).extend({
  counts: z.object({ open: z.int(), upheld: z.int(), dismissed: z.int() }),
})
