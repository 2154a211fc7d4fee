import { sql } from 'drizzle-orm'
import { bigint, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'

/** Something a person or a role has to do, with its due time: the inbox of the day. */
export const tasks = kernelTable(
  'tasks',
  {
    pluginId: text().notNull(),
    kind: text().notNull(),
    title: text().notNull(),
    subtitle: text().notNull().default(''),
    subject: text().notNull(),
    subjectId: uuid().notNull(),
    path: text().notNull(),
    assigneeAccountId: uuid(),
    assigneeRole: text(),
    dueAt: instant(),
    priority: integer().notNull().default(3),
    doneAt: instant(),
    doneBy: uuid(),
  },
  (table) => [
    uniqueIndex('tasks__one_open')
      .on(
        table.tenantId,
        table.pluginId,
        table.kind,
        table.subjectId,
        table.assigneeAccountId,
        table.assigneeRole,
      )
      .where(sql`done_at is null`),
    index('tasks__account')
      .on(table.tenantId, table.assigneeAccountId, table.dueAt, table.id)
      .where(sql`done_at is null`),
    index('tasks__role')
      .on(table.tenantId, table.assigneeRole, table.dueAt, table.id)
      .where(sql`done_at is null`),
    index('tasks__open')
      .on(table.tenantId, table.dueAt, table.id)
      .where(sql`done_at is null`),
    index('tasks__subject').on(table.tenantId, table.subject, table.subjectId),
  ],
)

/** Human numbers (GD-20261122-0147) count inside a tenant, so that none reveals another's volume. */
export const counters = kernelTable(
  'counters',
  { kind: text().notNull(), value: bigint({ mode: 'number' }).notNull() },
  (table) => [uniqueIndex('counters__kind').on(table.tenantId, table.kind)],
)
