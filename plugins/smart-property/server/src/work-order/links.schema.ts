import { linkRelations } from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'
import { foreignKey, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'
import { workOrders } from './work-order.schema.ts'

/** Records elsewhere that refer to an order: topics, visits, inspections, meetings, proposals. */
export const workOrderLinks = pluginTable(
  'work_order_links',
  {
    workOrderId: uuid().notNull(),
    relation: text({ enum: linkRelations }).notNull(),
    /** `<plugin>.<noun>` of the record. */
    subject: text().notNull(),
    subjectId: uuid().notNull(),
    label: text().notNull(),
    path: text(),
    byName: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_links__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    uniqueIndex('work_order_links__pair').on(
      table.tenantId,
      table.workOrderId,
      table.subject,
      table.subjectId,
      table.relation,
    ),
    index('work_order_links__subject').on(table.tenantId, table.subject, table.subjectId, table.workOrderId),
  ],
)

/**
 * 我也遇到: who follows an order beside its reporter. A caller whom nobody registered has neither account nor
 * person: they are known by the order that they reported.
 */
export const followers = pluginTable(
  'work_order_followers',
  {
    workOrderId: uuid().notNull(),
    via: text({ enum: ['me-too', 'merged'] }).notNull(),
    accountId: uuid(),
    personId: uuid(),
    /** The order that they reported or followed before it was merged in. */
    fromOrderId: uuid(),
    name: text().notNull(),
    text: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_followers__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    uniqueIndex('work_order_followers__account')
      .on(table.tenantId, table.workOrderId, table.accountId)
      .where(sql`account_id is not null`),
    uniqueIndex('work_order_followers__person')
      .on(table.tenantId, table.workOrderId, table.personId)
      .where(sql`account_id is null`),
    uniqueIndex('work_order_followers__caller')
      .on(table.tenantId, table.workOrderId, table.fromOrderId)
      .where(sql`account_id is null and person_id is null`),
    index('work_order_followers__from')
      .on(table.tenantId, table.fromOrderId)
      .where(sql`from_order_id is not null`),
    index('work_order_followers__order_key').on(table.tenantId, table.workOrderId),
    index('work_order_followers__mine').on(table.tenantId, table.accountId, table.createdAt, table.id),
  ],
)
