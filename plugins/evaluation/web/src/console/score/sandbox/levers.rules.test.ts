import type { Words } from '@linli/evaluation-contract'
import { evaluateRubric, indexRubric, whatIf } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-score.ts'
import { assumedIn, assumedText, nothingAssumed } from './assumed-text.rules.ts'
import { shownOf, stepOf, typedNumber, valueIn } from './lever-scale.rules.ts'
import { filterLevers, groupChanges, leversOf } from './levers.rules.ts'

const index = indexRubric(sampleDoc)
const inputs = {
  facts: { 'act.count': { value: 2 }, 'act.rate': { value: 0.95 } },
  judges: {},
  documents: {},
}
const now = evaluateRubric(index, inputs)
const levers = leversOf(index, inputs, now)
const said = (text: Words) => text['zh-CN']

describe('levers', () => {
  it('are the facts and questions of parts that records decide, most points at stake first', () =>
    expect(levers.map(({ kind, key, now: value, stake }) => [kind, key, value, stake])).toEqual([
      ['fact', 'act.count', 2, 2],
      ['judge', 'good', null, 2],
      ['fact', 'act.rate', 0.95, 0],
    ]))

  it('reach beyond the highest bar, a share to the whole and no further', () => {
    const most = Object.fromEntries(levers.map((lever) => [lever.key, lever.most]))
    expect(most).toMatchObject({ 'act.count': 10, 'act.rate': 1 })
    const many = { ...inputs, facts: { 'act.count': { value: 40 } } }
    expect(leversOf(index, many, now).find(({ key }) => key === 'act.count')?.most).toBe(60)
  })

  const found = (q: string, isOpen: boolean, assumed = nothingAssumed) =>
    filterLevers(levers, { q, isOpen }, { assumed, said }).map(({ key }) => key)
  it('can be narrowed to what is not full, without losing sight of what is assumed', () => {
    expect(found('', true)).toEqual(['act.count', 'good'])
    expect(found('', false)).toHaveLength(3)
    expect(found('', true, { facts: { 'act.rate': 0.5 }, judges: {} })).toContain('act.rate')
    expect(found('活动', true)).toEqual(['act.count'])
  })
})

it('says by group what assumptions change', () => {
  const supposed = whatIf(index, inputs, { facts: { 'act.count': 4 }, judges: { good: true } })
  expect(groupChanges(now, supposed)).toEqual([{ id: 'G1', before: 3, after: 5, change: 2 }])
})

describe('assumptions in the address', () => {
  const assumed = { facts: { 'act.count': 4, 'act.rate': 0.25, ready: true }, judges: { good: false } }
  it('are read back as they were', () => {
    const text = assumedText(assumed)
    expect(assumedIn(text, () => true)).toEqual(assumed)
    expect(encodeURIComponent(text ?? '')).toBe(text)
  })
  it('are nothing where nothing is assumed', () => {
    expect(assumedText(nothingAssumed)).toBeUndefined()
    expect(assumedIn(undefined, () => true)).toEqual(nothingAssumed)
  })
  it('leave out what makes no sense and what the rubric lacks', () =>
    expect(
      assumedIn(
        'f!act.count!4*f!gone!1*f!act.rate!-1*f!x!*j!good!3*zz*j!good!yes',
        (_, key) => key !== 'gone',
      ),
    ).toEqual({ facts: { 'act.count': 4 }, judges: { good: true } }))
})

describe('the scale of a slider', () => {
  it.each([
    [0.29, 'ratio', 29],
    [123_456, 'fen', 1234.56],
    [7, 'count', 7],
  ] as const)('%s in %s is moved as %s, and back without a loss', (value, unit, shown) => {
    expect(shownOf(value, unit)).toBe(shown)
    expect(valueIn(shown, unit)).toBe(value)
  })
  it.each([
    [10, 1],
    [100, 1],
    [500, 10],
    [30_000, 1000],
  ])('up to %s goes in steps of %s', (most, step) => expect(stepOf(most)).toBe(step))
  it.each([
    ['4', 4],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['x', null],
  ])('takes %j as %s', (text, value) => expect(typedNumber(text)).toBe(value))
})
