import { evidenceLinkStates, evidencePurposes } from '@linli/evaluation-contract'
import { day, instant } from '@linli/kernel'
import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** 佐证: files, links and records that stand behind points; the day it happened and the day it came are kept apart (AMB-35). */
export const evidence = pluginTable(
  'evidence',
  {
    year: integer().notNull(),
    kind: text({ enum: ['file', 'link', 'record'] }).notNull(),
    /** What came after handing over goes with an appeal and stands behind no points of the year. */
    purpose: text({ enum: evidencePurposes }).notNull().default('score'),
    title: text().notNull(),
    note: text().notNull().default(''),
    eventFrom: day().notNull(),
    eventTo: day().notNull(),
    /** The last day its content holds, of rules, agreements and certificates; null where nothing was said. */
    validUntil: day(),
    /** The piece of the year before that it was carried over from, as a new piece with the same files. */
    carriedFromId: uuid(),
    receivedAt: instant().notNull(),
    url: text(),
    addedBy: uuid(),
    addedByName: text().notNull(),
    removedAt: instant(),
    removedReason: text(),
  },
  (table) => [
    index('evidence__year').on(table.tenantId, table.year, table.id),
    uniqueIndex('evidence__carried')
      .on(table.tenantId, table.carriedFromId, table.year)
      .where(sql`removed_at is null`),
  ],
  { kind: 'inherited' },
)

export const evidenceLinks = pluginTable(
  'evidence_links',
  {
    evidenceId: uuid().notNull(),
    year: integer().notNull(),
    part: text().notNull(),
    isPrimary: boolean().notNull().default(false),
    /** Carried over from the year before, it stands behind nothing until a person confirms it. */
    state: text({ enum: evidenceLinkStates }).notNull().default('confirmed'),
  },
  (table) => [
    foreignKey({
      name: 'evidence_links__evidence',
      columns: [table.tenantId, table.evidenceId],
      foreignColumns: [evidence.tenantId, evidence.id],
    }),
    uniqueIndex('evidence_links__pair').on(table.tenantId, table.evidenceId, table.part),
    index('evidence_links__part').on(table.tenantId, table.year, table.part),
  ],
  { kind: 'inherited' },
)
