import { integer, jsonb, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'

/** Long work that a person started and may leave: progress, result, cancellation. */
export const jobs = kernelTable(
  'jobs',
  {
    kind: text().notNull(),
    title: text().notNull(),
    state: text({ enum: ['queued', 'running', 'done', 'failed', 'cancelled'] })
      .notNull()
      .default('queued'),
    doneSteps: integer().notNull().default(0),
    totalSteps: integer().notNull().default(0),
    input: jsonb().notNull(),
    result: jsonb(),
    error: text(),
    startedBy: uuid(),
    startedAt: instant(),
    finishedAt: instant(),
  },
  (table) => [
    index('jobs__newest').on(table.tenantId, table.id),
    index('jobs__state').on(table.tenantId, table.state, table.id),
  ],
)

/**
 * A durable alarm: the row decides, the queued job only wakes the worker. Re-arming moves `due_at`;
 * firing stamps `fired_at` in the transaction of the effect, so each fires once.
 */
export const timers = kernelTable(
  'timers',
  {
    pluginId: text().notNull(),
    name: text().notNull(),
    /** What it belongs to; one timer a name and key. */
    key: text().notNull(),
    dueAt: instant().notNull(),
    payload: jsonb().notNull(),
    firedAt: instant(),
    cancelledAt: instant(),
  },
  (table) => [
    uniqueIndex('timers__name_key').on(table.tenantId, table.pluginId, table.name, table.key),
    index('timers__due').on(table.tenantId, table.dueAt),
  ],
)
