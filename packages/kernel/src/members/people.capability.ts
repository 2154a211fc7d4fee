import { roleKeys, type RoleKey } from '@linli/contract'
import { and, arrayOverlaps, desc, eq, ilike, inArray, or } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import type { ActionCtx } from '../action/context.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { cipherOf } from '../registry/personal-fields.ts'
import { memberships } from './members.schema.ts'
import { rightsHere } from './role-rights.ts'
import { rightOf } from './role-rights.rules.ts'

export interface Colleague {
  accountId: string
  name: string
  title: string
  roles: string[]
}

export interface RoleAllowed {
  permission: string
  role: RoleKey
  /** Not by the plugin's default, but because this tenant or one above gave it. */
  isDeparture: boolean
}

export interface PeopleCapability {
  /** Active members holding any of the roles, by name, at most 200; `q` is a part of the name or title. */
  withRoles(roles: readonly RoleKey[], q?: string): Promise<Colleague[]>
  /** Names of members by account; accounts that are no members are left out. */
  byAccount(accountIds: readonly string[]): Promise<Map<string, Colleague>>
  /** Accounts of active members by the register's person behind them; of several the one that was bound first. */
  ofPersons(personIds: readonly string[]): Promise<Map<string, string>>
  /** Which roles hold the plugin's own permissions here, departures of this tenant and those above included. */
  rolesAllowed(): Promise<RoleAllowed[]>
  /** Seals personal text (a phone) for one column, `<table>.<column>`; what was sealed here opens nowhere else. */
  seal(field: string, text: string): string
  unseal(field: string, sealed: string): string
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    people: PeopleCapability
  }
}

const columns = {
  accountId: memberships.accountId,
  name: memberships.displayName,
  title: memberships.title,
  roles: memberships.roles,
}

const here = (ctx: ActionCtx) =>
  inArray(memberships.tenantId, ctx.scope === 'group' ? [...ctx.tenantIds] : [ctx.tenant.id])

async function ofPersons(ctx: ActionCtx, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await ctx.tx
    .select({ personId: memberships.personId, accountId: memberships.accountId })
    .from(memberships)
    .where(and(here(ctx), eq(memberships.status, 'active'), inArray(memberships.personId, [...personIds])))
    .orderBy(desc(memberships.id))
    .limit(500)
  return new Map(rows.flatMap(({ personId, accountId }) => (personId ? [[personId, accountId]] : [])))
}

registerCapability('people', ({ kernel, caller, ctx, pluginId }) => ({
  seal: (field, text) =>
    cipherOf(kernel).encrypt({ tenantId: ctx.tenant.id, field: `${pluginId}.${field}` }, text),
  unseal: (field, sealed) =>
    cipherOf(kernel).decrypt({ tenantId: ctx.tenant.id, field: `${pluginId}.${field}` }, sealed),
  async rolesAllowed() {
    const { permissions, overrides } = await rightsHere({ ...ctx, host: { kernel, caller } })
    return Object.entries(permissions)
      .filter(([key]) => key.startsWith(`${pluginId}.`))
      .flatMap(([permission, definition]) =>
        roleKeys.flatMap((role) => {
          const { isAllowed } = rightOf(role, permission, definition, overrides)
          return isAllowed ? [{ permission, role, isDeparture: !definition.roles[role] }] : []
        }),
      )
  },
  withRoles: (roles, q) =>
    ctx.tx
      .select(columns)
      .from(memberships)
      .where(
        and(
          eq(memberships.tenantId, ctx.tenant.id),
          eq(memberships.status, 'active'),
          arrayOverlaps(memberships.roles, [...roles]),
          q
            ? or(ilike(memberships.displayName, likeAnywhere(q)), ilike(memberships.title, likeAnywhere(q)))
            : undefined,
        ),
      )
      .orderBy(memberships.displayName)
      .limit(200),
  async byAccount(accountIds) {
    if (accountIds.length === 0) return new Map()
    const rows = await ctx.tx
      .select(columns)
      .from(memberships)
      .where(and(here(ctx), inArray(memberships.accountId, [...accountIds])))
      .limit(500)
    return new Map(rows.map((row) => [row.accountId, row]))
  },
  ofPersons: (personIds) => ofPersons(ctx, personIds),
}))
