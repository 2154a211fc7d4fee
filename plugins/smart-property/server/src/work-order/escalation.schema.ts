import { instant } from '@linli/kernel'
import { escalationCauses, escalationLevels } from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'
import { foreignKey, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'
import { workOrders } from './work-order.schema.ts'

/** 逐级上报: an order told to a level, until somebody there answers or the matter ends. */
export const escalations = pluginTable(
  'work_order_escalations',
  {
    workOrderId: uuid().notNull(),
    level: text({ enum: escalationLevels }).notNull(),
    cause: text({ enum: escalationCauses }).notNull(),
    raisedAt: instant().notNull(),
    acknowledgeBy: instant().notNull(),
    acknowledgedAt: instant(),
    acknowledgedBy: uuid(),
    acknowledgedName: text(),
    acknowledgedText: text(),
    endedAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_escalations__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    index('work_order_escalations__order_key').on(table.tenantId, table.workOrderId, table.raisedAt),
    index('work_order_escalations__newest').on(table.tenantId, table.raisedAt, table.id),
    uniqueIndex('work_order_escalations__open')
      .on(table.tenantId, table.workOrderId, table.level)
      .where(sql`ended_at is null`),
  ],
)

/** 维稳风险 (clause 7.4.3.5): reported up, planned together, stood down; at most one open an order. */
export const risks = pluginTable(
  'work_order_risks',
  {
    workOrderId: uuid().notNull(),
    facts: text().notNull(),
    reportedAt: instant().notNull(),
    reportedByName: text().notNull(),
    plan: text(),
    plannedAt: instant(),
    plannedByName: text(),
    outcome: text(),
    stoodDownAt: instant(),
    stoodDownByName: text(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_risks__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    index('work_order_risks__order_key').on(table.tenantId, table.workOrderId, table.reportedAt),
    uniqueIndex('work_order_risks__open')
      .on(table.tenantId, table.workOrderId)
      .where(sql`stood_down_at is null`),
  ],
)
