import { jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { kernelTable } from '../db/kernel-table.ts'

/** One value a tenant set; estates read their group's where they set none. */
export const settings = kernelTable(
  'settings',
  {
    pluginId: text().notNull(),
    key: text().notNull(),
    value: jsonb().notNull(),
    setBy: uuid(),
  },
  (table) => [uniqueIndex('settings__key').on(table.tenantId, table.pluginId, table.key)],
  { kind: 'inherited' },
)
