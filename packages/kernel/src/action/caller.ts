import { AppError, type RoleKey } from '@linli/contract'

import {
  abilityFrom,
  rulesFor,
  systemAbility,
  type AppAbility,
  type AppRule,
  type RoleOverride,
} from '../ability/ability.ts'
import { checkSession } from '../accounts/check-sessions.ts'
import { sealToken } from '../accounts/session-token.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { TenantPlugins } from '../plugins/registry.ts'
import type { Actor, Tenant } from './context.ts'

/** Who asks, where, and with which plugins: everything an operation needs beside its input. */
export interface Caller {
  tenant: Tenant
  actor: Actor
  ability: AppAbility
  rules: readonly AppRule[]
  plugins: TenantPlugins
  /** Estates below a group or branch, for reads in the group's scope. */
  estateIds: readonly string[]
  requestId: string
  /** Set while an administrator looks as another role: that role's rights, and no writes. */
  viewAs?: { role: RoleKey; until: string }
}

interface TenantRow {
  id: string
  kind: Tenant['kind']
  name: string
  short_name: string
  city: string
  timezone: string
  accent: string | null
  lineage: string[]
  requests_per_minute: number
}

export interface SessionRow {
  account: {
    id: string
    session_id: string
    name: string
    phone_number: string | null
    phone_number_verified: boolean
    locale: Actor['locale']
    text_size: 'normal' | 'large'
    theme: 'auto' | 'light' | 'dark'
    two_factor_enabled: boolean
  }
  tenant?: TenantRow
  memberships?: {
    tenantId: string
    roles: Actor['roles']
    personId: string | null
    name: string
    title: string
  }[]
  grants?: RoleOverride[]
  estateIds?: string[]
  plugins?: TenantPlugins
}

const toTenant = (row: TenantRow): Tenant => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  shortName: row.short_name,
  city: row.city,
  timezone: row.timezone,
  accent: row.accent,
  lineage: row.lineage,
  requestsPerMinute: row.requests_per_minute,
})

const abilities = new Map<string, { rules: AppRule[]; ability: AppAbility }>()
const maxAbilities = 5_000

function abilityOf(kernel: Kernel, actor: Actor, overrides: readonly RoleOverride[], plugins: TenantPlugins) {
  const permissions = kernel.plugins.permissions(plugins)
  const key = JSON.stringify([actor.accountId, actor.personId, actor.roles, overrides, plugins])
  const cached = abilities.get(key)
  if (cached) return cached
  const rules = rulesFor({
    accountId: actor.accountId,
    personId: actor.personId,
    roles: actor.roles,
    overrides,
    permissions,
  })
  const made = { rules, ability: abilityFrom(rules) }
  if (abilities.size >= maxAbilities) abilities.delete(abilities.keys().next().value as string)
  abilities.set(key, made)
  return made
}

export const findSession = (
  kernel: Kernel,
  token: string,
  tenantId: string | null,
): Promise<SessionRow | null> => checkSession(kernel.database, sealToken(token), tenantId)

/** The caller of a request. A tenant that the account does not reach does not exist for it. */
export function callerOf(kernel: Kernel, session: SessionRow, requestId: string): Caller {
  const { account, tenant: tenantRow, memberships } = session
  if (!tenantRow || !memberships) throw new AppError('not_found')
  const tenant = toTenant(tenantRow)
  const direct = memberships.find((membership) => membership.tenantId === tenant.id)
  const shown = direct ?? memberships[0]!
  const actor: Actor = {
    kind: 'account',
    accountId: account.id,
    personId: direct?.personId ?? null,
    name: shown.name,
    title: shown.title,
    roles: [...new Set(memberships.flatMap((membership) => membership.roles))],
    locale: account.locale,
  }
  const plugins = session.plugins ?? {}
  const { rules, ability } = abilityOf(kernel, actor, session.grants ?? [], plugins)
  return { tenant, actor, ability, rules, plugins, estateIds: session.estateIds ?? [], requestId }
}

/** The system acting inside a tenant: jobs, timers, event consumers, the demo. */
export async function systemCaller(
  kernel: Kernel,
  tenantId: string,
  requestId: string,
  onBehalfOf: string | null = null,
): Promise<Caller> {
  const { rows } = await kernel.database.pool.query({
    name: '__tenant_context',
    text: 'select kernel.tenant_context($1) as found',
    values: [tenantId],
  })
  const found = (rows[0] as { found: { tenant: TenantRow; plugins: TenantPlugins } | null }).found
  if (!found) throw new AppError('not_found')
  const actor: Actor = {
    kind: 'system',
    accountId: onBehalfOf,
    personId: null,
    name: '系统',
    title: '',
    roles: [],
    locale: 'zh-CN',
  }
  return {
    tenant: toTenant(found.tenant),
    actor,
    ability: systemAbility,
    rules: [],
    plugins: found.plugins,
    estateIds: [],
    requestId,
  }
}
