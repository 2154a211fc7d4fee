import { describe, expect, it } from 'vitest'

import { noticesOf, noticesOfMark, noticesOfReport } from './notices.rules.ts'

const order = {
  assigneeAccountId: 'fixer',
  reporterAccountId: 'reporter',
  reporterPersonId: 'person',
  grade: 2 as const,
}
const by = (accountId: string, isReporter = false, isPublic = true) => ({ accountId, isReporter, isPublic })
const told = (plans: ReturnType<typeof noticesOf>) =>
  plans.map(
    ({ to, kind }) =>
      `${kind} ${[...(to.accountIds ?? []), ...(to.personIds ?? []), ...(to.roles ?? [])].join(' ')}`,
  )

describe('who is told of a move', () => {
  it.each([
    ['assign', by('clerk'), ['assigned fixer', 'taken reporter']],
    ['claim', by('fixer'), ['taken reporter']],
    ['note', by('fixer'), ['noted reporter']],
    ['note', by('fixer', false, false), []],
    ['note', by('reporter', true), ['noted fixer']],
    ['answer', by('fixer'), ['answered reporter']],
    ['reject', by('reporter', true), ['reopened fixer']],
    ['call-back-unsolved', by('clerk'), ['reopened fixer']],
    ['close', by('manager'), ['closed reporter']],
    ['confirm', by('reporter', true), []],
    ['start', by('fixer'), []],
  ] as const)('%s by %o', (move, who, expected) => {
    expect(told(noticesOf(move, order, who))).toEqual(expected)
  })
  it('a reporter without an account is reached through the registry, a caller unknown to it not at all', () => {
    expect(told(noticesOf('answer', { ...order, reporterAccountId: null }, by('fixer')))).toEqual([
      'answered person',
    ])
    expect(
      noticesOf('answer', { ...order, reporterAccountId: null, reporterPersonId: null }, by('fixer')),
    ).toEqual([])
  })
})

it('only an emergency is called out when it comes in', () => {
  expect(noticesOfReport(order, { dispatcherRole: 'front-desk' })).toEqual([])
  expect(noticesOfReport({ ...order, grade: 1 }, { dispatcherRole: 'front-desk' })).toEqual([
    { to: { roles: ['front-desk', 'estate-manager'] }, kind: 'reported', isUrgent: true },
  ])
})

it('a warning goes to the holder, an overdue order to the manager as well, an unassigned one to who assigns', () => {
  expect(told(noticesOfMark('solve-warned', order, { dispatcherRole: 'front-desk' }))).toEqual([
    'warned fixer',
  ])
  expect(told(noticesOfMark('solve-overdue', order, { dispatcherRole: 'front-desk' }))).toEqual([
    'overdue fixer estate-manager',
  ])
  expect(
    told(
      noticesOfMark(
        'respond-overdue',
        { ...order, assigneeAccountId: null },
        { dispatcherRole: 'estate-manager' },
      ),
    ),
  ).toEqual(['overdue estate-manager'])
})
