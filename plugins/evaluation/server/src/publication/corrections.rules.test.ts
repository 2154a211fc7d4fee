import type { PublicEntry } from '@linli/evaluation-contract/campaign'
import { describe, expect, it } from 'vitest'

import { correctionsOf, movedReason, type PublishedLeaf } from './corrections.rules.ts'

const entry = (total: number, rank: number): PublicEntry => ({
  estate: '小区',
  company: '公司',
  total,
  groups: { G1: total },
  rank,
  awards: [],
})
const leaf = (assessmentId: string, payload: PublicEntry): PublishedLeaf => ({
  assessmentId,
  leafHash: `leaf of ${assessmentId}`,
  payload,
})
const before = [leaf('a', entry(14, 1)), leaf('b', entry(13, 2)), leaf('c', entry(12, 3))]
const reasons = new Map([['b', '漏算一次活动']])

describe('a correction', () => {
  it('names each old entry that changes: by its reason, or as moved with another', () => {
    const after = new Map([
      ['a', entry(14, 2)],
      ['b', entry(15, 1)],
      ['c', entry(12, 3)],
    ])
    expect(correctionsOf(before, after, reasons)).toEqual({
      corrects: [
        { leafHash: 'leaf of a', reason: movedReason },
        { leafHash: 'leaf of b', reason: '漏算一次活动' },
      ],
      unnamed: [],
      unchanged: [],
    })
  })

  it('shows points that would change without a reason, and an estate that would be gone', () => {
    const after = new Map([
      ['a', entry(14, 2)],
      ['b', entry(15, 1)],
    ])
    expect(correctionsOf(before, after, new Map()).unnamed).toEqual(['b', 'c'])
  })

  it('shows an estate that is named for nothing', () => {
    const after = new Map(before.map(({ assessmentId, payload }) => [assessmentId, payload]))
    expect(correctionsOf(before, after, reasons)).toEqual({ corrects: [], unnamed: [], unchanged: ['b'] })
  })
})
