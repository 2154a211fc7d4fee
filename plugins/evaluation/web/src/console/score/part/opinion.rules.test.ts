import { indexRubric } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { detailOf, opinionOf, partOf, sampleDoc } from '../testing/sample-score.ts'
import {
  answersIn,
  blocksOf,
  bodyOf,
  initialOpinion,
  isUnproven,
  latestIn,
  pointsFor,
  pointsOfLevel,
  type OpinionForm,
} from './opinion.rules.ts'
import { proposalWith } from './proposal.rules.ts'

const choices = {
  ...detailOf().choices,
  points: [0, 2.5, 3, 3.5, 4],
  levels: [
    { id: 'much', descriptor: { 'zh-CN': '好', en: 'good' }, points: [2.5, 3, 3.5, 4] },
    { id: 'none', descriptor: { 'zh-CN': '差', en: 'bad' }, points: [0] },
  ],
}
const form = (change: Partial<OpinionForm> = {}): OpinionForm => ({
  levelId: '',
  points: '3',
  judges: { good: 'yes' },
  reason: '',
  ...change,
})

describe('a form begins', () => {
  it('with what was last said in its layer', () => {
    const said = detailOf({
      opinions: [opinionOf({ points: 1, reason: '少一次' }), opinionOf({ points: 3 })],
    })
    expect(initialOpinion(said, 'declared')).toEqual(form({ points: '1', reason: '少一次' }))
  })
  it('for a confirmation with the declaration, but not with its reason', () => {
    const said = detailOf({ opinions: [opinionOf({ points: 1, reason: '少一次' })] })
    expect(initialOpinion(said, 'confirmed')).toEqual(form({ points: '1' }))
  })
  it('else with what the records propose, once they settle it', () => {
    expect(initialOpinion(detailOf(), 'declared')).toEqual(form({ points: '', judges: { good: '' } }))
    const settled = detailOf({ score: partOf({ points: 1, low: 1, high: 1 }) })
    expect(initialOpinion(settled, 'declared').points).toBe('1')
  })
  it('with the suggested level and no points its range leaves open', () => {
    const suggested = detailOf({ choices, score: partOf({ suggestedLevel: 'much', points: null }) })
    expect(initialOpinion(suggested, 'declared')).toMatchObject({ levelId: 'much', points: '' })
  })
  it('without points that the rubric no longer allows', () =>
    expect(initialOpinion(detailOf({ opinions: [opinionOf({ points: 2 })] }), 'declared').points).toBe(''))
})

describe('points of a level', () => {
  it('are its own, and none before one is chosen', () => {
    expect(pointsFor(choices, 'much')).toEqual([2.5, 3, 3.5, 4])
    expect(pointsFor(choices, '')).toEqual([])
    expect(pointsFor(detailOf().choices, '')).toEqual([0, 1, 3])
  })
  it.each([
    ['much', '3', '3'],
    ['much', '0', ''],
    ['none', '3', '0'],
  ])('choosing %s after %s leaves %s', (level, before, after) =>
    expect(pointsOfLevel(choices, level, before)).toBe(after),
  )
})

describe('what is still missing', () => {
  const around = {
    choices: detailOf().choices,
    proposal: { state: 'range', low: 1, high: 3 },
    evidence: 0,
  } as const
  it('is nothing while the points agree with the records', () => expect(blocksOf(form(), around)).toEqual([]))
  it('is a reason and evidence once they differ', () => {
    expect(blocksOf(form({ points: '0' }), around)).toEqual(['reason', 'evidence'])
    expect(blocksOf(form({ points: '0', reason: ' 太短 ' }), { ...around, evidence: 1 })).toEqual(['reason'])
    expect(blocksOf(form({ points: '0', reason: '活动未达标准' }), { ...around, evidence: 1 })).toEqual([])
  })
  it('is a reason and evidence above the least while the records are open', () => {
    const open = { ...around, proposal: { state: 'open', low: 1, high: 3 } } as const
    expect(blocksOf(form({ points: '3' }), open)).toEqual(['reason', 'evidence'])
    expect(blocksOf(form({ points: '1' }), open)).toEqual([])
    expect(blocksOf(form({ points: '3', reason: '活动未达标准' }), { ...open, evidence: 1 })).toEqual([])
  })
  it('is the level and the points', () =>
    expect(blocksOf(form({ points: '' }), { ...around, choices })).toEqual(['level', 'points']))
  it.each([
    ['', false],
    ['0.5', true],
    ['1', false],
    ['3', false],
    ['3.5', true],
  ])('differs with %s from 1 to 3: %s', (points, differs) =>
    expect(isUnproven(points, around.proposal)).toBe(differs),
  )
})

it('sends answers that were given, the level or none, and what its author saw', () => {
  const said = form({ judges: { good: 'no', active: '' }, points: '2.5', reason: ' 理由充分 ' })
  expect(answersIn(said)).toEqual({ good: false })
  expect(bodyOf(said, { id: 'new', seen: 'old' })).toEqual({
    id: 'new',
    points: 2.5,
    levelId: null,
    judges: { good: false },
    reason: '理由充分',
    seen: 'old',
  })
})

it('knows the newest opinion of each layer', () => {
  const detail = detailOf({ opinions: [opinionOf({ id: 'c', layer: 'confirmed' }), opinionOf({ id: 'd' })] })
  expect([latestIn(detail, 'confirmed')?.id, latestIn(detail, 'declared')?.id]).toEqual(['c', 'd'])
  expect(latestIn(detailOf(), 'declared')).toBeNull()
})

describe('the proposal with answers', () => {
  const index = indexRubric(sampleDoc)
  it.each([
    [{}, { state: 'open', low: 1, high: 3 }],
    [{ good: true }, { state: 'settled', low: 3, high: 3 }],
    [{ good: false }, { state: 'settled', low: 1, high: 1 }],
  ])('%j is %j', (judges, proposal) => expect(proposalWith(index, detailOf(), judges)).toEqual(proposal))
  it('is unknown for a part the rubric lacks', () =>
    expect(proposalWith(index, detailOf({ score: partOf({ id: 'gone' }) }), {})).toBeNull())
})
