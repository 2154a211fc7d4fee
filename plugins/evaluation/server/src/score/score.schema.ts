import { ownLayers } from '@linli/evaluation-contract'
import { day, decimal, instant } from '@linli/kernel'
import { index, integer, jsonb, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/**
 * What people said a part is worth, layer by layer; a row is never changed, the latest of a layer holds. A
 * company's opinions of its own parts are read by its estates.
 */
export const opinions = pluginTable(
  'opinions',
  {
    year: integer().notNull(),
    rubricKey: text().notNull(),
    rubricId: uuid().notNull(),
    part: text().notNull(),
    layer: text({ enum: ownLayers }).notNull(),
    points: decimal(5, 1)().notNull(),
    levelId: text(),
    judges: jsonb().$type<Record<string, boolean>>().notNull(),
    reason: text().notNull(),
    proposedLow: decimal(5, 1)().notNull(),
    proposedHigh: decimal(5, 1)().notNull(),
    /** Revisions of the facts on the screen, by metric. */
    seenFacts: jsonb().$type<Record<string, number>>().notNull(),
    authorId: uuid(),
    authorName: text().notNull(),
    /** The opinion it takes the place of; two with the same one cannot both stand. */
    supersedesId: uuid(),
  },
  (table) => [
    index('opinions__part').on(table.tenantId, table.year, table.part, table.layer, table.id),
    unique('opinions__chain')
      .on(table.tenantId, table.year, table.rubricKey, table.part, table.layer, table.supersedesId)
      .nullsNotDistinct(),
  ],
  { kind: 'inherited-append' },
)

/** The live score as it stood at the end of each day, for trends and for the company's view of all its estates. */
export const scoreDays = pluginTable(
  'score_days',
  {
    year: integer().notNull(),
    day: day().notNull(),
    rubricId: uuid().notNull(),
    low: decimal(5, 1)().notNull(),
    high: decimal(5, 1)().notNull(),
    declared: decimal(5, 1)(),
    confirmed: decimal(5, 1)(),
    /** Certain points by group, item and part. */
    groups: jsonb().$type<Record<string, number>>().notNull(),
    items: jsonb().$type<Record<string, number>>().notNull(),
    parts: jsonb().$type<Record<string, number>>().notNull(),
    computedAt: instant().notNull(),
  },
  (table) => [uniqueIndex('score_days__day').on(table.tenantId, table.year, table.day)],
)
