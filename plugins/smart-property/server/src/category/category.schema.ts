import { handlerRoles, type Kind, type Limit } from '@linli/smart-property-contract'
import { boolean, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/**
 * What orders are about. Estates read their company's rows; a row of their own with the same key takes
 * the place of an inherited one.
 */
export const categories = pluginTable(
  'work_order_categories',
  {
    key: text().notNull(),
    parentKey: text(),
    name: text().notNull(),
    nameEn: text().notNull(),
    kinds: text().array().$type<Kind[]>().notNull(),
    defaultGrade: integer().notNull(),
    limits: jsonb().$type<Partial<Record<'1' | '2' | '3' | '4', Limit>>>().notNull(),
    handlerRole: text({ enum: handlerRoles }).notNull().default('engineer'),
    position: integer().notNull(),
    isActive: boolean().notNull(),
  },
  (table) => [uniqueIndex('work_order_categories__key').on(table.tenantId, table.key)],
  { kind: 'inherited' },
)
