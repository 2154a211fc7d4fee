import { sql } from 'drizzle-orm'
import { index, integer, text } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelSchema } from '../tenants/tenants.schema.ts'

/** Platform table, unlogged: how often something was tried, so that a limit holds over restarts and processes. */
export const throttles = kernelSchema.table(
  'throttles',
  {
    key: text().primaryKey(),
    taken: integer().notNull(),
    /** Locks in a row; each is longer than the one before. */
    strikes: integer().notNull().default(0),
    windowEndsAt: instant().notNull(),
    lockedUntil: instant(),
    updatedAt: instant()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [index('throttles__updated').on(table.updatedAt)],
)
