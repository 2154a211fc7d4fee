import { decimal } from '@linli/kernel'
import { priceKinds } from '@linli/smart-property-contract'
import { boolean, foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'
import { workOrders } from './work-order.schema.ts'

/** 材料与人工: what an answer used and charged, line by line. */
export const workOrderItems = pluginTable(
  'work_order_items',
  {
    workOrderId: uuid().notNull(),
    stepId: uuid().notNull(),
    /** The published price it was charged by; null when it was free. */
    priceKey: text(),
    name: text().notNull(),
    unit: text().notNull(),
    quantity: decimal(10, 2)().notNull(),
    unitPriceFen: integer().notNull(),
    amountFen: integer().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_items__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    index('work_order_items__order_key').on(table.tenantId, table.workOrderId, table.position),
  ],
  { kind: 'append' },
)

/** 收费项目: published prices, a company's for all its estates, an estate's own by the same key. */
export const prices = pluginTable(
  'work_order_prices',
  {
    key: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: priceKinds }).notNull(),
    unit: text().notNull(),
    minFen: integer().notNull(),
    maxFen: integer().notNull(),
    position: integer().notNull(),
    isActive: boolean().notNull(),
  },
  (table) => [uniqueIndex('work_order_prices__key').on(table.tenantId, table.key)],
  { kind: 'inherited' },
)
