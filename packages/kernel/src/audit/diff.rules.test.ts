import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { changesBetween } from './diff.rules.ts'

describe('what changed', () => {
  it.each([
    [
      'a field',
      { state: 'open', n: 1 },
      { state: 'closed', n: 1 },
      [{ path: 'state', before: 'open', after: 'closed' }],
    ],
    [
      'a nested field',
      { at: { room: '101', floor: 1 } },
      { at: { room: '102', floor: 1 } },
      [{ path: 'at.room', before: '101', after: '102' }],
    ],
    ['a field that came', { a: 1 }, { a: 1, b: 2 }, [{ path: 'b', before: null, after: 2 }]],
    ['a record that came', null, { a: 1, b: null }, [{ path: 'a', before: null, after: 1 }]],
    ['a record that went', { a: 1 }, undefined, [{ path: 'a', before: 1, after: null }]],
    [
      'a list, as a whole',
      { tags: ['x'] },
      { tags: ['x', 'y'] },
      [{ path: 'tags', before: ['x'], after: ['x', 'y'] }],
    ],
    [
      'a record in place of a word',
      { a: 'x' },
      { a: { b: 1 } },
      [{ path: 'a', before: 'x', after: { b: 1 } }],
    ],
    [
      'nothing but bookkeeping',
      { version: 1, updatedAt: 'x', id: 'a' },
      { version: 2, updatedAt: 'y', id: 'a' },
      [],
    ],
    ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    ['a word alone says nothing', 'x', 'y', []],
  ])('%s', (_name, before, after, changes) => {
    expect(changesBetween(before, after)).toEqual(changes)
  })

  it('of a state to itself is nothing, and both ways is the same turned around', () => {
    const state = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.integer(), fc.string(), fc.dictionary(fc.constantFrom('x', 'y'), fc.integer())),
    )
    fc.assert(
      fc.property(state, state, (one, two) => {
        expect(changesBetween(one, one)).toEqual([])
        const turned = changesBetween(two, one).map(({ path, before, after }) => ({
          path,
          before: after,
          after: before,
        }))
        const byPath = (list: typeof turned) => [...list].sort((a, b) => (a.path < b.path ? -1 : 1))
        expect(byPath(turned)).toEqual(byPath(changesBetween(one, two)))
      }),
    )
  })
})
