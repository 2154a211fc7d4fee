import type { z } from 'zod'

import type { CheckType } from './check.ts'
import type { EventType } from './event.ts'
import type { MetricType } from './metric.ts'
import type { Permission } from './permission.ts'
import type { RoleKey, TenantKind } from './roles.ts'

/** What a plugin may ask the kernel for. What is not declared is not on its context. */
export const capabilities = [
  'registry',
  'files',
  'notify',
  'tasks',
  'calendar',
  'timers',
  'jobs',
  'counters',
  'settings',
  'links',
  'people',
  'metrics',
  'exchange',
] as const
export type Capability = (typeof capabilities)[number]

export interface PluginTable {
  /** Columns that hold personal data, for masking, export and erasure. */
  personal?: readonly string[]
  /** Days after which rows may be erased; absent means kept with the estate. */
  retentionDays?: number
}

export interface MenuEntry {
  key: string
  /** Route inside the plugin, `/work-orders`. */
  path: string
  surface: 'console' | 'mobile'
  /** i18n key of the plugin. */
  title: string
  icon: string
  order: number
  /** `<verb> <subject>`: shown only to who may. */
  can: readonly [verb: string, subject: string]
  /** Shown in tenants of these kinds only; in all of them when left out. */
  kinds?: readonly TenantKind[]
  /** The plugin's endpoint that answers `{ count, urgent }` for the badge. */
  badge?: string
}

export interface SlotFill {
  slot: string
  surface: 'console' | 'mobile'
  /** Module exposed by the remote. */
  module: string
  order: number
  can?: readonly [verb: string, subject: string]
}

export interface Manifest {
  id: string
  version: string
  /** Semver range of the kernel's contract. */
  engine: string
  trust: 'builtin' | 'remote'
  title: Record<'zh-CN' | 'en', string>
  summary: Record<'zh-CN' | 'en', string>
  /** Kinds of tenant that may enable it. */
  tenants: readonly TenantKind[]
  capabilities: readonly Capability[]
  tables: Record<string, PluginTable>
  permissions: Record<string, Permission>
  emits: Record<string, EventType>
  consumes: readonly string[]
  metrics: Record<string, MetricType>
  /** Patterns in its records that it looks for when an evaluation asks. */
  checks?: Record<string, CheckType>
  /** JSON-schema-able zod object; every field has a default. */
  settings: z.ZodObject
  menu: readonly MenuEntry[]
  slots: { offers: readonly string[]; fills: readonly SlotFill[] }
  limits: { rowsPerTenant?: number; requestsPerMinute?: number }
  i18n: Record<'zh-CN' | 'en', Record<string, string>>
}

/** The version of this contract that a manifest's `engine` range is checked against. */
export const engineVersion = '1.0.0'

export const defineManifest = <const M extends Manifest>(manifest: M): M => manifest

export type { RoleKey }
