import { describe, expect, it } from 'vitest'

import { matchesEtag, rangeOf } from './range.rules.ts'

describe('the range of a 100-byte file', () => {
  it.each([
    [undefined, null],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=0-1,5-6', null],
    ['bytes=a-b', null],
    ['items=0-1', null],
    ['nonsense', null],
  ])('%s', (header, expected) => {
    const range = rangeOf(header, 100)
    if (typeof expected === 'object' && expected) expect(range).toMatchObject(expected)
    else expect(range).toBe(expected)
  })
})

it('an entity tag matches itself, weakly too, and not another', () => {
  expect(matchesEtag('"a", W/"b"', '"b"')).toBe(true)
  expect(matchesEtag('*', '"b"')).toBe(true)
  expect(matchesEtag('"a"', '"b"')).toBe(false)
  expect(matchesEtag(undefined, '"b"')).toBe(false)
})
