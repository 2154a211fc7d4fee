import { claimStates, factOrigins } from '@linli/evaluation-contract'
import { day, instant } from '@linli/kernel'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/**
 * What a metric was over an assessment year, as often as it changed: a row is never changed, the highest revision
 * holds. A company's facts are read by its estates (AMB-34).
 */
export const facts = pluginTable(
  'facts',
  {
    metric: text().notNull(),
    /** The assessment year, by the year in which it begins. */
    year: integer().notNull(),
    windowFrom: day().notNull(),
    windowTo: day().notNull(),
    revision: integer().notNull(),
    /** A number, true or false; null when the provider could not tell. */
    value: jsonb().$type<number | boolean | null>(),
    origin: text({ enum: factOrigins }).notNull(),
    /** The plugin and version that computed it. */
    provider: text(),
    claimId: uuid(),
    /** SHA-256 over the value and all rows behind it, in a fixed order. */
    inputsHash: text().notNull(),
    counted: integer().notNull(),
    total: integer().notNull(),
    /** Rows left out, by guard. */
    excluded: jsonb().$type<Record<string, number>>().notNull(),
    computedAt: instant().notNull(),
  },
  (table) => [uniqueIndex('facts__revision').on(table.tenantId, table.year, table.metric, table.revision)],
  { kind: 'inherited-append' },
)

/**
 * The rows behind facts, kept as differences: a row says what a record was to the figure from this revision on. The
 * rows behind revision r are, per record, the latest with revision <= r that is not gone.
 */
export const factSources = pluginTable(
  'fact_sources',
  {
    metric: text().notNull(),
    year: integer().notNull(),
    revision: integer().notNull(),
    entity: text().notNull(),
    entityId: text().notNull(),
    eventDate: day().notNull(),
    counted: boolean().notNull(),
    excludedBy: text(),
    /** No longer behind the figure. */
    isGone: boolean().notNull().default(false),
  },
  (table) => [
    uniqueIndex('fact_sources__latest').on(
      table.tenantId,
      table.year,
      table.metric,
      table.entity,
      table.entityId,
      table.revision,
    ),
  ],
  { kind: 'inherited-append' },
)

/** When providers were last asked, a row a metric and year. */
export const factChecks = pluginTable(
  'fact_checks',
  {
    year: integer().notNull(),
    metric: text().notNull(),
    checkedAt: instant().notNull(),
    /** Why the provider could not answer; null when it did. */
    failure: text(),
  },
  (table) => [uniqueIndex('fact_checks__metric').on(table.tenantId, table.year, table.metric)],
  { kind: 'inherited' },
)

/** A fact entered by a person with its papers, until a second person verifies it. */
export const factClaims = pluginTable(
  'fact_claims',
  {
    metric: text().notNull(),
    year: integer().notNull(),
    value: jsonb().$type<number | boolean>().notNull(),
    note: text().notNull(),
    /** The day on the papers, inside the assessment year (AMB-35). */
    issuedOn: day().notNull(),
    state: text({ enum: claimStates }).notNull().default('entered'),
    enteredBy: uuid(),
    enteredByName: text().notNull(),
    decidedBy: uuid(),
    decidedByName: text(),
    decidedAt: instant(),
    reason: text(),
  },
  (table) => [
    index('fact_claims__list').on(table.tenantId, table.year, table.createdAt, table.id),
    index('fact_claims__open')
      .on(table.tenantId, table.year, table.metric)
      .where(sql`state = 'entered'`),
  ],
)
