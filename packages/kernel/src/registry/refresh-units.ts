import { newId } from '@linli/contract'
import { and, eq, ne, sql, type SQL } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import { insertMany, updateMany } from './bulk.ts'
import { unitCodeOf, unitKeyOf, unitSortKeyOf, type PlaceParts } from './place.rules.ts'
import { buildings, entrances, formerPlaces, units } from './places.schema.ts'
import { unitWords } from './search-words.rules.ts'
import { replaceWords } from './search-words.ts'

export interface UnitMove {
  id: string
  version: number
  before: { key: string; code: string }
  after: { key: string; code: string }
}

/**
 * Brings key, code, order and search words of units in line with where they stand now, and keeps what they
 * were called before. Two units that would get one key break `units__key`: a conflict for the caller.
 */
export async function refreshUnits(ctx: Pick<ActionCtx, 'tx' | 'now'>, which: SQL): Promise<UnitMove[]> {
  const rows = await ctx.tx
    .select({
      id: units.id,
      key: units.key,
      code: units.code,
      sortKey: units.sortKey,
      room: units.room,
      kind: units.kind,
      floorLevel: units.floorLevel,
      building: { key: buildings.key, name: buildings.name, sortKey: buildings.sortKey },
      entrance: { key: entrances.key, name: entrances.name, sortKey: entrances.sortKey },
    })
    .from(units)
    .leftJoin(buildings, and(eq(buildings.tenantId, units.tenantId), eq(buildings.id, units.buildingId)))
    .leftJoin(entrances, and(eq(entrances.tenantId, units.tenantId), eq(entrances.id, units.entranceId)))
    .where(and(ne(units.status, 'merged'), which))
    .orderBy(units.id)
  const changed = rows
    .map((row) => ({
      row,
      parts: row as PlaceParts,
      key: unitKeyOf(row),
      code: unitCodeOf(row),
      sortKey: unitSortKeyOf(row),
    }))
    .filter(({ row, key, code, sortKey }) => row.key !== key || row.code !== code || row.sortKey !== sortKey)
  const versions = await updateMany(
    ctx.tx,
    units,
    ['key', 'code', 'sortKey'],
    changed.map(({ row, key, code, sortKey }) => ({ id: row.id, key, code, sortKey })),
  )
  const moved = changed.filter(({ row, key, code }) => row.key !== key || row.code !== code)
  await insertMany(
    ctx.tx,
    formerPlaces,
    ['subject', 'placeId', 'key', 'name', 'cause', 'until'],
    moved.map(({ row }) => ({
      id: newId(),
      subject: 'unit',
      placeId: row.id,
      key: row.key,
      name: row.code,
      cause: 'rename',
      until: ctx.now.toISOString(),
    })),
  )
  await replaceWords(ctx.tx, 'unit', new Map(changed.map(({ row, parts }) => [row.id, unitWords(parts)])))
  return moved.map(({ row, key, code }) => ({
    id: row.id,
    version: versions.get(row.id)!,
    before: { key: row.key, code: row.code },
    after: { key, code },
  }))
}

export const unitIs = (id: string): SQL => sql`${units.id} = ${id}::uuid`
