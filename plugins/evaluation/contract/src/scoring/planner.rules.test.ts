import { describe, expect, it } from 'vitest'

import type { Inputs } from './inputs.ts'
import { timingOf } from './plan-dates.rules.ts'
import type { PlanSettings } from './plan-options.rules.ts'
import { planImprovements } from './planner.rules.ts'
import { indexRubric } from './rubric-index.rules.ts'
import { inputsOf, levelsPart, partOf, rubricOf, samplePolicies, tiersPart } from './testing/sample-rubric.ts'

const dates = { today: '2026-10-20', window: { from: '2026-01-01', to: '2026-12-31' } }

function planOf(parts: Parameters<typeof rubricOf>[0], inputs: Inputs, settings: Partial<PlanSettings> = {}) {
  const index = indexRubric(rubricOf(parts, { policies: samplePolicies }))
  return planImprovements(index, inputs, { ...dates, ...settings })
}

const check = (id: string, metric: string, value: number | boolean) =>
  partOf(id, {
    kind: 'checklist',
    points: 1,
    when: { metric, op: typeof value === 'boolean' ? '=' : '>=', value },
  })

describe('timing', () => {
  it.each([
    ['2026-10-20', 'month', 3, '2026-10-31', 'tight'],
    ['2026-10-20', 'month', 2, '2026-11-30', 'feasible'],
    ['2026-10-20', 'month', 4, '2026-09-30', 'too-late'],
    ['2026-10-20', 'day', 10, '2026-12-22', 'feasible'],
    ['2026-12-28', 'day', 4, '2026-12-28', 'tight'],
    ['2026-12-29', 'day', 4, '2026-12-28', 'too-late'],
    ['2026-12-30', 'none', 40, '2026-12-31', 'tight'],
    ['2025-06-01', 'month', 12, '2026-01-31', 'feasible'],
    ['2025-12-01', 'day', 365, '2026-01-01', 'tight'],
    ['2027-01-01', 'none', 1, '2026-12-31', 'too-late'],
  ] as const)('%s, by %s, %d more: start by %s, %s', (today, cadence, gap, latestStart, feasibility) => {
    expect(timingOf({ ...dates, today }, cadence, gap)).toEqual({ latestStart, feasibility })
  })
})

describe('the planner', () => {
  it('says what fails now, what is needed and the exact gain', () => {
    const { steps } = planOf([tiersPart], inputsOf({ 'act.count': 1 }, { judges: { good: true } }))
    expect(steps).toMatchObject([
      {
        partId: 'tiers',
        now: { low: 0, high: 0 },
        low: 3,
        gain: 3,
        atStake: 3,
        changes: [{ kind: 'metric', metric: 'act.count', now: 1, needed: 4, gap: 3 }],
      },
    ])
    expect(steps[0]?.options.map(({ gain, changes }) => [gain, changes.length])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })

  it('never assumes a person’s answer', () => {
    const { steps, byJudgement } = planOf([tiersPart], inputsOf({ 'act.count': 5 }))
    expect(steps).toEqual([])
    expect(byJudgement).toEqual([{ partId: 'tiers', low: 2, high: 3, undecided: ['good'] }])
  })

  it('finds the fewest conditions to meet, and of equals the shortest way', () => {
    const part = partOf('any', {
      kind: 'checklist',
      points: 1,
      when: {
        any: [
          {
            all: [
              { metric: 'act.done', op: '>=', value: 1 },
              { metric: 'act.due', op: '>=', value: 1 },
            ],
          },
          { metric: 'act.count', op: '>=', value: 10 },
          { metric: 'act.months', op: '>=', value: 10 },
        ],
      },
    })
    const facts = { 'act.done': 0, 'act.due': 0, 'act.count': 2, 'act.months': 8 }
    expect(planOf([part], inputsOf(facts)).steps[0]?.changes).toMatchObject([
      { metric: 'act.months', gap: 2 },
    ])
  })

  it('settles for a lower level once the months of a higher one cannot be caught up', () => {
    const facts = inputsOf({ 'act.ready': false, 'act.count': 14, 'act.months': 3 })
    const cadence = { 'act.months': 'month' } as const
    const early = planOf([levelsPart], facts, { cadence, today: '2026-04-01' }).steps[0]
    expect(early).toMatchObject({ low: 4, feasibility: 'feasible', latestStart: '2026-07-31' })
    const late = planOf([levelsPart], facts, { cadence }).steps[0]
    expect(late).toMatchObject({ low: 0.5, high: 1.5, gain: 0.5, feasibility: 'feasible' })
    expect(late?.options.at(-1)).toMatchObject({ low: 4, feasibility: 'too-late' })
  })

  it('prefers a longer way that can still be gone to a shorter one that comes too late', () => {
    const part = partOf('p', {
      kind: 'checklist',
      points: 1,
      when: {
        any: [
          { metric: 'act.months', op: '>=', value: 9 },
          { all: [{ metric: 'act.count', op: '>=', value: 20 }, { document: 'plan' }] },
        ],
      },
    })
    const facts = inputsOf({ 'act.months': 4, 'act.count': 1 })
    const [step] = planOf([part], facts, { cadence: { 'act.months': 'month' } }).steps
    expect(step?.changes.map(({ kind }) => kind)).toEqual(['metric', 'document'])
    expect(planOf([part], facts).steps[0]?.changes).toMatchObject([{ metric: 'act.months', gap: 5 }])
  })

  it('finds the way through a condition of many parts', () => {
    const all = ['act.count', 'act.months', 'act.done', 'act.due'].map((metric) => ({
      metric,
      op: '>=' as const,
      value: 2,
    }))
    const ready = { metric: 'act.ready', op: '=' as const, value: true }
    const part = partOf('p', {
      kind: 'checklist',
      points: 1,
      when: { all: [...all, ready, { document: 'plan' }] },
    })
    const [step] = planOf([part], inputsOf({ 'act.count': 1, 'act.ready': false })).steps
    expect(step).toMatchObject({ gain: 1 })
    expect(step?.changes).toHaveLength(6)
  })

  it('asks for less where less is needed, for a document, and for what no record says', () => {
    const part = partOf('p', {
      kind: 'checklist',
      points: 1,
      when: {
        all: [
          { metric: 'act.due', op: '=', value: 0 },
          { document: 'plan' },
          { metric: 'act.count', op: '>=', value: 2 },
        ],
      },
    })
    expect(planOf([part], inputsOf({ 'act.due': 3 })).steps[0]?.changes).toMatchObject([
      { metric: 'act.due', now: 3, needed: 0, gap: -3 },
      { metric: 'act.count', now: null, needed: 2, gap: 2 },
      { kind: 'document', document: 'plan' },
    ])
  })

  it('lays out the next units and steps of an amount', () => {
    const units = partOf(
      'u',
      { kind: 'per_unit', metric: 'act.value', unit: 10_000, pointsPerUnit: 1, cap: 3, rounding: 'floor' },
      { max: 3 },
    )
    const [step] = planOf([units], inputsOf({ 'act.value': 12_000 })).steps
    expect(step?.options).toMatchObject([
      { gain: 1, changes: [{ needed: 20_000, gap: 8_000 }] },
      { gain: 2, changes: [{ needed: 30_000, gap: 18_000 }] },
    ])
  })

  it('orders by points for the cost, then by what can still be done, then by points; too late comes last', () => {
    const parts = [
      check('late', 'act.months', 9),
      check('plain', 'act.ready', true),
      { ...tiersPart, id: 'dear' },
      check('cheap', 'act.done', 1),
    ]
    const facts = { 'act.months': 1, 'act.ready': false, 'act.count': 0, 'act.done': 0 }
    const { steps } = planOf(parts, inputsOf(facts, { judges: { good: true } }), {
      cost: { dear: 30, cheap: 2, late: 1 },
      cadence: { 'act.months': 'month' },
    })
    expect(steps.map(({ partId }) => partId)).toEqual(['cheap', 'dear', 'plain', 'late'])
  })

  it('sets apart what the estate cannot change', () => {
    const part = partOf(
      'c',
      {
        kind: 'count_true',
        of: [
          { metric: 'act.ready', op: '=', value: true },
          { metric: 'act.count', op: '>=', value: 1 },
        ],
        points: { '1': 1, '2': 2 },
      },
      { max: 2 },
    )
    const plan = planOf([part], inputsOf({ 'act.ready': false, 'act.count': 0 }), {
      structural: ['act.ready'],
    })
    expect(plan.structural).toEqual([{ partId: 'c', loss: 1, metrics: ['act.ready'] }])
    expect(plan.steps).toMatchObject([{ gain: 1, atStake: 1, changes: [{ metric: 'act.count' }] }])
  })

  it('waits for a fact that nobody recorded and the estate cannot change', () => {
    const part = partOf('share', {
      kind: 'checklist',
      points: 1,
      when: { ratio: ['act.done', 'act.due'], op: '>=', value: 1, whenDenominatorZero: false },
    })
    const plan = planOf([part], inputsOf({ 'act.done': 3 }), { structural: ['act.due'] })
    expect(plan).toMatchObject({ steps: [], byJudgement: [], structural: [] })
    expect(plan.waiting).toEqual([{ partId: 'share', low: 0, high: 1, missing: ['act.due'] }])
  })

  it('leaves a part of pure judgement to people, whatever the facts', () => {
    const plan = planOf([{ ...levelsPart, mode: 'judge' }], inputsOf({ 'act.ready': false }))
    expect(plan.steps).toEqual([])
    expect(plan.byJudgement).toMatchObject([{ partId: 'levels', low: 0, high: 4 }])
  })
})
