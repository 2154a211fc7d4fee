import type { Kind, TemplateMove } from '@linli/smart-property-contract'
import { boolean, integer, text, uniqueIndex } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** 答复模板: prepared texts by move, a company's for all its estates, an estate's own by the same key. */
export const answerTemplates = pluginTable(
  'work_order_templates',
  {
    key: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    moves: text().array().$type<TemplateMove[]>().notNull(),
    kinds: text().array().$type<Kind[]>().notNull(),
    position: integer().notNull(),
    isActive: boolean().notNull(),
  },
  (table) => [uniqueIndex('work_order_templates__key').on(table.tenantId, table.key)],
  { kind: 'inherited' },
)
