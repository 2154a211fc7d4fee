import { day, instant } from '@linli/kernel'
import { foreignKey, index, integer, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { assessments } from '../panel/panel.schema.ts'
import { pluginTable } from '../tables.ts'

/** Who opened an estate's dossier on a day, and how often; the estate is told the two counts and no account. */
export const dossierReadings = pluginTable(
  'dossier_readings',
  {
    assessmentId: uuid().notNull(),
    day: day().notNull(),
    accountId: uuid().notNull(),
    readings: integer().notNull(),
    /** When the estate was told of the day. */
    toldAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'dossier_readings__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    uniqueIndex('dossier_readings__reader').on(
      table.tenantId,
      table.assessmentId,
      table.day,
      table.accountId,
    ),
    index('dossier_readings__untold').on(table.tenantId, table.toldAt, table.day),
  ],
)
