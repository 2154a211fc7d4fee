import { idSchema, manyOf, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { metricScopes, metricUnits, namedSource, words } from './scoring/rubric-doc.ts'
import { yearField } from './year.ts'

export const metricKey = z.string().min(1).max(80)
/** Yes-or-no facts are booleans; ratios lie between 0 and 1; money is in the unit of the rubric. */
export const factValue = z.union([z.boolean(), z.number().min(0).max(1_000_000_000_000)])

/** A plugin computed it from records, or a person entered it with a document that a second person verified. */
export const factOrigins = ['provider', 'document'] as const

/** Where a metric stands: computed, documented, waiting for a second person, entered nowhere. */
export const metricStates = ['provided', 'documented', 'claimed', 'missing'] as const

export const claimStates = ['entered', 'verified', 'refused', 'withdrawn', 'superseded'] as const

export const excludedCount = z.object({ guard: z.string(), title: z.string(), rows: z.int() })

export const factCard = z.object({
  id: idSchema,
  revision: z.int(),
  value: factValue.nullable(),
  origin: z.enum(factOrigins),
  /** The plugin that computed it; null for a documented one. */
  providerTitle: z.string().nullable(),
  computedAt: z.string(),
  counted: z.int(),
  total: z.int(),
  excluded: z.array(excludedCount),
  inputsHash: z.string(),
  /** The company's fact, the same for all its estates. */
  isInherited: z.boolean(),
})
export type FactCard = z.output<typeof factCard>

export const catalogueRow = z.object({
  key: z.string(),
  title: words,
  unit: z.enum(metricUnits),
  guard: words.nullable(),
  scope: z.enum(metricScopes),
  state: z.enum(metricStates),
  /** Enabled here and providing it. */
  provider: z.object({ id: z.string(), title: z.string(), version: z.string() }).nullable(),
  /** Of ours that is to provide it, enabled or not; null when none is planned. */
  expectedProvider: z.string().nullable(),
  clause: z.string().nullable(),
  fact: factCard.nullable(),
  /** When the provider was last asked, also when nothing had changed. */
  checkedAt: z.string().nullable(),
  /** It could not answer then; the fact is the one from before. */
  hasFailed: z.boolean(),
  openClaims: z.int(),
  usedBy: z.array(z.string()),
  pointsAtStake: z.number(),
})
export type CatalogueRow = z.output<typeof catalogueRow>

export const catalogueInput = z.object({
  year: yearField.optional(),
  q: pageQuery.q,
  states: manyOf(z.enum(metricStates)).optional(),
  part: z.string().max(80).optional(),
})
/** All metrics of the rubric in use at once, some hundred rows. */
export const catalogueOutput = z.object({
  year: z.int(),
  from: z.string(),
  to: z.string(),
  rubricTitle: words,
  source: namedSource,
  counts: z.record(z.enum(metricStates), z.int()),
  refreshedAt: z.string().nullable(),
  rows: z.array(catalogueRow),
})

export const refreshInput = z.object({ year: yearField.optional() })
export const refreshOutput = z.object({ year: z.int(), read: z.int(), changed: z.array(z.string()) })

export const sourcesInput = z.object({
  key: metricKey,
  year: yearField.optional(),
  /** `counted`, or the guard that left rows out. */
  only: z.string().max(60).optional(),
  /** As they were at an earlier revision; the latest when absent. */
  revision: z.coerce.number().int().min(1).optional(),
  limit: pageQuery.limit,
  cursor: pageQuery.cursor,
})
export const sourceRow = z.object({
  table: z.string(),
  id: z.string(),
  eventDate: z.string(),
  counted: z.boolean(),
  excludedBy: z.string().nullable(),
  excludedTitle: z.string().nullable(),
  /** Empty where the reader may not see the record. */
  title: z.string(),
  path: z.string().nullable(),
})
export const sourcesOutput = page(sourceRow)

export const factHistoryInput = z.object({ key: metricKey, year: yearField.optional() })
export const factHistoryOutput = z.object({ rows: z.array(factCard) })

const document = z.object({ id: idSchema, name: z.string(), type: z.string(), size: z.int() })
export const claimRow = z.object({
  id: idSchema,
  metric: z.string(),
  /** Of the metric; its key in both languages once the rubric in use has it no more. */
  title: words,
  /** Of the metric; null once the rubric in use has it no more. */
  unit: z.enum(metricUnits).nullable(),
  year: z.int(),
  value: factValue,
  note: z.string(),
  issuedOn: z.string(),
  state: z.enum(claimStates),
  enteredByName: z.string(),
  enteredByMe: z.boolean(),
  enteredAt: z.string(),
  decidedByName: z.string().nullable(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
  documents: z.array(document),
  version: z.int(),
})
export type ClaimRow = z.output<typeof claimRow>
export const claimsInput = z.object({
  ...pageQuery,
  year: yearField.optional(),
  metric: metricKey.optional(),
  state: z.enum(claimStates).optional(),
})
export const claimsOutput = page(claimRow)
/** A fact that no plugin provides yet, with the papers that show it; the day is the papers', not today. */
export const enterClaimInput = z.object({
  id: idSchema,
  metric: metricKey,
  year: yearField.optional(),
  value: factValue,
  note: z.string().trim().min(2).max(300),
  issuedOn: z.iso.date(),
  fileIds: z.array(idSchema).min(1).max(10),
})
export const decideClaimInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  isAccepted: z.boolean(),
  reason: z.string().trim().max(300).default(''),
})
export const withdrawClaimInput = z.object({
  id: idSchema,
  version: z.int().min(1),
  reason: z.string().trim().min(2).max(300),
})
