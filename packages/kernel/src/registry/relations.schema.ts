import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { day } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import { relations as relationKinds } from './ledger/ledger-facts.rules.ts'
import { persons } from './persons.schema.ts'
import { buildings, provenance, units } from './places.schema.ts'

/** Who is what to a unit, and from when to when. */
export const unitRelations = kernelTable(
  'unit_relations',
  {
    unitId: uuid().notNull(),
    personId: uuid().notNull(),
    relation: text({ enum: relationKinds }).notNull(),
    /** The share of ownership as a reduced fraction; neither when unknown. */
    shareNumerator: integer(),
    shareDenominator: integer(),
    /** 共同共有: ownership without parts. */
    isJoint: boolean().notNull().default(false),
    kinship: text(),
    validFrom: day(),
    validFromPrecision: text({ enum: ['day', 'month', 'year'] }),
    /** The last day it held. */
    validTo: day(),
    source: text({ enum: ['import', 'staff', 'registration', 'plugin'] }).notNull(),
    endReason: text(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('unit_relations__open')
      .on(table.tenantId, table.unitId, table.personId, table.relation)
      .where(sql`valid_to is null`),
    index('unit_relations__unit').on(table.tenantId, table.unitId, table.validTo),
    index('unit_relations__person').on(table.tenantId, table.personId, table.validTo),
    foreignKey({
      name: 'unit_relations__unit_exists',
      columns: [table.tenantId, table.unitId],
      foreignColumns: [units.tenantId, units.id],
    }),
    foreignKey({
      name: 'unit_relations__person_exists',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
  ],
)

/** Those who live together in a unit (户), for as long as they do. */
export const households = kernelTable(
  'households',
  {
    unitId: uuid().notNull(),
    headPersonId: uuid(),
    note: text().notNull().default(''),
    startedOn: day(),
    endedOn: day(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('households__open')
      .on(table.tenantId, table.unitId)
      .where(sql`ended_on is null`),
    index('households__unit').on(table.tenantId, table.unitId),
    foreignKey({
      name: 'households__unit_exists',
      columns: [table.tenantId, table.unitId],
      foreignColumns: [units.tenantId, units.id],
    }),
  ],
)

export const householdMembers = kernelTable(
  'household_members',
  {
    householdId: uuid().notNull(),
    personId: uuid().notNull(),
    kinship: text(),
    joinedOn: day(),
    leftOn: day(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('household_members__open')
      .on(table.tenantId, table.householdId, table.personId)
      .where(sql`left_on is null`),
    index('household_members__person').on(table.tenantId, table.personId),
    index('household_members__of').on(table.tenantId, table.householdId),
    foreignKey({
      name: 'household_members__household',
      columns: [table.tenantId, table.householdId],
      foreignColumns: [households.tenantId, households.id],
    }),
    foreignKey({
      name: 'household_members__person_exists',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
  ],
)

/** 楼长: the resident who looks after a building and therefore sees its units. */
export const buildingHeads = kernelTable(
  'building_heads',
  { buildingId: uuid().notNull(), personId: uuid().notNull(), validFrom: day().notNull(), validTo: day() },
  (table) => [
    uniqueIndex('building_heads__open')
      .on(table.tenantId, table.buildingId, table.personId)
      .where(sql`valid_to is null`),
    index('building_heads__person').on(table.tenantId, table.personId),
    foreignKey({
      name: 'building_heads__building',
      columns: [table.tenantId, table.buildingId],
      foreignColumns: [buildings.tenantId, buildings.id],
    }),
    foreignKey({
      name: 'building_heads__person_exists',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
  ],
)
