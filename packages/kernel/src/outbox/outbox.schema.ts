import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'

/** Events, written in the transaction of the action that caused them. */
export const outbox = kernelTable(
  'outbox',
  {
    seq: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    name: text().notNull(),
    /** Events of one key are delivered in order; mostly the record's id. */
    key: text().notNull(),
    payload: jsonb().notNull(),
    accountId: uuid(),
    requestId: text().notNull(),
    routedAt: instant(),
  },
  (table) => [
    index('outbox__unrouted')
      .on(table.seq)
      .where(sql`routed_at is null`),
    index('outbox__by_key').on(table.tenantId, table.key, table.seq),
  ],
)

/**
 * One event for one consumer. The row is also the de-duplication: it turns `done` in the transaction of
 * the consumer's own effect, so a redelivery finds nothing to do.
 */
export const deliveries = kernelTable(
  'deliveries',
  {
    eventId: uuid().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    consumer: text().notNull(),
    key: text().notNull(),
    state: text({ enum: ['pending', 'done', 'dead', 'skipped'] })
      .notNull()
      .default('pending'),
    attempts: integer().notNull().default(0),
    nextAt: instant()
      .notNull()
      .default(sql`now()`),
    lastError: text(),
    doneAt: instant(),
  },
  (table) => [
    uniqueIndex('deliveries__event_consumer').on(table.tenantId, table.eventId, table.consumer),
    index('deliveries__pending')
      .on(table.nextAt, table.seq)
      .where(sql`state = 'pending'`),
    index('deliveries__order')
      .on(table.tenantId, table.consumer, table.key, table.seq)
      .where(sql`state = 'pending'`),
    index('deliveries__dead').on(table.tenantId, table.state, table.id),
  ],
)
