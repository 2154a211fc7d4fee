import { day, instant } from '@linli/kernel'
import { topicCauses, topicStates } from '@linli/smart-property-contract'
import type { RoleKey } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** 提请党支部研究的议题; its orders are its links. */
export const topics = pluginTable(
  'work_order_topics',
  {
    title: text().notNull(),
    text: text().notNull(),
    cause: text({ enum: topicCauses }).notNull(),
    state: text({ enum: topicStates }).notNull(),
    /** What the rule found: one order, or a category at a place. */
    foundIn: text(),
    categoryKey: text(),
    categoryName: text(),
    buildingId: uuid(),
    place: text().notNull(),
    proposedByName: text().notNull(),
    decision: text(),
    decidedOn: day(),
    decidedByName: text(),
    endedAt: instant(),
  },
  (table) => [
    index('work_order_topics__newest').on(table.tenantId, table.createdAt, table.id),
    // While a topic stands, the same thing is not proposed again.
    uniqueIndex('work_order_topics__standing')
      .on(table.tenantId, table.cause, table.foundIn)
      .where(sql`ended_at is null and found_in is not null`),
  ],
)

/** What the branch decided somebody should do. */
export const topicTasks = pluginTable(
  'work_order_topic_tasks',
  {
    topicId: uuid().notNull(),
    text: text().notNull(),
    assigneeAccountId: uuid(),
    assigneeName: text(),
    role: text().$type<RoleKey>(),
    dueOn: day(),
    position: integer().notNull(),
    doneAt: instant(),
    doneByName: text(),
    result: text(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_topic_tasks__topic',
      columns: [table.tenantId, table.topicId],
      foreignColumns: [topics.tenantId, topics.id],
    }),
    index('work_order_topic_tasks__topic_key').on(table.tenantId, table.topicId, table.position),
  ],
)
