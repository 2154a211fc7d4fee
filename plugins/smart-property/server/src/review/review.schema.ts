import { day, instant } from '@linli/kernel'
import type { ReviewFigures } from '@linli/smart-property-contract'
import { boolean, index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** 月度评审 (clause 7.4.3.3), with the figures as they stood when it was held. */
export const reviews = pluginTable(
  'work_order_reviews',
  {
    month: text().notNull(),
    figures: jsonb().$type<ReviewFigures>().notNull(),
    findings: text().notNull(),
    measures: text().notNull(),
    reviewedAt: instant().notNull(),
    reviewedByName: text().notNull(),
    branchOpinion: text(),
    branchByName: text(),
    isPublished: boolean().notNull(),
  },
  (table) => [uniqueIndex('work_order_reviews__month').on(table.tenantId, table.month)],
)

/** 诉求受理、办理与反馈制度 (clause 7.4.3.1): documents with the days on which they hold. */
export const rulebooks = pluginTable(
  'work_order_rulebooks',
  {
    title: text().notNull(),
    fileId: uuid().notNull(),
    inForceFrom: day().notNull(),
    inForceTo: day(),
    agreedBy: text().notNull(),
    addedByName: text().notNull(),
  },
  (table) => [index('work_order_rulebooks__from').on(table.tenantId, table.inForceFrom, table.id)],
)
