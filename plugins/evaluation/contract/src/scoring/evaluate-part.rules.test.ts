import { describe, expect, it } from 'vitest'

import { inputsOf, levelsPart, partOf, resultOf, tiersPart } from './testing/sample-rubric.ts'

const ready = { metric: 'act.ready', op: '=' as const, value: true }
const active = { metric: 'act.count', op: '>=' as const, value: 1 }

describe('tiers', () => {
  it.each([
    [4, true, 3],
    [4, false, 2],
    [9, false, 2],
    [3, true, 2],
    [2, undefined, 1],
    [1, undefined, 0],
  ])('give %d activities, good effect %s: %d', (count, good, points) => {
    const inputs = inputsOf({ 'act.count': count }, { judges: { good } })
    expect(resultOf(tiersPart, inputs)).toMatchObject({ state: 'settled', points, undecided: [] })
  })

  it('stay open between what an unanswered question decides', () => {
    expect(resultOf(tiersPart, inputsOf({ 'act.count': 5 }))).toMatchObject({
      state: 'open',
      points: null,
      low: 2,
      high: 3,
      undecided: ['good'],
    })
  })

  it('give nothing when none is met, and say so', () => {
    const part = partOf('t', {
      kind: 'count_threshold',
      metric: 'act.count',
      tiers: [{ when: active, points: 1, label: '1' }],
    })
    const result = resultOf(part, inputsOf({ 'act.count': 0 }))
    expect(result.points).toBe(0)
    expect(result.trace.at(-1)?.code).toBe('no-tier')
  })

  it('have bounds that can come about: an unknown count is one count in all of them', () => {
    const part = partOf('t', {
      kind: 'count_threshold',
      metric: 'act.count',
      tiers: [
        { when: { metric: 'act.count', op: '>=', value: 3 }, points: 1, label: 'many' },
        { when: { metric: 'act.count', op: '<', value: 3 }, points: 0.5, label: 'few' },
      ],
    })
    expect(resultOf(part, inputsOf({}))).toMatchObject({ low: 0.5, high: 1 })
  })
})

describe('levels', () => {
  it('suggest the first that records support', () => {
    const inputs = inputsOf({ 'act.ready': true, 'act.count': 14, 'act.months': 10 })
    expect(resultOf(levelsPart, inputs)).toMatchObject({
      state: 'settled',
      points: 4,
      suggestedLevel: 'strong',
    })
  })

  it('leave the choice inside a range to a person', () => {
    const inputs = inputsOf({ 'act.ready': true, 'act.count': 5, 'act.months': 4 })
    expect(resultOf(levelsPart, inputs)).toMatchObject({
      state: 'range',
      points: null,
      low: 0.5,
      high: 1.5,
      suggestedLevel: 'some',
    })
  })

  it('suggest the last when all others have a condition and none holds', () => {
    expect(resultOf(levelsPart, inputsOf({ 'act.ready': false }))).toMatchObject({
      points: 0,
      suggestedLevel: 'none',
    })
  })

  it('suggest none while an earlier one may hold, with bounds over what is possible', () => {
    const inputs = inputsOf({ 'act.ready': true, 'act.count': 14 })
    expect(resultOf(levelsPart, inputs)).toMatchObject({
      state: 'open',
      low: 0.5,
      high: 4,
      suggestedLevel: null,
      missing: ['act.months'],
    })
  })

  it.each([
    ['top without a condition, last with one', [false, true]],
    ['top and last without one', [false, false]],
  ])('never suggest a level that only a person chooses: %s', (_, [, isLastClaiming]) => {
    const part = partOf(
      'l',
      {
        kind: 'tiered_judgement',
        levels: [
          { id: 'top', points: 1, descriptor: 'top' },
          { id: 'mid', points: 0.5, descriptor: 'mid', suggestWhen: active },
          { id: 'low', points: 0, descriptor: 'low', ...(isLastClaiming ? { suggestWhen: ready } : {}) },
        ],
      },
      { mode: 'assist' },
    )
    const nothing = resultOf(part, inputsOf({ 'act.count': 0, 'act.ready': false }))
    expect(nothing).toMatchObject({ suggestedLevel: null, high: 1 })
    expect(resultOf(part, inputsOf({ 'act.count': 1 }))).toMatchObject({ suggestedLevel: 'mid', points: 0.5 })
  })

  it('propose nothing in mode judge, and show the facts as hints', () => {
    const inputs = inputsOf({ 'act.ready': true, 'act.count': 14, 'act.months': 10 })
    const result = resultOf({ ...levelsPart, mode: 'judge' }, inputs)
    expect(result).toMatchObject({ state: 'open', points: null, low: 0, high: 4, suggestedLevel: null })
    expect(result.trace.map(({ code }) => code)).toEqual(['hint', 'hint', 'hint'])
    expect(result.trace[1]?.params).toEqual({ metric: 'act.count', value: 14 })
  })
})

describe('counted conditions', () => {
  const part = partOf(
    'c',
    {
      kind: 'count_true',
      of: [ready, active, { judge: 'good' }],
      points: { '0': 0, '1': 0.5, '2': 1, '3': 2 },
    },
    { max: 2 },
  )

  it('are worth what their number is worth', () => {
    const inputs = inputsOf({ 'act.ready': true, 'act.count': 0 }, { judges: { good: true } })
    expect(resultOf(part, inputs).points).toBe(1)
  })

  it('have bounds from none to all of the unknown ones', () => {
    expect(resultOf(part, inputsOf({ 'act.ready': true, 'act.count': 0 }))).toMatchObject({
      low: 0.5,
      high: 1,
      undecided: ['good'],
    })
  })
})
