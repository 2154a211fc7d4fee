import {
  rubricOrigins,
  rubricPurposes,
  rubricStates,
  type MappingRow,
  type RubricDoc,
} from '@linli/evaluation-contract'
import { day, decimal, instant } from '@linli/kernel'
import { index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** 评价细则 as data, a row a version. Once frozen its document and hash cannot change (migrations/0001_guards). */
export const rubricVersions = pluginTable(
  'rubric_versions',
  {
    /** The document's own id, the same for all versions. */
    key: text().notNull(),
    label: text().notNull(),
    purpose: text({ enum: rubricPurposes }).notNull(),
    origin: text({ enum: rubricOrigins }).notNull(),
    state: text({ enum: rubricStates }).notNull().default('draft'),
    doc: jsonb().$type<RubricDoc>().notNull(),
    maxTotal: decimal(6, 1)().notNull(),
    contentHash: text(),
    structureHash: text().notNull(),
    effectiveFrom: day(),
    /** Inclusive; null while it holds. */
    effectiveTo: day(),
    supersedesId: uuid(),
    /** Who put it before whoever freezes: not the same person. */
    submittedBy: uuid(),
    approvedByName: text(),
    approvedAt: instant(),
    /** Why it was returned or retired. */
    reason: text(),
  },
  (table) => [
    uniqueIndex('rubric_versions__label').on(table.tenantId, table.key, table.label),
    index('rubric_versions__list').on(table.tenantId, table.updatedAt, table.id),
    index('rubric_versions__in_force').on(table.tenantId, table.purpose, table.state, table.effectiveFrom),
  ],
  { kind: 'inherited' },
)

/** How the parts of one version answer to those of another, for trends. */
export const rubricMappings = pluginTable(
  'rubric_mappings',
  {
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    rows: jsonb().$type<MappingRow[]>().notNull(),
  },
  (table) => [uniqueIndex('rubric_mappings__pair').on(table.tenantId, table.toId, table.fromId)],
  { kind: 'inherited' },
)
