import type { EventType, RoleKey, TenantKind } from '@linli/contract'
import type { z } from 'zod'

import type { AppAbility } from '../ability/ability.ts'
import type { Tx } from '../db/handle.ts'
import type { Capabilities } from './capabilities.ts'

export interface Tenant {
  id: string
  kind: TenantKind
  name: string
  shortName: string
  city: string
  timezone: string
  accent: string | null
  /** Ancestors from the root down. */
  lineage: readonly string[]
  requestsPerMinute: number
}

export interface Actor {
  kind: 'account' | 'system'
  accountId: string | null
  /** The registry's person, for residents. */
  personId: string | null
  name: string
  title: string
  roles: readonly RoleKey[]
  locale: 'zh-CN' | 'en'
}

export interface AuditEntry {
  subject: string
  id: string | null
  before?: unknown
  after?: unknown
  /** Required by the screen for moves that need one. */
  reason?: string
}

export interface QueryCtx {
  tenant: Tenant
  actor: Actor
  ability: AppAbility
  /** In a group's scope reads span `tenantIds`; in a tenant's scope it is that tenant alone. */
  scope: 'tenant' | 'group' | 'oversight'
  tenantIds: readonly string[]
  tx: Tx
  now: Date
  requestId: string
}

export interface ActionCtx extends QueryCtx {
  /** Adds an event to the outbox of this transaction; events of one `key` stay in order. */
  emit<T extends EventType>(event: T, key: string, payload: z.input<T['schema']>): void
  /** Records what changed; each action does so at least once. */
  audit(entry: AuditEntry): void
}

export type WithCapabilities<Ctx, C extends keyof Capabilities> = Ctx & Pick<Capabilities, C>
