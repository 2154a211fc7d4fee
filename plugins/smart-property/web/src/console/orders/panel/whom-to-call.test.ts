import type { FollowerRow } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { othersOf } from './whom-to-call.ts'

const row = (name: string, mustCall: boolean): FollowerRow => ({
  id: name,
  name,
  via: 'merged',
  text: '',
  at: '2026-11-24T02:00:00Z',
  mustCall,
  from: null,
})
const followedBy = [row('王*士', true), row('张*强', false)]
const order = { followedBy, followers: 2, answer: null, state: 'handling' as const, closeKind: null }
const answer = { text: '', at: '', byName: '', isSolved: true }

it('tells whom to call from those who hear by themselves', () =>
  expect(othersOf(order)).toEqual({
    calls: [followedBy[0]],
    isDue: false,
    noticed: { names: ['张*强'], count: 1 },
  }))
it.each([
  ['answered', { answer, state: 'answered' as const }, true],
  ['closed without an answer', { state: 'closed' as const, closeKind: 'administrative' as const }, true],
  ['merged on', { state: 'closed' as const, closeKind: 'merged' as const }, false],
  ['answered, with nobody to call', { answer, followedBy: [row('张*强', false)] }, false],
])('the calls of an order %s: due %s', (_what, more, isDue) =>
  expect(othersOf({ ...order, ...more }).isDue).toBe(isDue),
)
it('names the first ten and counts the rest, beyond what was sent', () => {
  const many = Array.from({ length: 12 }, (_, n) => row(`住户${n}`, false))
  const { noticed } = othersOf({ ...order, followedBy: many, followers: 300 })
  expect([noticed.names.length, noticed.count]).toEqual([10, 300])
})
