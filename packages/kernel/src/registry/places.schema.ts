import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { day, decimal, instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import { keyText } from './columns.ts'
import { unitKinds } from './place.rules.ts'
import { useStates } from './ledger/use-state.rules.ts'

/** `removed` rows came with an import that was undone: what points at them still finds them. */
const placeStatus = () =>
  text({ enum: ['active', 'merged', 'removed'] })
    .notNull()
    .default('active')
export const provenance = () => ({ sourceBatchId: uuid(), sourceRow: integer() })

/** Fields that staff have set by hand: a ledger overrules them only when asked to (ADR 9). */
export const editedFields = () => ({
  editedFields: text()
    .array()
    .notNull()
    .default(sql`'{}'`),
})

export const buildings = kernelTable(
  'buildings',
  {
    /** The same for every spelling: 3 for 3栋, ３幢 and 三号楼. */
    key: keyText().notNull(),
    name: text().notNull(),
    sortKey: keyText().notNull(),
    status: placeStatus(),
    mergedIntoId: uuid(),
    note: text().notNull().default(''),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('buildings__key')
      .on(table.tenantId, table.key)
      .where(sql`status <> 'merged'`),
    index('buildings__order').on(table.tenantId, table.sortKey, table.id),
  ],
)

/** 单元: a staircase of a building. */
export const entrances = kernelTable(
  'entrances',
  {
    buildingId: uuid().notNull(),
    key: keyText().notNull(),
    name: text().notNull(),
    sortKey: keyText().notNull(),
    status: placeStatus(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('entrances__key')
      .on(table.tenantId, table.buildingId, table.key)
      .where(sql`status <> 'merged'`),
    foreignKey({
      name: 'entrances__building',
      columns: [table.tenantId, table.buildingId],
      foreignColumns: [buildings.tenantId, buildings.id],
    }),
  ],
)

/** A dwelling, shop, store room or parking space. Its floor is an attribute that sorts. */
export const units = kernelTable(
  'units',
  {
    kind: text({ enum: unitKinds }).notNull(),
    /** None for a parking space of the whole estate. */
    buildingId: uuid(),
    entranceId: uuid(),
    /** `3/1/1204` or `parking/B1-017`; unique in the estate, whatever way it is written. */
    key: keyText().notNull(),
    room: text().notNull(),
    /** As people say it: 3栋1单元1204. */
    code: text().notNull(),
    sortKey: keyText().notNull(),
    floorLevel: integer(),
    floorLabel: text(),
    areaM2: decimal(10, 2)('area_m2'),
    innerAreaM2: decimal(10, 2)('inner_area_m2'),
    layout: text(),
    useState: text({ enum: useStates }),
    handedOverOn: day(),
    handedOverPrecision: text({ enum: ['day', 'month', 'year'] }),
    note: text().notNull().default(''),
    /** The dwelling in whose row of the ledger a parking space stood. */
    besideUnitId: uuid(),
    status: placeStatus(),
    mergedIntoId: uuid(),
    ...editedFields(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('units__key')
      .on(table.tenantId, table.key)
      .where(sql`status <> 'merged'`),
    index('units__place').on(table.tenantId, table.sortKey, table.id),
    index('units__area').on(table.tenantId, table.areaM2, table.id),
    index('units__changed').on(table.tenantId, table.updatedAt, table.id),
    index('units__building').on(table.tenantId, table.buildingId, table.entranceId, table.sortKey),
    index('units__beside').on(table.tenantId, table.besideUnitId),
    foreignKey({
      name: 'units__building_exists',
      columns: [table.tenantId, table.buildingId],
      foreignColumns: [buildings.tenantId, buildings.id],
    }),
    foreignKey({
      name: 'units__entrance_exists',
      columns: [table.tenantId, table.entranceId],
      foreignColumns: [entrances.tenantId, entrances.id],
    }),
  ],
  {
    kind: 'published',
    grant: {
      resource: 'kernel.unit',
      columns: ['kind', 'code', 'floor_level', 'area_m2', 'layout', 'use_state', 'status'],
      title: { 'zh-CN': '房屋清单（不含人员）', en: 'Units, without people' },
    },
  },
)

/** Keys and names a place had before a rename or merge: old ledgers and old labels still find it. */
export const formerPlaces = kernelTable(
  'former_places',
  {
    subject: text({ enum: ['building', 'entrance', 'unit'] }).notNull(),
    /** The place as it is now; after a merge the one that stayed. */
    placeId: uuid().notNull(),
    key: keyText().notNull(),
    name: text().notNull(),
    cause: text({ enum: ['rename', 'merge'] }).notNull(),
    until: instant().notNull(),
  },
  (table) => [
    index('former_places__key').on(table.tenantId, table.subject, table.key),
    index('former_places__place').on(table.tenantId, table.placeId),
  ],
)
