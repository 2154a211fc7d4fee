import { definePermissions, type RoleKey } from '@linli/contract'
import { describe, expect, it } from 'vitest'

import { rulesFor } from '../ability/ability.ts'
import {
  administratorRoles,
  rightOf,
  rightsBeyond,
  rolesAt,
  rolesDecidedAt,
  type PlacedOverride,
} from './role-rights.rules.ts'

const permissions = definePermissions({
  'kernel.member.manage': {
    subject: 'kernel.member',
    verb: 'manage',
    roles: { 'estate-manager': true, 'group-admin': true },
  },
  'kernel.role.manage': {
    subject: 'kernel.role',
    verb: 'manage',
    roles: { 'estate-manager': true, 'group-admin': true },
  },
  'kernel.tenant.manage': { subject: 'kernel.tenant', verb: 'manage', roles: { 'group-admin': true } },
  'order.order.read': {
    subject: 'order.order',
    verb: 'read',
    roles: {
      steward: true,
      engineer: { when: { assigneeId: '$account' } },
      'front-desk': { fields: ['title'] },
    },
  },
  'order.order.supervise': { subject: 'order.order', verb: 'supervise', roles: { supervisor: true } },
})

const granter = (roles: RoleKey[], overrides: PlacedOverride[] = []) => ({
  isSystem: false,
  rules: rulesFor({ accountId: 'a', personId: null, roles, overrides, permissions }),
})
const give = (role: RoleKey, permission: string, isAllowed = true, isOwn = true): PlacedOverride => ({
  role,
  permission,
  isAllowed,
  isOwn,
})

describe('roles and their places', () => {
  it('are those of the kind, and for a company also those below', () => {
    expect(rolesAt('estate')).toContain('steward')
    expect(rolesAt('estate')).not.toContain('group-admin')
    expect(rolesDecidedAt('group')[0]).toBe('group-admin')
    expect(rolesDecidedAt('group')).toEqual(expect.arrayContaining(['branch-manager', 'steward']))
    expect(rolesDecidedAt('estate')).not.toContain('branch-manager')
  })
})

describe('where a right comes from', () => {
  const permission = permissions['order.order.read']
  it.each<[string, PlacedOverride[], RoleKey, object]>([
    ['the plugin', [], 'steward', { isAllowed: true, origin: 'default', isAllowedAbove: true }],
    ['nowhere', [], 'volunteer', { isAllowed: false, origin: 'default', isAllowedAbove: false }],
    [
      'the company',
      [give('steward', 'order.order.read', false, false)],
      'steward',
      { isAllowed: false, origin: 'inherited', isAllowedAbove: false },
    ],
    [
      'the nearest company',
      [give('steward', 'order.order.read', false, false), give('steward', 'order.order.read', true, false)],
      'steward',
      { isAllowed: true, origin: 'inherited' },
    ],
    [
      'here, against the company',
      [give('steward', 'order.order.read', false, false), give('steward', 'order.order.read')],
      'steward',
      { isAllowed: true, origin: 'override', isAllowedAbove: false },
    ],
  ])('is %s', (_name, overrides, role, expected) => {
    expect(rightOf(role, 'order.order.read', permission, overrides)).toMatchObject(expected)
  })
})

describe('giving a role', () => {
  it.each<[string, RoleKey[], PlacedOverride[], RoleKey, string[]]>([
    ['an estate’s manager may give every role of the estate', ['estate-manager'], [], 'supervisor', []],
    [
      'a manager may not give what makes an administrator of the company',
      ['estate-manager'],
      [],
      'group-admin',
      ['kernel.tenant.manage'],
    ],
    [
      'who only manages members may not make a supervisor',
      ['front-desk'],
      [give('front-desk', 'kernel.member.manage')],
      'supervisor',
      ['order.order.supervise'],
    ],
    [
      'nor a manager',
      ['front-desk'],
      [give('front-desk', 'kernel.member.manage')],
      'estate-manager',
      ['kernel.role.manage'],
    ],
    [
      'fields in part do not cover all of them',
      ['front-desk'],
      [give('front-desk', 'kernel.member.manage')],
      'steward',
      ['order.order.read'],
    ],
    [
      'nor own rows all rows',
      ['engineer'],
      [give('engineer', 'kernel.member.manage')],
      'steward',
      ['order.order.read'],
    ],
    ['one’s own role can be given', ['steward'], [give('steward', 'kernel.member.manage')], 'steward', []],
    ['and a narrower one', ['steward'], [give('steward', 'kernel.member.manage')], 'engineer', []],
  ])('%s', (_name, roles, overrides, role, beyond) => {
    expect(rightsBeyond(granter(roles, overrides), role, permissions, overrides)).toEqual(beyond)
  })
})

it('finds the administrators by what they may do, not by their names', () => {
  expect(administratorRoles('estate', permissions, [])).toEqual(['estate-manager'])
  expect(
    administratorRoles('estate', permissions, [
      give('estate-manager', 'kernel.member.manage', false),
      give('steward', 'kernel.member.manage'),
    ]),
  ).toEqual(['steward'])
})
