import { sql } from 'drizzle-orm'
import { date, index, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'

export const kernelSchema = pgSchema('kernel')

/** Platform table: associations, groups, their branches and estates; a tree by `parent_id`. */
export const tenants = kernelSchema.table(
  'tenants',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: ['association', 'group', 'branch', 'estate', 'platform'] }).notNull(),
    parentId: uuid().references((): never => tenants.id as never),
    /** Ancestors from the root down, without the tenant itself. */
    lineage: uuid()
      .array()
      .notNull()
      .default(sql`'{}'`),
    name: text().notNull(),
    shortName: text().notNull(),
    /** Full pinyin and initials, lower case, space-separated. */
    pinyin: text().notNull().default(''),
    city: text().notNull().default(''),
    district: text().notNull().default(''),
    address: text().notNull().default(''),
    timezone: text().notNull().default('Asia/Shanghai'),
    accent: text(),
    logoFileId: uuid(),
    status: text({ enum: ['active', 'suspended'] })
      .notNull()
      .default('active'),
    requestsPerMinute: integer().notNull().default(6000),
    version: integer().notNull().default(1),
    createdAt: instant()
      .notNull()
      .default(sql`now()`),
    updatedAt: instant()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [
    index('tenants__parent').on(table.parentId, table.name),
    index('tenants__lineage').using('gin', table.lineage),
  ],
)

/** Platform table: which association oversees which company in which city, and since when. */
export const oversight = kernelSchema.table(
  'oversight',
  {
    associationId: uuid()
      .notNull()
      .references(() => tenants.id),
    companyId: uuid()
      .notNull()
      .references(() => tenants.id),
    city: text().notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    createdAt: instant()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [
    primaryKey({
      name: 'oversight__pkey',
      columns: [table.associationId, table.companyId, table.city, table.validFrom],
    }),
    index('oversight__company').on(table.companyId),
  ],
)
