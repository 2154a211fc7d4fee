import { day } from '@linli/kernel'
import { disputeOutcomes, referralBodies } from '@linli/smart-property-contract'
import { foreignKey, index, jsonb, text, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'
import { workOrders } from './work-order.schema.ts'

/** 调解协议与移交: how a dispute was answered; a reopened one may have several. */
export const settlements = pluginTable(
  'work_order_settlements',
  {
    workOrderId: uuid().notNull(),
    outcome: text({ enum: disputeOutcomes }).notNull(),
    terms: text().notNull(),
    parties: jsonb().$type<{ name: string; side: string }[]>().notNull(),
    signedOn: day(),
    referredTo: text({ enum: referralBodies }),
    byName: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_settlements__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    index('work_order_settlements__order_key').on(table.tenantId, table.workOrderId, table.id),
  ],
  { kind: 'append' },
)
