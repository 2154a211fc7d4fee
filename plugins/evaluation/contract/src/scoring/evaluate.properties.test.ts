import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { allowedScores } from './allowed-scores.rules.ts'
import { assume } from './assume.rules.ts'
import { evaluatePart, type PartResult } from './evaluate-part.rules.ts'
import { evaluateRubric } from './evaluate-rubric.rules.ts'
import { sumOf } from './exact.rules.ts'
import type { Inputs } from './inputs.ts'
import { isPolicyRef, rangeFrom } from './policy-values.rules.ts'
import { logic as logicSchema, type Condition, type Logic } from './rubric-doc.ts'
import { indexRubric } from './rubric-index.rules.ts'
import {
  anyCondition,
  arbitraryPolicies,
  fullInputs,
  growingCondition,
  levelsOver,
  logicOver,
  partlyKnown,
  policyValues,
} from './testing/arbitrary-rubric.ts'
import { inputsOf, partOf, rubricOf } from './testing/sample-rubric.ts'

const indexOf = (logics: Logic[]) =>
  indexRubric(
    rubricOf(
      logics.map((logic, place) => partOf(`p${place}`, logic, { max: 5 })),
      { policies: arbitraryPolicies },
    ),
  )

function resultOf(logic: Logic, inputs: Inputs): PartResult {
  const index = indexOf([logic])
  return evaluatePart(index, index.parts.get('p0')!, inputs)
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

/** The same with the value in the place of every reference to it. */
const spelledOut = (logic: Logic): Logic =>
  logicSchema.parse(
    JSON.parse(JSON.stringify(logic), (_key, value: unknown) =>
      isPolicyRef(value) ? Object.entries(policyValues).find(([key]) => key === value.$policy)?.[1] : value,
    ),
  )

const checklist = (when: Condition): Logic => ({ kind: 'checklist', points: 1, when })

describe('evaluation', () => {
  it('gives points that a person may enter as well: between 0 and the most, in whole steps', () => {
    fc.assert(
      fc.property(logicOver(anyCondition), fullInputs, (logic, inputs) => {
        const index = indexOf([logic])
        const { low, high, state } = resultOf(logic, inputs)
        const allowed = allowedScores(index, index.parts.get('p0')!)
        expect([allowed.includes(low), allowed.includes(high)]).toEqual([true, true])
        // Once all is known only a level leaves a person a choice.
        expect(state).toBe(low === high ? 'settled' : 'range')
        if (state === 'range') expect(logic.kind).toBe('tiered_judgement')
      }),
    )
  })

  it('has sums of parts for items, groups and the total, to the last half point', () => {
    fc.assert(
      fc.property(
        fc.array(logicOver(anyCondition), { minLength: 1, maxLength: 6 }),
        partlyKnown,
        (logics, { known }) => {
          const { parts, items, groups, total } = evaluateRubric(indexOf(logics), known)
          for (const bound of ['low', 'high'] as const) {
            const sum = sumOf(parts.map((part) => part[bound]))
            expect([items[0]?.[bound], groups[0]?.[bound], total[bound]]).toEqual([sum, sum, sum])
            expect(Number.isInteger(sum * 2)).toBe(true)
          }
        },
      ),
    )
  })

  it('keeps whatever turns out inside the bounds, and a settled part at its points', () => {
    fc.assert(
      fc.property(logicOver(anyCondition), partlyKnown, (logic, { full, known }) => {
        const open = resultOf(logic, known)
        const { low, high } = resultOf(logic, full)
        expect(low).toBeGreaterThanOrEqual(open.low)
        expect(high).toBeLessThanOrEqual(open.high)
        if (open.state === 'settled') expect([low, high]).toEqual([open.points, open.points])
      }),
      { numRuns: 1_000 },
    )
  })

  it('reaches both bounds where each unknown stands once', () => {
    const once: Condition[] = [
      { metric: 'act.count', op: '>=', value: 2 },
      { metric: 'act.ready', op: '=', value: true },
      { judge: 'good' },
      { document: 'plan' },
    ]
    const of = fc.shuffledSubarray(once, { minLength: 1 })
    const logic = fc.oneof(
      of.map((all) => checklist({ all })),
      of.map((any) => checklist({ any })),
      of.map((of): Logic => ({
        kind: 'count_true',
        of,
        points: { '0': 0, '1': 2, '2': 1, '3': 3, '4': 0.5 },
      })),
      of.map((all): Logic => ({
        kind: 'count_threshold',
        metric: 'act.count',
        tiers: all.map((when, place) => ({ when, points: place + 1, label: { 'zh-CN': '', en: '' } })),
      })),
    )
    fc.assert(
      fc.property(logic, partlyKnown, (logic, { known }) => {
        const { low, high } = resultOf(logic, known)
        const reached = completionsOf(known).map((inputs) => resultOf(logic, inputs).points ?? Number.NaN)
        expect([Math.min(...reached), Math.max(...reached)]).toEqual([low, high])
      }),
    )
  })

  it('reaches both bounds where one unknown count stands in every tier', () => {
    const op = fc.constantFrom('>=', '>', '<=', '<', '=' as const)
    const tier = fc.record({
      when: fc.record({ metric: fc.constant('act.count'), op, value: fc.nat(5) }),
      points: fc.nat(10).map((steps) => steps / 2),
      label: fc.constant({ 'zh-CN': '', en: '' }),
    })
    fc.assert(
      fc.property(fc.array(tier, { minLength: 2, maxLength: 5 }), (tiers) => {
        const logic: Logic = { kind: 'count_threshold', metric: 'act.count', tiers }
        const { low, high } = resultOf(logic, inputsOf({}))
        const reached = Array.from({ length: 8 }, (_, count) =>
          resultOf(logic, inputsOf({ 'act.count': count })),
        )
        const points = reached.map((result) => result.points ?? Number.NaN)
        expect([Math.min(...points), Math.max(...points)]).toEqual([low, high])
      }),
    )
  })

  it('never takes points for more of what is only asked to reach something', () => {
    const metric = fc.constantFrom('act.count', 'act.months', 'act.done', 'act.rate')
    fc.assert(
      fc.property(logicOver(growingCondition, 'last'), fullInputs, metric, (logic, inputs, metric) => {
        const now = Number(inputs.facts[metric]?.value)
        const more = assume(inputs, { facts: { [metric]: metric === 'act.rate' ? 1 : now + 1 } })
        expect(resultOf(logic, more).low).toBeGreaterThanOrEqual(resultOf(logic, inputs).low)
      }),
      { numRuns: 500 },
    )
  })

  it('suggests the first level that holds, and gives what that level gives', () => {
    fc.assert(
      fc.property(levelsOver(anyCondition, 'any'), fullInputs, (logic, inputs) => {
        const { suggestedLevel, low, high } = resultOf(logic, inputs)
        const holds = (when: Condition) => resultOf(checklist(when), inputs).points === 1
        const first = logic.levels.find(({ suggestWhen }) => suggestWhen !== undefined && holds(suggestWhen))
        if (first) expect(suggestedLevel).toBe(first.id)
        const suggested = logic.levels.find(({ id }) => id === suggestedLevel)
        if (suggested) expect([low, high]).toEqual(rangeFrom(suggested.points, policyValues))
      }),
      { numRuns: 500 },
    )
  })

  it('scores by a reference to a policy as by the value that the policy has', () => {
    fc.assert(
      fc.property(logicOver(anyCondition), partlyKnown, (logic, { known }) => {
        const said = ({ low, high, state, suggestedLevel }: PartResult) => [low, high, state, suggestedLevel]
        expect(said(resultOf(logic, known))).toEqual(said(resultOf(spelledOut(logic), known)))
      }),
      { numRuns: 500 },
    )
  })

  it('takes the first tier that holds, whatever those behind it say', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.array(fc.nat(6), { minLength: 1, maxLength: 5 }), (count, limits) => {
        const logic: Logic = {
          kind: 'count_threshold',
          metric: 'act.count',
          tiers: limits.map((value, place) => ({
            when: { metric: 'act.count', op: '>=', value },
            points: place / 2,
            label: { 'zh-CN': '', en: '' },
          })),
        }
        const first = limits.findIndex((value) => count >= value)
        expect(resultOf(logic, inputsOf({ 'act.count': count })).points).toBe(Math.max(0, first) / 2)
      }),
    )
  })

  it('changes nothing it is given and says the same each time', () => {
    fc.assert(
      fc.property(logicOver(anyCondition), partlyKnown, (logic, { known }) => {
        const index = deepFreeze(indexOf([logic]))
        const inputs = deepFreeze(known)
        expect(evaluateRubric(index, inputs)).toEqual(evaluateRubric(index, inputs))
      }),
    )
  })
})

/** Every case of the four unknowns that the conditions above ask for. */
function completionsOf(known: Inputs): Inputs[] {
  const yesOrNo = [true, false]
  return yesOrNo.flatMap((count) =>
    yesOrNo.flatMap((ready) =>
      yesOrNo.flatMap((good) =>
        yesOrNo.map((plan) => {
          const facts = { 'act.count': count ? 2 : 1, 'act.ready': ready }
          const all = assume(inputsOf({}), { facts, judges: { good }, documents: { plan } })
          return {
            facts: { ...all.facts, ...known.facts },
            judges: { ...all.judges, ...known.judges },
            documents: { ...all.documents, ...known.documents },
          }
        }),
      ),
    ),
  )
}
