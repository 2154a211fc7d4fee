import { describe, expect, it } from 'vitest'

import { inputsOf, partOf, resultOf, type PartInput } from './testing/sample-rubric.ts'

const check = (when: Extract<PartInput['logic'], { kind: 'checklist' }>['when']): PartInput =>
  partOf('check', { kind: 'checklist', points: 1, when })

const ready = { metric: 'act.ready', op: '=' as const, value: true }
const active = { metric: 'act.count', op: '>=' as const, value: 1 }

describe('conditions', () => {
  it('leave open what is unknown, except where one side decides', () => {
    const known = inputsOf({ 'act.ready': true })
    expect(resultOf(check({ any: [ready, active] }), known)).toMatchObject({ points: 1, missing: [] })
    expect(resultOf(check({ all: [ready, active] }), known)).toMatchObject({
      state: 'open',
      points: null,
      low: 0,
      high: 1,
      missing: ['act.count'],
    })
    const unready = inputsOf({ 'act.ready': false })
    expect(resultOf(check({ all: [ready, active] }), unready)).toMatchObject({ points: 0, missing: [] })
    expect(resultOf(check({ any: [ready, active] }), unready)).toMatchObject({ state: 'open' })
  })

  it('take a document and an answer for unknown until somebody says', () => {
    const part = check({ all: [{ document: 'plan' }, { judge: 'good' }] })
    expect(resultOf(part, inputsOf({}))).toMatchObject({ undecided: ['good'], unverified: ['plan'] })
    const given = inputsOf({}, { judges: { good: true }, documents: { plan: true } })
    expect(resultOf(part, given).points).toBe(1)
    expect(resultOf(part, inputsOf({}, { documents: { plan: false } })).points).toBe(0)
  })

  it.each([
    ['>=', 3, true],
    ['>=', 2, false],
    ['>', 3, false],
    ['<=', 3, true],
    ['<', 3, false],
    ['=', 3, true],
  ] as const)('compare %s 3 with %d: %s', (op, value, holds) => {
    const part = check({ metric: 'act.count', op, value: 3 })
    expect(resultOf(part, inputsOf({ 'act.count': value })).points).toBe(holds ? 1 : 0)
  })

  it.each([
    [3, 3, 1],
    [83, 100, 0],
    [7, 10, 0],
    [0, 0, 0],
  ])('see %d of %d as a share of at least 1 worth %d', (done, due, points) => {
    const part = check({ ratio: ['act.done', 'act.due'], op: '>=', value: 1, whenDenominatorZero: false })
    expect(resultOf(part, inputsOf({ 'act.done': done, 'act.due': due })).points).toBe(points)
  })

  it('compare a share without division, so that 7 of 100 is exactly 0.07', () => {
    const part = check({ ratio: ['act.done', 'act.due'], op: '>=', value: 0.07, whenDenominatorZero: false })
    expect(resultOf(part, inputsOf({ 'act.done': 7, 'act.due': 100 })).points).toBe(1)
  })

  it('take a share of nothing as the rubric says, even while the top is unknown', () => {
    const part = check({ ratio: ['act.done', 'act.due'], op: '>=', value: 1, whenDenominatorZero: true })
    const result = resultOf(part, inputsOf({ 'act.due': 0 }))
    expect(result.points).toBe(1)
    expect(result.trace[0]?.code).toBe('zero-denominator')
  })

  it.each([
    ['no number', active, Number.NaN],
    ['an endless number', active, Number.POSITIVE_INFINITY],
    ['a yes where a number is asked', active, true],
    ['a number where yes or no is asked', ready, 1],
  ])('take %s for no fact', (_, when, value) => {
    expect(resultOf(check(when), inputsOf({ [when.metric]: value }))).toMatchObject({
      state: 'open',
      missing: [when.metric],
    })
  })

  it('carry the rows behind a fact in the trace, with why some do not count', () => {
    const fact = { value: 5, counted: 5, excluded: { same_day: 2, too_few: 0 } }
    expect(resultOf(check(active), inputsOf({ 'act.count': fact })).trace[0]).toEqual({
      code: 'compared',
      depth: 0,
      holds: true,
      params: {
        metric: 'act.count',
        value: 5,
        op: '>=',
        limit: 1,
        counted: 5,
        rows: 7,
        excluded: 2,
        'guard:same_day': 2,
      },
    })
  })

  it('take a policy of the campaign in place of the rubric’s, and refuse one of another kind', () => {
    const months = check({ metric: 'act.months', op: '>=', value: { $policy: 'months' } })
    expect(resultOf(months, inputsOf({ 'act.months': 6 })).points).toBe(0)
    expect(resultOf(months, inputsOf({ 'act.months': 6 }, { policies: { months: 6 } })).points).toBe(1)
    expect(() => resultOf(months, inputsOf({ 'act.months': 6 }, { policies: { months: 'six' } }))).toThrow(
      'policy_shape',
    )
  })
})
