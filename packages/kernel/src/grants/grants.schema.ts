import { sql } from 'drizzle-orm'
import { boolean, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { day, decimal, instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'

/** An estate's leave for an association to read one kind of its records, for a purpose and until a day. */
export const dataGrants = kernelTable(
  'data_grants',
  {
    associationId: uuid().notNull(),
    associationName: text().notNull(),
    /** As a published table names it: `kernel.unit`. */
    resource: text().notNull(),
    purpose: text().notNull(),
    validFrom: day().notNull(),
    /** Inclusive. */
    validTo: day().notNull(),
    givenBy: uuid(),
    givenByName: text().notNull(),
    endedAt: instant(),
    endedByName: text(),
    endReason: text(),
  },
  (table) => [
    index('data_grants__list').on(table.tenantId, table.createdAt, table.id),
    index('data_grants__to').on(table.tenantId, table.associationId, table.resource),
    // For the fence of the association's reads, which asks across estates.
    index('data_grants__anywhere').on(table.associationId, table.resource),
  ],
)

/** Who read on a grant, a row a person and day, kept where the estate sees it and nobody can change it. */
export const grantUses = kernelTable(
  'grant_uses',
  {
    grantId: uuid().notNull(),
    accountId: uuid().notNull(),
    actorName: text().notNull(),
    usedOn: day().notNull(),
    reads: integer().notNull().default(1),
    lastAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('grant_uses__day').on(table.tenantId, table.grantId, table.accountId, table.usedOn),
    index('grant_uses__list').on(table.tenantId, table.grantId, table.lastAt),
  ],
  { kind: 'append' },
)

/**
 * Figures that members published to an association: rows of the association, so that it never holds a path
 * to theirs. Withdrawn ones lose their value and stay as a mark.
 */
export const publishedFacts = kernelTable(
  'published_facts',
  {
    sourceTenantId: uuid().notNull(),
    sourceName: text().notNull(),
    companyId: uuid().notNull(),
    metric: text().notNull(),
    unit: text().notNull(),
    windowFrom: day().notNull(),
    windowTo: day().notNull(),
    value: decimal(18, 4)(),
    /** Too few people behind it to be told. */
    isSuppressed: boolean().notNull().default(false),
    publishedAt: instant().notNull(),
    publishedByName: text().notNull(),
    withdrawnAt: instant(),
  },
  (table) => [
    uniqueIndex('published_facts__key').on(
      table.tenantId,
      table.sourceTenantId,
      table.metric,
      table.windowFrom,
      table.windowTo,
    ),
    index('published_facts__source').on(table.sourceTenantId, table.publishedAt),
    index('published_facts__live')
      .on(table.tenantId, table.companyId)
      .where(sql`withdrawn_at is null`),
  ],
  { kind: 'append' },
)
