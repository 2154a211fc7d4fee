import { describe, expect, it } from 'vitest'

import { appealOf, entryOf } from '../testing/sample-publication.ts'
import { draftOf, draftsOfAppeals, isComplete, startOf, toCorrects } from './correction.rules.ts'

const publishedAt = '2026-06-10T02:00:00.000Z'
const decided = (change: object = {}) =>
  appealOf({
    state: 'decided',
    points: 4,
    publicReason: '座谈记录属实',
    decidedAt: '2026-06-20T02:00:00Z',
    ...change,
  })

describe('objections decided', () => {
  it('after the publication come along once an estate, with all their reasons', () => {
    const drafts = draftsOfAppeals(
      [
        decided(),
        decided({ part: 'A11.a', publicReason: '签到表齐全' }),
        decided({ assessmentId: 'other', decidedAt: '2026-06-01T02:00:00Z' }),
        decided({ assessmentId: 'same', points: 2.5 }),
        appealOf({ assessmentId: 'waiting' }),
      ],
      publishedAt,
    )
    expect(drafts).toEqual([
      expect.objectContaining({
        assessmentId: 'a-甲',
        isFromAppeal: true,
        reason: '座谈记录属实; 签到表齐全',
      }),
    ])
    expect(startOf(drafts, [entryOf('甲'), entryOf('乙')]).map(({ assessmentId }) => assessmentId)).toEqual([
      'a-甲',
      'a-乙',
    ])
  })
})

describe('a correction', () => {
  const full = { ...draftOf(entryOf('甲')), reason: '漏算一次活动', parts: [{ part: 'A11.a', points: '3' }] }
  it.each([
    ['with a reason and points', full, true],
    ['without a reason', { ...full, reason: ' 漏算 ' }, false],
    ['without a part', { ...full, parts: [] }, false],
    ['without points', { ...full, parts: [{ part: 'A11.a', points: '' }] }, false],
    ['with a part twice', { ...full, parts: [...full.parts, ...full.parts] }, false],
    ['of an objection, whose points are kept', { ...full, isFromAppeal: true, parts: [] }, true],
  ])('%s is complete or not', (_name, entry, expected) => expect(isComplete([entry])).toBe(expected))

  it('of nothing is none, and goes out as numbers by part', () => {
    expect(isComplete([])).toBe(false)
    expect(toCorrects([full])).toEqual([
      { assessmentId: 'a-甲', reason: '漏算一次活动', parts: { 'A11.a': 3 } },
    ])
  })
})
