import fc from 'fast-check'

import type { Inputs } from '../inputs.ts'
import type { Condition, Logic } from '../rubric-doc.ts'
import { inputsOf } from './sample-rubric.ts'

/** Whole half points from 0 to 5. */
const points = fc.nat(10).map((steps) => steps / 2)

const counts = ['act.count', 'act.months', 'act.done', 'act.due'] as const
const words = { 'zh-CN': '', en: '' }

/** Conditions that more never breaks. */
const growing: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ metric: fc.constantFrom(...counts), op: fc.constant('>=' as const), value: fc.nat(6) }),
  fc.record({
    metric: fc.constant('act.rate'),
    op: fc.constant('>=' as const),
    value: fc.constantFrom(0.5, 0.9, 1),
  }),
)

const anyAtom: fc.Arbitrary<Condition> = fc.oneof(
  growing,
  fc.record({
    metric: fc.constantFrom(...counts),
    op: fc.constantFrom('>=', '>', '<=', '<', '='),
    value: fc.nat(6),
  }),
  fc.record({ metric: fc.constant('act.ready'), op: fc.constant('=' as const), value: fc.boolean() }),
  fc.record({
    ratio: fc.constant<[string, string]>(['act.done', 'act.due']),
    op: fc.constantFrom('>=', '<'),
    value: fc.constantFrom(0.5, 0.9, 1),
    whenDenominatorZero: fc.boolean(),
  }),
  fc.constant({ judge: 'good' }),
  fc.constant({ document: 'plan' }),
)

const nested = (atom: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 3, arbitrary: atom },
    { weight: 1, arbitrary: fc.record({ all: fc.array(atom, { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ any: fc.array(atom, { minLength: 1, maxLength: 3 }) }) },
  )

export const anyCondition = nested(anyAtom)
export const growingCondition = nested(growing)

/** Logics over given conditions; tiers fall in points and counts rise, as printed rubrics do. */
export const logicOver = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<Logic> =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom('checklist', 'document'), points, when: condition }),
    fc.array(fc.record({ when: condition, points }), { minLength: 1, maxLength: 4 }).map((tiers): Logic => ({
      kind: 'count_threshold',
      metric: 'act.count',
      tiers: tiers.sort((a, b) => b.points - a.points).map((tier) => ({ ...tier, label: words })),
    })),
    fc.array(condition, { minLength: 1, maxLength: 4 }).map((of): Logic => ({
      kind: 'count_true',
      of,
      points: Object.fromEntries(of.concat(of).map((_, held) => [held, held / 2])),
    })),
    fc.record({
      kind: fc.constant('per_unit' as const),
      metric: fc.constantFrom(...counts),
      unit: fc.constantFrom(1, 2, 0.3),
      pointsPerUnit: fc.constantFrom(0.5, 1),
      cap: points,
      rounding: fc.constantFrom('floor', 'proportional'),
    }),
    fc.record({
      kind: fc.constant('ratio_award' as const),
      mode: fc.constantFrom('all_or_nothing', 'proportional'),
      metric: fc.constant('act.rate'),
      fullAt: fc.constantFrom(0.9, 1),
      points,
      minimum: fc.option(condition, { nil: undefined }),
    }),
  )

const count = fc.nat(8)
const rate = fc.nat(100).map((percent) => percent / 100)

/** Everything known. */
export const fullInputs: fc.Arbitrary<Inputs> = fc
  .record({
    facts: fc.record({
      'act.count': count,
      'act.months': count,
      'act.done': count,
      'act.due': count,
      'act.rate': rate,
      'act.ready': fc.boolean(),
    }),
    good: fc.boolean(),
    plan: fc.boolean(),
  })
  .map(({ facts, good, plan }) => inputsOf(facts, { judges: { good }, documents: { plan } }))

/** The same inputs, and the part of them that is known. */
export const partlyKnown: fc.Arbitrary<{ full: Inputs; known: Inputs }> = fc
  .record({ full: fullInputs, hidden: fc.subarray([...counts, 'act.rate', 'act.ready', 'good', 'plan']) })
  .map(({ full, hidden }) => ({
    full,
    known: {
      facts: without(full.facts, hidden),
      judges: without(full.judges, hidden),
      documents: without(full.documents, hidden),
    },
  }))

const without = <T>(all: Readonly<Record<string, T>>, hidden: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !hidden.includes(key)))
