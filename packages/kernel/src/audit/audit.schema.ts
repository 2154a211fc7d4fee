import { index, jsonb, text, uuid } from 'drizzle-orm/pg-core'

import { kernelTable } from '../db/kernel-table.ts'

/** Who did what to which record, with the state before and after; never changed. */
export const auditLog = kernelTable(
  'audit_log',
  {
    action: text().notNull(),
    subject: text().notNull(),
    subjectId: uuid(),
    accountId: uuid(),
    actorName: text().notNull(),
    actorRoles: text().array().notNull(),
    before: jsonb(),
    after: jsonb(),
    reason: text(),
    requestId: text().notNull(),
  },
  (table) => [
    index('audit_log__subject').on(table.tenantId, table.subject, table.subjectId, table.id),
    index('audit_log__newest').on(table.tenantId, table.id),
    index('audit_log__account').on(table.tenantId, table.accountId, table.id),
  ],
  { kind: 'append' },
)
