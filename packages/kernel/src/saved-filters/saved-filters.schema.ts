import { boolean, index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { kernelTable } from '../db/kernel-table.ts'

/** Filters that a person named and kept for one list; shared ones are everybody's to use, the owner's to change. */
export const savedFilters = kernelTable(
  'saved_filters',
  {
    accountId: uuid().notNull(),
    /** `<plugin>.<list>` */
    list: text().notNull(),
    name: text().notNull(),
    query: jsonb().$type<Record<string, string>>().notNull(),
    isShared: boolean().notNull().default(false),
  },
  (table) => [
    uniqueIndex('saved_filters__name').on(table.tenantId, table.accountId, table.list, table.name),
    index('saved_filters__shared').on(table.tenantId, table.list, table.isShared),
  ],
)
