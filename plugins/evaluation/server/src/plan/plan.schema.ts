import { decimal } from '@linli/kernel'
import { index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** What a company or an estate says of a part for planning: the work it costs, or why it cannot be won here. */
export const partMarks = pluginTable(
  'part_marks',
  {
    part: text().notNull(),
    costHours: decimal(8, 1)(),
    structuralReason: text().notNull().default(''),
  },
  (table) => [uniqueIndex('part_marks__part').on(table.tenantId, table.part)],
  { kind: 'inherited' },
)

/** 沙盘: assumed facts and judgements by name. Never evidence. */
export const scenarios = pluginTable(
  'scenarios',
  {
    year: integer().notNull(),
    name: text().notNull(),
    facts: jsonb().$type<Record<string, number | boolean>>().notNull(),
    judges: jsonb().$type<Record<string, boolean>>().notNull(),
    low: decimal(5, 1)().notNull(),
    high: decimal(5, 1)().notNull(),
    savedByName: text().notNull(),
  },
  (table) => [
    uniqueIndex('scenarios__name').on(table.tenantId, table.year, table.name),
    index('scenarios__newest').on(table.tenantId, table.year, table.updatedAt),
  ],
)
