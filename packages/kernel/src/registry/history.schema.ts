import { index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import { keyText } from './columns.ts'

/** Words a unit or person is found by, each by its beginning. */
export const searchWords = kernelTable(
  'search_words',
  {
    subject: text({ enum: ['unit', 'person'] }).notNull(),
    subjectId: uuid().notNull(),
    word: keyText().notNull(),
  },
  (table) => [
    uniqueIndex('search_words__word').on(table.tenantId, table.subject, table.word, table.subjectId),
    index('search_words__subject').on(table.tenantId, table.subjectId),
  ],
)

/** What an import changed, row by row, so that its batch can be undone. Personal numbers stay sealed in it. */
export const registryChanges = kernelTable(
  'registry_changes',
  {
    batchId: uuid().notNull(),
    tableName: text().notNull(),
    rowId: uuid().notNull(),
    op: text({ enum: ['insert', 'update'] }).notNull(),
    /** The changed columns as they were; null for a new row. */
    before: jsonb(),
    /** The row's version after the change: a later one means that somebody has been at it since. */
    rowVersion: integer().notNull(),
    sourceRow: integer(),
    undoneAt: instant(),
  },
  (table) => [index('registry_changes__batch').on(table.tenantId, table.batchId, table.tableName, table.id)],
)

/** One thing merged into another: how it stood, and what moved with it. */
export const merges = kernelTable(
  'merges',
  {
    subject: text({ enum: ['person', 'unit', 'building'] }).notNull(),
    fromId: uuid().notNull(),
    intoId: uuid().notNull(),
    /** Names, keys and ids; personal numbers only masked. */
    snapshot: jsonb().notNull(),
    reason: text().notNull(),
    mergedBy: uuid(),
  },
  (table) => [
    index('merges__into').on(table.tenantId, table.intoId),
    index('merges__from').on(table.tenantId, table.fromId),
  ],
)
