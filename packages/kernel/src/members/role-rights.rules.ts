import {
  roleTemplates,
  tenantKinds,
  type Permission,
  type RoleGrant,
  type RoleKey,
  type TenantKind,
} from '@linli/contract'

import type { AppRule, RoleOverride } from '../ability/ability.ts'

export type Permissions = Readonly<Record<string, Permission>>

/** A departure from the default, and whether it was made here or above. */
export interface PlacedOverride extends RoleOverride {
  isOwn: boolean
}

export interface RoleRight {
  isAllowed: boolean
  /** Where the answer comes from: the plugin's default, a tenant above, or this one. */
  origin: 'default' | 'inherited' | 'override'
  /** What it would be without an override here. */
  isAllowedAbove: boolean
  grant: RoleGrant
}

const roleEntries = Object.entries(roleTemplates) as [RoleKey, { at: readonly TenantKind[]; body: string }][]

/** Kinds of tenant whose roles are decided in a tenant of this kind: its own, and for a company those below. */
const kindsBelow: Record<TenantKind, readonly TenantKind[]> = {
  platform: ['platform'],
  association: ['association'],
  group: ['group', 'branch', 'estate'],
  branch: ['branch', 'estate'],
  estate: ['estate'],
}

/** Roles that may be held in a tenant of this kind. */
export const rolesAt = (kind: TenantKind): RoleKey[] =>
  roleEntries.filter(([, { at }]) => at.includes(kind)).map(([role]) => role)

/** Roles whose rights a tenant of this kind may decide, its own first. */
export const rolesDecidedAt = (kind: TenantKind): RoleKey[] =>
  roleEntries
    .filter(([, { at }]) => at.some((place) => kindsBelow[kind].includes(place)))
    .map(([role]) => role)
    .sort((a, b) => placeOf(a, kind) - placeOf(b, kind))

const placeOf = (role: RoleKey, kind: TenantKind): number => {
  const { at } = roleTemplates[role] as { at: readonly TenantKind[] }
  return at.includes(kind) ? -1 : tenantKinds.indexOf(at[0]!)
}

/** What a role may do by one permission; overrides come nearest tenant last, so that the nearest decides. */
export function rightOf(
  role: RoleKey,
  key: string,
  permission: Permission,
  overrides: readonly PlacedOverride[],
): RoleRight {
  const byDefault = permission.roles[role]
  const grant = byDefault === undefined || byDefault === true ? {} : byDefault
  const mine = overrides.filter((one) => one.role === role && one.permission === key)
  const above = mine.findLast((one) => !one.isOwn)
  const own = mine.findLast((one) => one.isOwn)
  const isAllowedAbove = above ? above.isAllowed : byDefault !== undefined
  if (own) return { isAllowed: own.isAllowed, origin: 'override', isAllowedAbove, grant }
  return { isAllowed: isAllowedAbove, origin: above ? 'inherited' : 'default', isAllowedAbove, grant }
}

/** Whether rules contain a right at least as wide as this grant. */
export function coversGrant(rules: readonly AppRule[], permission: Permission, grant: RoleGrant): boolean {
  return rules.some((rule) => {
    if (rule.inverted || rule.subject !== permission.subject) return false
    if (rule.action !== permission.verb && rule.action !== 'manage') return false
    if (rule.conditions && !grant.when) return false
    if (!rule.fields) return true
    return grant.fields?.every((field) => rule.fields!.includes(field)) ?? false
  })
}

export interface Granter {
  rules: readonly AppRule[]
  isSystem: boolean
}

/** What makes somebody an administrator: rights over people, roles and the tenant itself. */
const administration: readonly string[] = [
  'kernel.member',
  'kernel.role',
  'kernel.setting',
  'kernel.plugin',
  'kernel.operation',
  'kernel.tenant',
]

const isAdministration = ({ subject, verb }: Permission): boolean =>
  verb === 'manage' && administration.includes(subject)

/**
 * A right can be given by who holds it. Who decides over roles holds what they could give themselves: all
 * but rights of administration, which are never given by somebody without them.
 */
export function mayGrant(granter: Granter, permission: Permission, grant: RoleGrant): boolean {
  if (granter.isSystem || coversGrant(granter.rules, permission, grant)) return true
  const decidesRoles = granter.rules.some(
    (rule) => rule.subject === 'kernel.role' && rule.action === 'manage' && !rule.inverted,
  )
  return decidesRoles && !isAdministration(permission)
}

/** The rights of a role that go beyond the granter's own; none means that the granter may give and take the role. */
export function rightsBeyond(
  granter: Granter,
  role: RoleKey,
  permissions: Permissions,
  overrides: readonly PlacedOverride[],
): string[] {
  return Object.entries(permissions)
    .filter(([key, permission]) => {
      const { isAllowed, grant } = rightOf(role, key, permission, overrides)
      return isAllowed && !mayGrant(granter, permission, grant)
    })
    .map(([key]) => key)
}

/** Roles that administer the members here; a tenant must never be without an active one. */
export const administratorRoles = (
  kind: TenantKind,
  permissions: Permissions,
  overrides: readonly PlacedOverride[],
): RoleKey[] => {
  const permission = permissions['kernel.member.manage']
  if (!permission) return []
  return rolesAt(kind).filter(
    (role) => rightOf(role, 'kernel.member.manage', permission, overrides).isAllowed,
  )
}
