import { integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { kernelTable } from '../db/kernel-table.ts'

/** An answered write by its `Idempotency-Key`: the same key replays the answer. */
export const idempotencyKeys = kernelTable(
  'idempotency_keys',
  {
    accountId: uuid().notNull(),
    key: text().notNull(),
    action: text().notNull(),
    bodyHash: text().notNull(),
    status: integer(),
    answer: jsonb(),
  },
  (table) => [uniqueIndex('idempotency_keys__key').on(table.tenantId, table.accountId, table.key)],
)
