import { foreignKey, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { day, instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import { files } from './files.schema.ts'

/** A file that another tenant may open for a purpose until the end of a day: rows of whoever shares it. */
export const fileShares = kernelTable(
  'file_shares',
  {
    fileId: uuid().notNull(),
    receiverId: uuid().notNull(),
    /** The plugin that shared it; the same one has to ask for it over there. */
    pluginId: text().notNull(),
    /** What it is shared for: a record that both sides call by one id. */
    subject: text().notNull(),
    subjectId: uuid().notNull(),
    /** Inclusive. */
    until: day().notNull(),
    endedAt: instant(),
    sharedBy: uuid(),
    /** The tenant below that shares it, where the file is of a record that it inherits; null: whoever keeps the file. */
    belowId: uuid(),
  },
  (table) => [
    foreignKey({
      name: 'file_shares__file',
      columns: [table.tenantId, table.fileId],
      foreignColumns: [files.tenantId, files.id],
    }).onDelete('cascade'),
    uniqueIndex('file_shares__purpose').on(
      table.tenantId,
      table.fileId,
      table.receiverId,
      table.pluginId,
      table.subject,
      table.subjectId,
    ),
    index('file_shares__subject').on(table.tenantId, table.subject, table.subjectId),
  ],
)

/**
 * That a shared file was opened, a row each time, kept where it is shared from and changed by nobody. Who it was and at
 * what time is not written anywhere: whoever scores is unknown to the estate.
 */
export const fileOpenings = kernelTable(
  'file_openings',
  {
    fileId: uuid().notNull(),
    receiverId: uuid().notNull(),
    subject: text().notNull(),
    subjectId: uuid().notNull(),
    openedOn: day().notNull(),
  },
  (table) => [index('file_openings__day').on(table.tenantId, table.subject, table.subjectId, table.openedOn)],
  { kind: 'append' },
)
