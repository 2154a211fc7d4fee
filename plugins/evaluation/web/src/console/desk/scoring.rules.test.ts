import { describe, expect, it } from 'vitest'

import {
  answerJudge,
  blockOf,
  chooseLevel,
  choosePoints,
  initialForm,
  isSameScore,
  neighbour,
  nextUnscored,
  openJudge,
  stepPoints,
  type ScoreForm,
} from './scoring.rules.ts'
import { ownOf, partOf, plainPart } from './testing/sample-place.ts'

const blank: ScoreForm = { levelId: null, points: null, judges: {}, reason: '' }
const given = (points: number | null, levelId: string | null = null): ScoreForm => ({
  ...blank,
  points,
  levelId,
})
const levelled = partOf()
const plain = plainPart()

describe('a choice', () => {
  it.each([
    ['points bring their level along', choosePoints(levelled, blank, 3.5), 3.5, 'good'],
    ['points of a part without levels have none', choosePoints(plain, blank, 2), 2, null],
    ['a level with one number has it at once', chooseLevel(levelled, blank, 'none'), 0, 'none'],
    ['a level with several suggests none', chooseLevel(levelled, blank, 'good'), null, 'good'],
    ['points that the level has stay', chooseLevel(levelled, given(4), 'good'), 4, 'good'],
    ['points that it lacks go', chooseLevel(levelled, given(4, 'good'), 'fair'), null, 'fair'],
    ['a step goes from level to level', stepPoints(levelled, given(3, 'good'), -1), 2, 'fair'],
    ['a step up from nothing is the lowest', stepPoints(plain, blank, 1), 0, null],
    ['a step down from nothing is the highest', stepPoints(plain, blank, -1), 2.5, null],
    ['a first step stays in the chosen level', stepPoints(levelled, given(null, 'fair'), 1), 1, 'fair'],
    ['no step leads past the end', stepPoints(plain, given(2.5), 1), 2.5, null],
  ])('%s', (_, form, points, levelId) => expect([form.points, form.levelId]).toEqual([points, levelId]))

  it('keeps the level that was chosen where two print the same points', () => {
    const part = partOf({
      levels: ['a', 'b'].map((id) => ({ id, descriptor: { 'zh-CN': id, en: id }, points: [1] })),
    })
    expect(choosePoints(part, given(null, 'b'), 1).levelId).toBe('b')
  })

  it('answers the first open question, and the last again once none is open', () => {
    const title = { 'zh-CN': '？', en: '?' }
    const part = partOf({ judges: ['a', 'b'].map((key) => ({ key, title, answer: null })) })
    const once = answerJudge(blank, 'a', true)
    const twice = answerJudge(once, 'b', false)
    expect([openJudge(part, blank), openJudge(part, once), openJudge(part, twice)]).toEqual(['a', 'b', 'b'])
    expect(openJudge(plain, blank)).toBeNull()
  })
})

describe('a form', () => {
  const machine = partOf({
    isJudged: false,
    proposal: { low: 3, high: 3, state: 'settled', suggestedLevel: 'good' },
  })
  it('begins with what records propose for who confirms, and empty for everybody else', () => {
    expect(initialForm(machine, 'confirm', null)).toMatchObject({ points: 3, levelId: 'good' })
    expect(initialForm(machine, 'second', null).points).toBeNull()
    expect(initialForm(partOf(), 'confirm', null).points).toBeNull()
  })
  it('begins empty where a range is proposed, and with one’s own score once there is one', () => {
    expect(initialForm(partOf({ isJudged: false }), 'confirm', null).points).toBeNull()
    expect(initialForm(machine, 'confirm', ownOf({ points: 2, levelId: 'fair' }))).toMatchObject({
      points: 2,
      levelId: 'fair',
    })
  })
  it.each([
    ['points', null, '', 'points'],
    ['a reason for points below the proposed', 2, '', 'reason'],
    ['a reason that says something', 2, '太少', 'reason'],
    ['nothing once there is a reason', 2, '效果一般，反响平平', null],
    ['nothing within the proposed', 3.5, '', null],
  ])('still needs %s', (_, points, reason, block) =>
    expect(blockOf({ ...blank, points, reason }, levelled.proposal)).toBe(block),
  )
  it('needs a reason for what is merely possible while records are open, and none for the least', () => {
    const open = { low: 0, high: 4, state: 'open', suggestedLevel: null } as const
    expect([blockOf(given(4), open), blockOf(given(0), open)]).toEqual(['reason', null])
  })
  it('needs no reason where nothing is proposed', () => expect(blockOf(given(0), null)).toBeNull())
  it('says the same whatever the order of answers and the spaces of the reason', () => {
    const one = { ...given(1), judges: { a: true, b: false }, reason: '好' }
    expect(isSameScore(one, { ...given(1), judges: { b: false, a: true }, reason: ' 好 ' })).toBe(true)
    expect(isSameScore(one, { ...one, judges: { a: false, b: false } })).toBe(false)
  })
})

describe('the way through a place', () => {
  const parts = ['a', 'b', 'c'].map((id) => ({ id }))
  const unscored =
    (...ids: string[]) =>
    (id: string) =>
      !ids.includes(id)
  it('ends at either end', () => {
    expect(neighbour(parts, 'a', -1)?.id).toBe('a')
    expect(neighbour(parts, 'a', 1)?.id).toBe('b')
    expect(neighbour(parts, 'c', 1)?.id).toBe('c')
  })
  it.each([
    ['the next one', 'a', ['b', 'c'], 'b'],
    ['round the end', 'c', ['a'], 'a'],
    ['this one when it alone is left', 'b', ['b'], 'b'],
    ['none when all are scored', 'b', [], undefined],
  ])('leads to %s', (_, from, left, to) => expect(nextUnscored(parts, from, unscored(...left))?.id).toBe(to))
})
