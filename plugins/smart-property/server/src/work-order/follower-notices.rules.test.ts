import { describe, expect, it } from 'vitest'

import { followerNoticeOf, followersTold, isCallDue } from './follower-notices.rules.ts'

describe('what followers hear of', () => {
  it.each([
    ['answer', 'answered', null, 'followed-answered'],
    ['settle', 'answered', null, 'followed-answered'],
    ['refer', 'answered', null, 'followed-answered'],
    ['confirm', 'closed', 'confirmed', 'followed-closed'],
    ['call-back-solved', 'closed', 'called-back', 'followed-closed'],
    ['close', 'closed', 'administrative', 'followed-closed'],
    ['cancel', 'closed', 'cancelled', 'followed-closed'],
    ['auto-close', 'closed', 'automatic', 'followed-closed'],
    ['reject', 'assigned', null, 'followed-reopened'],
    ['call-back-unsolved', 'assigned', null, 'followed-reopened'],
    ['reopen', 'assigned', null, 'followed-reopened'],
    ['merge', 'closed', 'merged', null],
    ['unmerge', 'assigned', null, null],
    ['note', 'handling', null, null],
    ['start', 'handling', null, null],
    ['pause', 'handling', null, null],
    ['call-back', 'confirming', null, null],
  ] as const)('%s to %s %s: %s', (move, state, closeKind, expected) => {
    expect(followerNoticeOf(move, { state, closeKind })).toBe(expected)
  })
})

it('tells each once, by account where there is one, and neither the reporter nor who did it', () => {
  const account = (accountId: string, personId: string | null = null) => ({ accountId, personId })
  expect(
    followersTold(
      [
        account('a', 'person of a'),
        account('a'),
        account('b'),
        account('reporter'),
        account('actor'),
        { accountId: null, personId: 'p' },
        { accountId: null, personId: 'reporting person' },
        { accountId: null, personId: null },
      ],
      { reporterAccountId: 'reporter', reporterPersonId: 'reporting person' },
      'actor',
    ),
  ).toEqual({ accountIds: ['a', 'b'], personIds: ['p'] })
})

it.each([
  ['followed-answered', '2026-11-24T08:00:00Z', true],
  ['followed-closed', '2026-11-24T08:00:00Z', false],
  ['followed-closed', null, true],
  ['followed-reopened', null, false],
] as const)('whom no notice reaches is to be called at %s, answered %s: %s', (kind, answeredAt, isDue) =>
  expect(isCallDue(kind, { answeredAt })).toBe(isDue),
)
