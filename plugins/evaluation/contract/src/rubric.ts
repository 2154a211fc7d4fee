import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { decisionModes, logicKinds, rubricDoc, words } from './scoring/rubric-doc.ts'

/** The document as the API carries it: described by its own schema (`rubricDoc`), not unfolded into the API document. */
export const docField = rubricDoc.meta({
  type: 'object',
  additionalProperties: true,
  description: 'A rubric document, schema linli-rubric/1',
})

export const rubricStates = ['draft', 'review', 'frozen', 'retired'] as const
export type RubricState = (typeof rubricStates)[number]

/** An association's yearly evaluation, or one company's own appraisal of staff and teams (clause 9.2.1). */
export const rubricPurposes = ['evaluation', 'appraisal'] as const

/** The printed standard as this product carries it, made here, or received from an association. */
export const rubricOrigins = ['standard', 'own', 'received'] as const

/** Of this rubric among its versions: `2026-r1`. */
export const rubricLabel = z
  .string()
  .trim()
  .min(1)
  .max(30)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)

export const rubricCard = z.object({
  id: idSchema,
  key: z.string(),
  label: z.string(),
  title: words,
  purpose: z.enum(rubricPurposes),
  origin: z.enum(rubricOrigins),
  state: z.enum(rubricStates),
  maxTotal: z.number(),
  groups: z.int(),
  items: z.int(),
  parts: z.int(),
  /** SHA-256 of the canonical document, from freezing on. */
  contentHash: z.string().nullable(),
  /** Of ids, maxima, logic and policies: the same for a version in which only texts were corrected. */
  structureHash: z.string(),
  effectiveFrom: z.iso.date().nullable(),
  effectiveTo: z.iso.date().nullable(),
  supersedesId: idSchema.nullable(),
  approvedByName: z.string().nullable(),
  approvedAt: z.string().nullable(),
  /** Comes from the company above. */
  isInherited: z.boolean(),
  version: z.int(),
  updatedAt: z.string(),
})
export type RubricCard = z.output<typeof rubricCard>

export const rubricsInput = z.object({
  ...pageQuery,
  state: z.enum(rubricStates).optional(),
  purpose: z.enum(rubricPurposes).optional(),
})
export const rubricsOutput = page(rubricCard)

export const mappingRelations = ['same', 'split', 'merged', 'similar', 'none'] as const
export const mappingRow = z.object({
  from: z.string().max(80),
  to: z.string().max(80).nullable(),
  relation: z.enum(mappingRelations),
  /** Points of the old part times this are points of the new one. */
  factor: z.number().min(0).max(10),
  note: z.string().trim().max(200).default(''),
})
export type MappingRow = z.output<typeof mappingRow>
export const mappingCard = z.object({
  id: idSchema,
  fromId: idSchema,
  toId: idSchema,
  rows: z.array(mappingRow),
  version: z.int(),
})

const issue = z.object({
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const rubricDetail = rubricCard.extend({
  doc: docField,
  /** What keeps it from being frozen; empty when nothing does. */
  issues: z.array(issue),
  fixtures: z.array(z.object({ part: z.string(), expected: z.string(), got: z.string(), isOk: z.boolean() })),
  mappings: z.array(mappingCard),
  reason: z.string().nullable(),
})
export type RubricDetail = z.output<typeof rubricDetail>

export const rubricIdInput = z.object({ id: idSchema })
const move = { id: idSchema, version: z.int().min(1) }

/**
 * A new draft: from a document (a file that was read in, or the builder's), as the next version of one that is
 * there, or both: the document, for the purpose of the other. The same id with the same content is drafted once.
 */
export const draftRubricInput = z.object({
  id: idSchema,
  label: rubricLabel,
  /** That of `fromId` when absent, else an evaluation. */
  purpose: z.enum(rubricPurposes).optional(),
  fromId: idSchema.optional(),
  /** An unfinished draft may be saved: sums, references and fixtures keep it from being frozen, not from being kept. */
  doc: docField.optional(),
})

export const saveRubricInput = z.object({ ...move, label: rubricLabel.optional(), doc: docField })
export const submitRubricInput = z.object(move)
export const returnRubricInput = z.object({ ...move, reason: z.string().trim().min(2).max(300) })
export const freezeRubricInput = z.object({ ...move, effectiveFrom: z.iso.date() })
export const retireRubricInput = z.object({
  ...move,
  effectiveTo: z.iso.date(),
  reason: z.string().trim().min(2).max(300),
})
export const discardRubricInput = z.object(move)
export const discardedOutput = z.object({ id: idSchema })

export const mapRubricInput = z.object({
  id: idSchema,
  fromId: idSchema,
  /** Of the mapping that is there; absent for the first. */
  version: z.int().min(1).optional(),
  rows: z.array(mappingRow).max(2_000),
})

/** What became of a part: moved to another item or scope, other points, who decides, how, by which policy value, in which words. */
export const partChangeFields = ['item', 'max', 'mode', 'logic', 'policy', 'text'] as const
export type PartChangeField = (typeof partChangeFields)[number]

const comparedPart = z.object({ item: z.string(), label: words, max: z.number() })
const policyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
const partChange = z.object({
  id: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  /** Empty for what was added or removed. */
  fields: z.array(z.enum(partChangeFields)),
  before: comparedPart.nullable(),
  after: comparedPart.nullable(),
})
export type PartChange = z.output<typeof partChange>

export const compareRubricsInput = z.object({ id: idSchema, otherId: idSchema })
/** From `otherId` (before) to `id` (after). */
export const rubricComparison = z.object({
  isSameContent: z.boolean(),
  /** Only words differ, if anything. */
  isSameStructure: z.boolean(),
  maxBefore: z.number(),
  maxAfter: z.number(),
  parts: z.array(partChange),
  policies: z.array(
    z.object({ key: z.string(), before: policyValue.nullable(), after: policyValue.nullable() }),
  ),
})
export type RubricComparison = z.output<typeof rubricComparison>

/** A part as a line of the printed table. */
export const rubricPartRow = z.object({
  id: z.string(),
  group: words,
  item: words,
  itemId: z.string(),
  scope: z.enum(['estate', 'company', 'either']),
  label: words,
  max: z.number(),
  mode: z.enum(decisionModes),
  logic: z.enum(logicKinds),
  /** Levels and tiers with their points, a line each; empty for the other kinds. */
  steps: z.array(z.object({ points: z.string(), words })),
  evidence: z.array(words),
  isOnSite: z.boolean(),
})
export type RubricPartRow = z.output<typeof rubricPartRow>
export const rubricPartsOutput = page(rubricPartRow)
