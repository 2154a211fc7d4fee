import type { DrawMaterial, RecordedPlace } from '@linli/evaluation-contract/campaign'
import { boolean, foreignKey, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { campaigns } from '../campaign/campaign.schema.ts'
import { pluginTable } from '../tables.ts'

/** A draw as it was made: from what, by which algorithm, with what outcome. It tells who sits where, so no scorer reads it. */
export const drawRecords = pluginTable(
  'draw_records',
  {
    campaignId: uuid().notNull(),
    algorithm: text().notNull(),
    material: jsonb().$type<DrawMaterial>().notNull(),
    places: jsonb().$type<RecordedPlace[]>().notNull(),
    isConnected: boolean().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'draw_records__campaign',
      columns: [table.tenantId, table.campaignId],
      foreignColumns: [campaigns.tenantId, campaigns.id],
    }),
    uniqueIndex('draw_records__one').on(table.tenantId, table.campaignId),
  ],
  { kind: 'append' },
)
