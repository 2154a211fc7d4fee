import { day, instant } from '@linli/kernel'
import { index, integer, text, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** 共性问题公示 (clause 7.4.3.3): what came again and again, and what was done; figures of the day it was published. */
export const publications = pluginTable(
  'work_order_publications',
  {
    title: text().notNull(),
    categoryKey: text().notNull(),
    categoryName: text().notNull(),
    buildingId: uuid(),
    place: text().notNull(),
    fromDay: day().notNull(),
    toDay: day().notNull(),
    orders: integer().notNull(),
    solved: integer().notNull(),
    done: text().notNull(),
    photos: uuid().array().notNull(),
    publishedByName: text().notNull(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
  },
  (table) => [index('work_order_publications__newest').on(table.tenantId, table.createdAt, table.id)],
)
