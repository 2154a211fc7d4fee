import { z } from 'zod'

const text = z.object({ 'zh-CN': z.string(), en: z.string() })

export const pluginCard = z.object({
  id: z.string(),
  title: text,
  summary: text,
  trust: z.enum(['builtin', 'remote']),
  versions: z.array(z.string()),
  enabledVersion: z.string().nullable(),
  capabilities: z.array(z.string()),
  personalTables: z.array(
    z.object({ table: z.string(), columns: z.array(z.string()), retentionDays: z.int().nullable() }),
  ),
  permissions: z.array(z.object({ key: z.string(), clause: z.string().nullable() })),
  version: z.int().nullable(),
})

export const pluginIdField = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)
export const versionField = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)
export const surfaceField = z.enum(['console', 'mobile'])

export const menuItem = z.object({
  key: z.string(),
  path: z.string(),
  title: z.string(),
  icon: z.string(),
  order: z.number(),
  badge: z.string().optional(),
})

export const uiPlugins = z.object({
  tenant: z.object({
    id: z.guid(),
    kind: z.string(),
    name: z.string(),
    shortName: z.string(),
    city: z.string(),
    accent: z.string().nullable(),
    timezone: z.string(),
  }),
  actor: z.object({
    accountId: z.guid().nullable(),
    name: z.string(),
    title: z.string(),
    personId: z.guid().nullable(),
  }),
  roles: z.array(z.string()),
  /** Set while the actor looks as this role: rights are that role's and nothing can be written. */
  viewAs: z.object({ role: z.string(), until: z.string() }).nullable(),
  /** CASL raw rules of this actor. */
  rules: z.array(z.record(z.string(), z.unknown())),
  plugins: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      title: z.string(),
      remote: z.object({ entry: z.string(), hash: z.string(), engine: z.string() }).nullable(),
      menu: z.array(menuItem),
      fills: z.array(z.object({ slot: z.string(), module: z.string(), order: z.number() })),
    }),
  ),
})
