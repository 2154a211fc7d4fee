import { z } from 'zod'

/**
 * A rubric as data: groups hold items, items hold parts, a part has one logic and a maximum. Whatever city wrote
 * it, a rubric of these kinds scores without code. Keys are stable names; texts are in both languages.
 */

const key = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)

const inBoth = z.strictObject({ 'zh-CN': z.string().trim().max(2_000), en: z.string().trim().max(2_000) })
export type Words = z.output<typeof inBoth>

const asWords = (value: unknown): unknown => {
  if (typeof value === 'string') return { 'zh-CN': value, en: value }
  if (value && typeof value === 'object' && 'zh' in value) {
    const { zh, ...rest } = value
    return { en: zh, ...rest, 'zh-CN': zh }
  }
  return value
}

/** A text in both languages; a plain string, or `zh` beside `en`, is taken as well. */
export const words = z.preprocess(asWords, inBoth)

/** In points; a hundred rubrics of a hundred points need no more. */
const points = z.number().min(0).max(1_000)

export const policyRef = z.strictObject({ $policy: key })
export type PolicyRef = z.output<typeof policyRef>

const policyValue = z.union([
  z.number(),
  z.boolean(),
  z.string().max(200),
  z.tuple([points, points]),
  z.array(z.string().max(80)).max(50),
])
export type PolicyValue = z.output<typeof policyValue>

export const comparisons = ['>=', '>', '<=', '<', '='] as const
export type Comparison = (typeof comparisons)[number]

const limit = z.union([z.number(), z.boolean(), policyRef])

/** A fact against a value; the share of two facts; a person's yes or no; a verified document; all or any of these. */
export type Condition =
  | { metric: string; op: Comparison; value: number | boolean | PolicyRef }
  | {
      ratio: [top: string, bottom: string]
      op: Comparison
      value: number | PolicyRef
      whenDenominatorZero: boolean
    }
  | { judge: string }
  | { document: string }
  | { all: Condition[] }
  | { any: Condition[] }

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ metric: key, op: z.enum(comparisons), value: limit }),
    z.strictObject({
      ratio: z.tuple([key, key]),
      op: z.enum(comparisons),
      value: z.union([z.number(), policyRef]),
      whenDenominatorZero: z.boolean(),
    }),
    z.strictObject({ judge: key }),
    z.strictObject({ document: key }),
    z.strictObject({ all: z.array(condition).min(1).max(30) }),
    z.strictObject({ any: z.array(condition).min(1).max(30) }),
  ]),
)

const level = z.strictObject({
  id: key,
  /** Fixed, or from-to in steps of the rubric's step. */
  points: z.union([points, policyRef, z.tuple([z.union([points, policyRef]), z.union([points, policyRef])])]),
  descriptor: words,
  /** When records support this level; without it a person alone chooses it. */
  suggestWhen: condition.optional(),
})
export type Level = z.output<typeof level>

const tier = z.strictObject({ when: condition, points, label: words })

export const logic = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checklist'), points, when: condition }),
  z.strictObject({ kind: z.literal('document'), points, when: condition }),
  z.strictObject({ kind: z.literal('tiered_judgement'), levels: z.array(level).min(1).max(12) }),
  /** The first tier whose condition holds. */
  z.strictObject({ kind: z.literal('count_threshold'), metric: key, tiers: z.array(tier).min(1).max(12) }),
  /** How many of the conditions hold, and what that many is worth. */
  z.strictObject({
    kind: z.literal('count_true'),
    of: z.array(condition).min(1).max(12),
    points: z.record(z.string().regex(/^\d{1,2}$/), points),
  }),
  z.strictObject({
    kind: z.literal('per_unit'),
    metric: key,
    unit: z.number().positive(),
    pointsPerUnit: points,
    cap: points,
    rounding: z.union([z.enum(['floor', 'proportional']), policyRef]),
  }),
  /** Points for reaching a share: the whole, or in proportion below it. */
  z.strictObject({
    kind: z.literal('ratio_award'),
    mode: z.union([z.enum(['all_or_nothing', 'proportional']), policyRef]),
    metric: key,
    fullAt: z.union([z.number().positive(), policyRef]),
    points,
    minimum: condition.optional(),
  }),
])
export type Logic = z.output<typeof logic>
export type LogicKind = Logic['kind']
export const logicKinds = [
  'checklist',
  'tiered_judgement',
  'count_threshold',
  'count_true',
  'per_unit',
  'ratio_award',
  'document',
] as const satisfies readonly LogicKind[]

/** auto: points from records, confirmed by a person. document: once one is verified. assist: a suggested level. judge: no number is proposed. */
export const decisionModes = ['auto', 'document', 'assist', 'judge'] as const
export type DecisionMode = (typeof decisionModes)[number]

export const partTypes = [
  'checklist',
  'tiered_judgement',
  'count_threshold',
  'proportional',
  'document',
] as const

const part = z.strictObject({
  id: key,
  label: words,
  max: points,
  type: z.enum(partTypes),
  logic,
  mode: z.enum(decisionModes),
  /** Facts shown beside the part; those its logic asks for belong to it anyway. */
  metrics: z.array(key).max(30).default([]),
  /** What a person decides, in words. */
  humanJudges: z.array(words).max(12).default([]),
  evidence: z.array(words).max(12).default([]),
  requiredDocuments: z.array(key).max(12).default([]),
  onSite: z.boolean().default(false),
  ambiguities: z.array(key).max(20).default([]),
})
export type Part = z.output<typeof part>

const item = z.strictObject({
  id: key,
  title: words,
  max: points,
  /** Whose facts count: the estate's, the company's (one value for all its estates), or either's. */
  scope: z.enum(['estate', 'company', 'either']),
  clauses: z.array(z.string().max(20)).max(60).default([]),
  parts: z.array(part).min(1).max(40),
  note: words.optional(),
})
export type Item = z.output<typeof item>

const group = z.strictObject({
  id: key,
  title: words,
  max: points,
  items: z.array(item).min(1).max(60),
})
export type Group = z.output<typeof group>

/** Who decided a rule: the standard's own text, the association, or this product where the text is silent. */
export const policyOrigins = ['standard', 'association', 'product'] as const

const policy = z.strictObject({
  value: policyValue,
  title: words,
  origin: z.enum(policyOrigins),
  ambiguity: key.optional(),
})
export type Policy = z.output<typeof policy>

export const metricUnits = ['count', 'ratio', 'boolean', 'fen', 'yuan', 'hours', 'score'] as const
export type RubricMetricUnit = (typeof metricUnits)[number]

/** Whose fact a metric is. `person`: one for each member of staff, in a company's own appraisal alone (clause 9.2.1). */
export const metricScopes = ['estate', 'company', 'person'] as const

const metric = z.strictObject({
  title: words,
  unit: z.enum(metricUnits),
  /** Which records count, in words. */
  guard: words.optional(),
  /** Whose fact it is. */
  scope: z.enum(metricScopes).default('estate'),
})
export type RubricMetric = z.output<typeof metric>

const gate = z.strictObject({ id: key, item: key, when: condition, text: words })
export type Gate = z.output<typeof gate>

const fact = z.union([z.number(), z.boolean()])
export type FactValue = z.output<typeof fact>

/** A part with given facts and judgements, and what must come out of it. */
const fixture = z.strictObject({
  part: key,
  facts: z.record(key, fact).default({}),
  judges: z.record(key, z.boolean()).default({}),
  documents: z.record(key, z.boolean()).default({}),
  policies: z.record(key, policyValue).default({}),
  /** The points, or the level that is suggested. */
  points: points.optional(),
  suggests: key.optional(),
})
export type Fixture = z.output<typeof fixture>

const ambiguity = z.strictObject({
  id: key,
  where: z.array(z.string().max(40)).max(20).default([]),
  severity: z.enum(['low', 'medium', 'high']),
  problem: words,
  resolution: words,
  policies: z.array(key).max(20).default([]),
})
export type Ambiguity = z.output<typeof ambiguity>

/** The paper whose Annex A this product brings along as a rubric. */
export const standardDocument = 'T/SZPMIA 002-2025'

/** The paper a rubric was taken from; both empty for one of a house's own. */
const rubricSource = z.strictObject({ document: z.string().max(80), annex: z.string().max(40), note: words })
/** The same where it is named to a reader beside points. */
export const namedSource = rubricSource.pick({ document: true, annex: true })
export type NamedSource = z.output<typeof namedSource>

/** The whole document; a frozen version's hash is over its canonical JSON. At most about 1 MB. */
export const rubricDoc = z.strictObject({
  schema: z.literal('linli-rubric/1'),
  /** Reverse-domain style, the same for all versions: `cn-sz-spmia.party-innovation`. */
  id: key,
  title: words,
  source: rubricSource,
  max: points,
  /** The smallest difference between two scores. */
  step: z.number().positive().max(10),
  groups: z.array(group).min(1).max(40),
  gates: z.array(gate).max(20).default([]),
  policies: z.record(key, policy).default({}),
  metrics: z.record(key, metric).default({}),
  /** Yes-or-no questions that conditions ask of a person. */
  judges: z.record(key, words).default({}),
  documents: z.record(key, words).default({}),
  fixtures: z.array(fixture).max(1_000).default([]),
  ambiguities: z.array(ambiguity).max(300).default([]),
})
export type RubricDoc = z.output<typeof rubricDoc>
export type RubricInput = z.input<typeof rubricDoc>
