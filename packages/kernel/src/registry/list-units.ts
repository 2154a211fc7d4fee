import { idSchema, manyOf, page, pageQuery, sortBy } from '@linli/contract'
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { Tx } from '../db/handle.ts'
import { keyset, type SortKey } from '../list/keyset.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { cipherOf } from './personal-fields.ts'
import { units } from './places.schema.ts'
import { shownName, unitWhere } from './registry-access.ts'
import { personBrief, unitKindSchema, useStateSchema } from './registry.contract.ts'
import { isLive, todayOf } from './registry-day.ts'
import { unitSearch } from './search-where.ts'

const mostCounted = 10_000

export const unitRow = z.object({
  id: idSchema,
  version: z.int(),
  code: z.string(),
  kind: unitKindSchema,
  buildingId: idSchema.nullable(),
  building: z.string().nullable(),
  entranceId: idSchema.nullable(),
  entrance: z.string().nullable(),
  floorLevel: z.int().nullable(),
  floorLabel: z.string().nullable(),
  room: z.string(),
  areaM2: z.number().nullable(),
  layout: z.string().nullable(),
  useState: useStateSchema.nullable(),
  /** Owners and co-owners of today. */
  owners: z.array(personBrief),
  tenantCount: z.int(),
  updatedAt: z.string(),
})

const sorts: Record<'place' | 'areaM2' | 'updatedAt', SortKey> = {
  place: { column: units.sortKey, type: 'text', of: (row: { sortKey: string }) => row.sortKey },
  areaM2: { column: units.areaM2, type: 'numeric', of: (row: { areaM2: number | null }) => row.areaM2 },
  updatedAt: {
    column: units.updatedAt,
    type: 'timestamptz',
    of: (row: { updatedAt: string }) => row.updatedAt,
  },
}

interface OwnerRow {
  id: string
  name: string
}

const ownersOf = (today: string) => sql<
  OwnerRow[]
>`(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by r.relation desc, r.id), '[]'::json)
  from kernel.unit_relations r join kernel.persons p on p.tenant_id = r.tenant_id and p.id = r.person_id
  where r.tenant_id = units.tenant_id and r.unit_id = units.id and r.relation in ('owner', 'co_owner') and ${isLive('r', today)})`

const tenantsOf = (today: string) => sql<number>`(select count(*)::int from kernel.unit_relations r
  where r.tenant_id = units.tenant_id and r.unit_id = units.id and r.relation = 'tenant' and ${isLive('r', today)})`

const columnsOn = (today: string) => ({
  id: units.id,
  version: units.version,
  code: units.code,
  kind: units.kind,
  buildingId: units.buildingId,
  building: sql<
    string | null
  >`(select b.name from kernel.buildings b where b.tenant_id = units.tenant_id and b.id = units.building_id)`,
  entranceId: units.entranceId,
  entrance: sql<
    string | null
  >`(select e.name from kernel.entrances e where e.tenant_id = units.tenant_id and e.id = units.entrance_id)`,
  floorLevel: units.floorLevel,
  floorLabel: units.floorLabel,
  room: units.room,
  areaM2: units.areaM2,
  layout: units.layout,
  useState: units.useState,
  owners: ownersOf(today),
  tenantCount: tenantsOf(today),
  updatedAt: units.updatedAt,
  sortKey: units.sortKey,
})

/** Units of the estate as far as the actor may see them; searched by room, owner's name, pinyin or phone tail. */
export const listUnits = defineQuery({
  name: 'kernel.unit.list',
  can: ['read', 'kernel.unit'],
  input: z.object({
    ...pageQuery,
    sort: sortBy(['place', 'areaM2', 'updatedAt']).default('place'),
    building: manyOf(idSchema).optional(),
    entrance: manyOf(idSchema).optional(),
    kind: manyOf(unitKindSchema).optional(),
    useState: manyOf(useStateSchema).optional(),
  }),
  output: page(unitRow),
  async run(ctx, { cursor, limit, sort, q, ...filters }) {
    const today = todayOf(ctx)
    const list = keyset({
      sorts,
      sort: sort as keyof typeof sorts,
      id: units.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { q, ...filters },
    })
    const matching = and(
      eq(units.status, 'active'),
      unitWhere(ctx),
      filters.building && inArray(units.buildingId, filters.building),
      filters.entrance && inArray(units.entranceId, filters.entrance),
      filters.kind && inArray(units.kind, filters.kind),
      filters.useState && inArray(units.useState, filters.useState),
      ...(q ? unitSearch(q, { tenantId: ctx.tenant.id, today, cipher: cipherOf(ctx.host.kernel) }) : []),
    )
    const rows = ctx.tx
      .select(columnsOn(today))
      .from(units)
      .where(and(matching, list.where))
      .orderBy(...list.orderBy)
      .limit(list.limit)
    // A further page does not count again: the first one said how many there are.
    const [found, total] = await Promise.all([rows, cursor ? undefined : countUnits(ctx.tx, matching)])
    const { rows: kept, next } = list.page(found)
    // A unit's owners are shown to whoever may see the unit; only the name's mask depends on the role.
    const shown = kept.map((row) => ({
      ...row,
      owners: row.owners.map((owner) => ({
        id: owner.id,
        name: shownName(ctx, { ...owner, isHousemate: owner.id === ctx.actor.personId, isUnderHead: false }),
      })),
    }))
    return { rows: shown, ...(next ? { next } : {}), ...(total === undefined ? {} : { total }) }
  },
})

async function countUnits(tx: Tx, matching: SQL | undefined): Promise<number> {
  const counted = tx
    .select({ one: sql`1`.as('one') })
    .from(units)
    .where(matching)
    .limit(mostCounted)
    .as('counted')
  const [row] = await tx.select({ total: sql<number>`count(*)::int` }).from(counted)
  return row!.total
}
