import { describe, expect, it } from 'vitest'

import { taskPlanOf } from './task-plan.rules.ts'

const settings = { dispatcherRole: 'steward', callBackRole: 'front-desk' } as const
const order = {
  grade: 2 as const,
  assigneeAccountId: 'fixer',
  reporterAccountId: 'reporter',
  answeredBy: 'fixer',
  dueAt: '2026-11-23T10:00:00Z',
  waitUntil: '2026-11-25T10:00:00Z',
}

describe('whose turn it is', () => {
  it.each([
    ['received', {}, 'dispatch', { role: 'steward' }, order.dueAt],
    ['classified', {}, 'dispatch', { role: 'steward' }, order.dueAt],
    ['assigned', {}, 'handle', { accountId: 'fixer' }, order.dueAt],
    ['handling', {}, 'handle', { accountId: 'fixer' }, order.dueAt],
    ['answered', {}, 'confirm', { accountId: 'reporter' }, order.waitUntil],
    ['answered', { reporterAccountId: null }, 'call-back', { role: 'front-desk' }, order.waitUntil],
    ['answered', { reporterAccountId: 'fixer' }, 'call-back', { role: 'front-desk' }, order.waitUntil],
    [
      'answered',
      { reporterAccountId: 'fixer', answeredBy: 'manager' },
      'call-back',
      { role: 'front-desk' },
      order.waitUntil,
    ],
    ['confirming', {}, 'call-back', { role: 'front-desk' }, order.waitUntil],
  ] as const)('%s %o: %s', (state, extra, kind, assignee, dueAt) => {
    expect(taskPlanOf({ ...order, ...extra, state }, settings)).toEqual({
      kind,
      assignee,
      dueAt,
      priority: 2,
    })
  })
  it('closed: nobody’s', () => {
    expect(taskPlanOf({ ...order, state: 'closed' }, settings)).toBeNull()
  })
})
