import fc from 'fast-check'

import type { Inputs } from '../inputs.ts'
import type { Condition, Level, Logic, PolicyRef, RubricInput } from '../rubric-doc.ts'
import { rangeFrom } from '../policy-values.rules.ts'
import { inputsOf } from './sample-rubric.ts'

/** Whole half points from 0 to 5. */
const points = fc.nat(10).map((steps) => steps / 2)

const counts = ['act.count', 'act.months', 'act.done', 'act.due'] as const
const words = { 'zh-CN': '', en: '' }

/** One of each shape that a rule may refer to. */
export const policyValues = {
  least: 3,
  share: 0.9,
  isReady: true,
  worth: 1.5,
  between: [1, 2.5],
  rounding: 'proportional',
  mode: 'proportional',
} satisfies Record<string, number | boolean | string | [number, number]>
export const arbitraryPolicies: RubricInput['policies'] = Object.fromEntries(
  Object.entries(policyValues).map(([key, value]) => [
    key,
    { value, title: key, origin: 'product' as const },
  ]),
)
const ref = (key: keyof typeof policyValues): fc.Arbitrary<PolicyRef> => fc.constant({ $policy: key })

/** Conditions that more never breaks. */
const growing: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    metric: fc.constantFrom(...counts),
    op: fc.constant('>=' as const),
    value: fc.oneof(fc.nat(6), ref('least')),
  }),
  fc.record({
    metric: fc.constant('act.rate'),
    op: fc.constant('>=' as const),
    value: fc.oneof(fc.constantFrom(0.5, 0.9, 1), ref('share')),
  }),
)

const anyAtom: fc.Arbitrary<Condition> = fc.oneof(
  growing,
  fc.record({
    metric: fc.constantFrom(...counts),
    op: fc.constantFrom('>=', '>', '<=', '<', '='),
    value: fc.nat(6),
  }),
  fc.record({
    metric: fc.constant('act.ready'),
    op: fc.constant('=' as const),
    value: fc.oneof(fc.boolean(), ref('isReady')),
  }),
  fc.record({
    ratio: fc.constant<[string, string]>(['act.done', 'act.due']),
    op: fc.constantFrom('>=', '<'),
    value: fc.oneof(fc.constantFrom(0.5, 0.9, 1), ref('share')),
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

const levelPoints: fc.Arbitrary<Level['points']> = fc.oneof(
  points,
  fc.tuple(points, points).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  ref('worth'),
  ref('between'),
  fc.tuple(
    fc.nat(3).map((steps) => steps / 2),
    ref('worth'),
  ),
)

type Levels = Extract<Logic, { kind: 'tiered_judgement' }>
/** Levels that fall in what they give at least. Without a condition a person alone chooses one: any of them, or the last. */
export const levelsOver = (
  condition: fc.Arbitrary<Condition>,
  byPerson: 'any' | 'last',
): fc.Arbitrary<Levels> =>
  fc
    .tuple(
      fc.array(
        fc.record({
          points: levelPoints,
          suggestWhen: byPerson === 'any' ? fc.option(condition, { nil: undefined }) : condition,
        }),
        { maxLength: 3 },
      ),
      fc.record({ points: levelPoints, suggestWhen: fc.option(condition, { nil: undefined }) }),
    )
    .map(([levels, last]): Levels => {
      const least = (value: Level['points']) => rangeFrom(value, policyValues)[0]
      const falling = [...levels, last].map((each) => each.points).sort((a, b) => least(b) - least(a))
      return {
        kind: 'tiered_judgement',
        levels: [...levels, last].flatMap(({ suggestWhen }, place): Level[] => {
          const worth = falling[place]
          if (worth === undefined) return []
          return [{ id: `l${place}`, points: worth, descriptor: words, ...(suggestWhen && { suggestWhen }) }]
        }),
      }
    })

/** Logics over given conditions; tiers fall in points and counts rise, as printed rubrics do. */
export const logicOver = (
  condition: fc.Arbitrary<Condition>,
  byPerson: 'any' | 'last' = 'any',
): fc.Arbitrary<Logic> =>
  fc.oneof(
    levelsOver(condition, byPerson),
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
      rounding: fc.oneof(fc.constantFrom('floor' as const, 'proportional' as const), ref('rounding')),
    }),
    fc.record({
      kind: fc.constant('ratio_award' as const),
      mode: fc.oneof(fc.constantFrom('all_or_nothing' as const, 'proportional' as const), ref('mode')),
      metric: fc.constant('act.rate'),
      fullAt: fc.oneof(fc.constantFrom(0.9, 1), ref('share')),
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
