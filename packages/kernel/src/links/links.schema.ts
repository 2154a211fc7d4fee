import { index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'

/** A short address for paper: the QR code on a door, a lift, a notice. */
export const shortLinks = kernelTable(
  'short_links',
  {
    code: text().notNull(),
    pluginId: text().notNull(),
    subject: text().notNull(),
    subjectId: uuid().notNull(),
    /** Where it leads inside the phone or the console. */
    publicPath: text().notNull(),
    expiresAt: instant(),
    revokedAt: instant(),
    createdBy: uuid(),
  },
  (table) => [
    uniqueIndex('short_links__code').on(table.tenantId, table.code),
    index('short_links__anywhere').on(table.code),
    index('short_links__subject').on(table.tenantId, table.subject, table.subjectId),
  ],
)
