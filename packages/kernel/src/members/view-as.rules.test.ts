import { subject } from '@casl/ability'
import { definePermissions, type RoleKey } from '@linli/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { abilityFrom, rulesFor, type AppRule } from '../ability/ability.ts'
import { rulesInView } from './view-as.rules.ts'

const permissions = definePermissions({
  'order.order.read': {
    subject: 'order.order',
    verb: 'read',
    roles: {
      steward: true,
      engineer: { when: { assigneeId: '$account' } },
      'front-desk': { fields: ['title', 'room'] },
      resident: { when: { reporterId: '$account' }, fields: ['title'] },
    },
  },
  'order.order.close': {
    subject: 'order.order',
    verb: 'close',
    roles: { supervisor: true, engineer: { when: { state: 'done' } } },
  },
  'kernel.person.reveal': { subject: 'kernel.person', verb: 'reveal', roles: { steward: true } },
})
const row = (name: string, fields: Record<PropertyKey, unknown>): Record<PropertyKey, unknown> =>
  subject(name, { ...fields })
const roles: RoleKey[] = ['steward', 'engineer', 'front-desk', 'resident', 'supervisor']
const rulesOf = (held: readonly RoleKey[], accountId = 'me') =>
  rulesFor({ accountId, personId: null, roles: held, overrides: [], permissions })
const view = (role: RoleKey, own: AppRule[]) =>
  abilityFrom(rulesInView({ role, accountId: 'me', permissions, overrides: [] }, own))

describe('looking as a role', () => {
  it('shows what the role sees', () => {
    const seen = view('engineer', rulesOf(['steward', 'supervisor']))
    expect(seen.can('read', row('order.order', { assigneeId: 'me' }))).toBe(true)
    expect(seen.can('read', row('order.order', { assigneeId: 'other' }))).toBe(false)
    expect(seen.can('reveal', 'kernel.person')).toBe(false)
  })

  it('never allows what the real actor may not do', () => {
    const verbs = ['read', 'close', 'reveal']
    const facts = fc.record({
      assigneeId: fc.constantFrom('me', 'other'),
      reporterId: fc.constantFrom('me', 'other'),
      state: fc.constantFrom('done', 'open'),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.subarray(roles),
        facts,
        fc.constantFrom(...verbs),
        fc.constantFrom('order.order', 'kernel.person'),
        fc.constantFrom('title', 'room', 'phone'),
        (role, held, fields, verb, name, field) => {
          const own = rulesOf(held)
          const target = () => row(name, fields)
          const isShown = view(role, own).can(verb, target(), field)
          expect(isShown && !abilityFrom(own).can(verb, target(), field)).toBe(false)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
