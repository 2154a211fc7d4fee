import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { bytes, day, instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import type { SheetFindingData } from './importer.ts'

export const batchStates = [
  'mapping',
  'checking',
  'ready',
  'running',
  'done',
  'failed',
  'cancelled',
  'undoing',
  'undone',
] as const

/** One workbook on its way in: what was found in it, how it is read, and how far it has come. */
export const importBatches = kernelTable(
  'import_batches',
  {
    kind: text().notNull(),
    fileName: text().notNull(),
    /** SHA-256 of the file, hex. */
    checksum: text().notNull(),
    state: text({ enum: batchStates }).notNull(),
    sheets: jsonb().$type<SheetFindingData[]>().notNull(),
    hasPoliticalConsent: boolean().notNull().default(false),
    totalRows: integer().notNull().default(0),
    goodRows: integer().notNull().default(0),
    wrongRows: integer().notNull().default(0),
    noiseRows: integer().notNull().default(0),
    warningRows: integer().notNull().default(0),
    doneRows: integer().notNull().default(0),
    unchangedRows: integer().notNull().default(0),
    /** Last stored row, sheet by sheet in the order of reading: a job that was killed goes on behind it. */
    storedSheet: integer().notNull().default(-1),
    storedRow: integer().notNull().default(0),
    counts: jsonb(),
    /** The day the ledger speaks for: of two, the newer one ends owners whom it no longer names (ADR 9). */
    ledgerDate: day().notNull(),
    /** The first import of these bytes: read again, a file is as old as it was. */
    originId: uuid().notNull(),
    /** Overrules what staff have edited; and ends owners whom a newer ledger no longer names. */
    overrulesStaff: boolean().notNull().default(false),
    endsOwners: boolean().notNull().default(true),
    /** Found by the check: cells that differ from what staff edited, and owners who would be ended. */
    conflictCount: integer().notNull().default(0),
    endingCount: integer().notNull().default(0),
    error: text(),
    startedBy: uuid(),
    startedByName: text().notNull(),
    finishedAt: instant(),
  },
  (table) => [
    index('import_batches__newest').on(table.tenantId, table.id),
    index('import_batches__checksum').on(table.tenantId, table.checksum),
  ],
)

/** The uploaded bytes, sealed; kept while the batch may still be read or undone. */
export const importSources = kernelTable(
  'import_sources',
  { batchId: uuid().notNull(), sealed: bytes().notNull() },
  (table) => [uniqueIndex('import_sources__batch').on(table.tenantId, table.batchId)],
)

/** Rows of the preview. Cells hold personal data, so they are sealed. */
export const importRows = kernelTable(
  'import_rows',
  {
    batchId: uuid().notNull(),
    /** Sheet and line as one rising number: the order of the file. */
    position: integer().notNull(),
    line: integer().notNull(),
    state: text({ enum: ['good', 'wrong'] }).notNull(),
    /** A good row about which something is said: a warning, a conflict, an ownership that ends. */
    hasNote: boolean().notNull().default(false),
    sealed: text().notNull(),
  },
  (table) => [
    uniqueIndex('import_rows__position').on(table.tenantId, table.batchId, table.position),
    index('import_rows__state').on(table.tenantId, table.batchId, table.state, table.position),
  ],
)

/** Ownerships that a running import met; those of the same units that it did not meet may end with it. */
export const importSeen = kernelTable(
  'import_seen',
  { batchId: uuid().notNull(), relationId: uuid().notNull() },
  (table) => [index('import_seen__batch').on(table.tenantId, table.batchId, table.relationId)],
)

/** What a user settled for a set of headings; an estate reads its company's too. */
export const importMappings = kernelTable(
  'import_mappings',
  {
    kind: text().notNull(),
    fingerprint: text().notNull(),
    choices: jsonb().$type<Record<string, string | null>>().notNull(),
  },
  (table) => [uniqueIndex('import_mappings__fingerprint').on(table.tenantId, table.kind, table.fingerprint)],
  { kind: 'inherited' },
)
