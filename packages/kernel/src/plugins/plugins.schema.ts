import { sql } from 'drizzle-orm'
import { boolean, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import { kernelSchema } from '../tenants/tenants.schema.ts'

/** Which plugin runs in a tenant, and in which version. */
export const tenantPlugins = kernelTable(
  'tenant_plugins',
  {
    pluginId: text().notNull(),
    pluginVersion: text().notNull(),
    isEnabled: boolean().notNull(),
    /** Capabilities the tenant granted; at most what the manifest asks for. */
    capabilities: text().array().notNull(),
    enabledBy: uuid(),
  },
  (table) => [uniqueIndex('tenant_plugins__plugin').on(table.tenantId, table.pluginId)],
)

/** Platform table: the versions whose migrations are in this database. */
export const pluginVersions = kernelSchema.table(
  'plugin_versions',
  {
    pluginId: text().notNull(),
    version: text().notNull(),
    manifest: jsonb().notNull(),
    installedAt: instant()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [primaryKey({ name: 'plugin_versions__pkey', columns: [table.pluginId, table.version] })],
)
