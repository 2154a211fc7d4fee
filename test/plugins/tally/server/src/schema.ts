import { instant, tenantTable } from '@linli/kernel'
import { index, integer, text } from 'drizzle-orm/pg-core'

export const marks = tenantTable('tally')(
  'marks',
  {
    kind: text({ enum: ['made', 'heard', 'rung', 'step', 'antidote'] }).notNull(),
    key: text().notNull(),
    n: integer().notNull(),
    /** The time by the context's clock. */
    saidAt: instant(),
  },
  (table) => [index('marks__kind_key').on(table.tenantId, table.kind, table.key)],
)
