import { describe, expect, it } from 'vitest'

import { missingOf, rowOf } from '../testing/sample-facts.ts'
import { filterRows, stateCounts } from './catalogue.rules.ts'

const rows = [
  rowOf(),
  missingOf(),
  missingOf({
    key: 'act.seen',
    title: { 'zh-CN': '好评数', en: 'Praise' },
    state: 'claimed',
    pointsAtStake: 0,
  }),
]
const keys = (filter: Parameters<typeof filterRows>[1]) => filterRows(rows, filter).map(({ key }) => key)

describe('the metrics', () => {
  it.each([
    ['nothing asked for', {}, ['act.count', 'act.rate', 'act.seen']],
    ['the Chinese title', { q: '办结' }, ['act.rate']],
    ['the English title in any case', { q: ' praISE ' }, ['act.seen']],
    ['the key', { q: 'ACT.C' }, ['act.count']],
    ['one state', { states: 'missing' }, ['act.rate']],
    ['several states', { states: 'missing,claimed' }, ['act.rate', 'act.seen']],
    ['a part', { part: 'A11.a' }, ['act.count']],
    ['a part and words that do not meet', { part: 'A11.a', q: '办结' }, []],
    ['the most points first', { sort: '-stake' }, ['act.count', 'act.rate', 'act.seen']],
    ['the fewest points first', { sort: 'stake' }, ['act.seen', 'act.rate', 'act.count']],
    ['never looked at first', { sort: 'checked' }, ['act.rate', 'act.seen', 'act.count']],
    ['a sort that is none', { sort: 'toString' }, ['act.count', 'act.rate', 'act.seen']],
  ])('by %s', (_, filter, expected) => expect(keys(filter)).toEqual(expected))

  it('are counted by state as the other filters leave them, whichever chip is pressed', () => {
    expect(stateCounts(rows, { states: 'missing' })).toEqual({
      provided: 1,
      documented: 0,
      claimed: 1,
      missing: 1,
    })
    expect(stateCounts(rows, { part: 'A11.b' })).toMatchObject({ provided: 0, missing: 1 })
  })
})
