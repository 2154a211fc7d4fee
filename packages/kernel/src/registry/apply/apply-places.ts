import { newId } from '@linli/contract'
import { inArray, sql } from 'drizzle-orm'

import type { Tx } from '../../db/handle.ts'
import { anyOf } from '../bulk.ts'
import { naturalKey } from '../place.rules.ts'
import { buildings, entrances, formerPlaces } from '../places.schema.ts'
import type { Folded } from './fold-facts.rules.ts'
import type { Journal, RowChange } from './journal.ts'
import type { AppliedCounts } from './ledger-chunk.ts'

export interface KnownBuilding {
  id: string
  key: string
  name: string
  sortKey: string
}

export interface Stage {
  tx: Tx
  journal: Journal
  counts: AppliedCounts
  /** The ledger wins over what staff have edited. */
  overrulesStaff: boolean
  /** The day the ledger speaks for. */
  ledgerDate: string
}

interface Standing {
  id: string
  status: string
}

/** What an undone import took away comes back under its old id. */
export const revived = (row: Standing, sourceRow: number): RowChange => ({
  id: row.id,
  row: sourceRow,
  before: { status: row.status },
  after: { status: 'active' },
})

/** Places by the keys they had before a rename or merge; of several the one that lost the key last. */
export async function readFormer(
  tx: Tx,
  subject: 'building' | 'unit',
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await tx
    .select({ key: formerPlaces.key, placeId: formerPlaces.placeId })
    .from(formerPlaces)
    .where(sql`${formerPlaces.subject} = ${subject} and ${formerPlaces.key} = ${anyOf(keys)}`)
    .orderBy(formerPlaces.until)
  return new Map(rows.map((row) => [row.key, row.placeId]))
}

const buildingColumns = {
  id: buildings.id,
  key: buildings.key,
  name: buildings.name,
  sortKey: buildings.sortKey,
  status: buildings.status,
}

/** The buildings of a chunk by the ledger's keys, made where they are new. */
export async function applyBuildings(
  { tx, journal, counts }: Stage,
  { units }: Folded,
): Promise<Map<string, KnownBuilding>> {
  const wanted = new Map<string, { key: string; display: string; row: number }>()
  for (const { fact, row } of units.values())
    if (!wanted.has(fact.building.key)) wanted.set(fact.building.key, { ...fact.building, row })
  const keys = [...wanted.keys()]
  const found = new Map<string, KnownBuilding & Standing>()
  const standing = await tx
    .select(buildingColumns)
    .from(buildings)
    .where(sql`${buildings.key} = ${anyOf(keys)} and ${buildings.status} <> 'merged'`)
  for (const row of standing) found.set(row.key, row)
  const former = await readFormer(
    tx,
    'building',
    keys.filter((key) => !found.has(key)),
  )
  if (former.size > 0) {
    const rows = new Map(
      (
        await tx
          .select(buildingColumns)
          .from(buildings)
          .where(inArray(buildings.id, [...former.values()]))
      ).map((row) => [row.id, row]),
    )
    for (const [key, id] of former) if (rows.has(id)) found.set(key, rows.get(id)!)
  }
  const made = [...wanted.values()]
    .filter(({ key }) => !found.has(key))
    .map(({ key, display, row }) => ({
      id: newId(),
      key,
      name: display,
      sortKey: naturalKey(key),
      sourceRow: row,
    }))
  await journal.insert(buildings, made)
  const back = [...found]
    .filter(([, row]) => row.status === 'removed')
    .map(([key, row]) => revived(row, wanted.get(key)!.row))
  await journal.update(buildings, back)
  counts.building.created += made.length
  counts.building.updated += back.length
  counts.building.unchanged += found.size - back.length
  return new Map<string, KnownBuilding>([
    ...found,
    ...made.map((row): [string, KnownBuilding] => [row.key, row]),
  ])
}

const entranceColumns = {
  id: entrances.id,
  buildingId: entrances.buildingId,
  key: entrances.key,
  name: entrances.name,
  sortKey: entrances.sortKey,
  status: entrances.status,
}

export const entranceAt = (buildingId: string, key: string): string => `${buildingId}/${key}`

/** The entrances of a chunk by building and key, made where they are new. */
export async function applyEntrances(
  { tx, journal, counts }: Stage,
  { units }: Folded,
  known: ReadonlyMap<string, KnownBuilding>,
): Promise<Map<string, KnownBuilding>> {
  const wanted = new Map<string, { buildingId: string; key: string; name: string; row: number }>()
  for (const { fact, row } of units.values()) {
    if (!fact.entrance) continue
    const buildingId = known.get(fact.building.key)!.id
    const at = entranceAt(buildingId, fact.entrance.key)
    if (!wanted.has(at))
      wanted.set(at, { buildingId, key: fact.entrance.key, name: fact.entrance.display, row })
  }
  if (wanted.size === 0) return new Map()
  const buildingIds = [...new Set([...wanted.values()].map((entrance) => entrance.buildingId))]
  const rows = await tx
    .select(entranceColumns)
    .from(entrances)
    .where(sql`${entrances.buildingId} = ${anyOf(buildingIds, 'uuid')} and ${entrances.status} <> 'merged'`)
  const found = new Map(rows.map((row) => [entranceAt(row.buildingId, row.key), row]))
  const made = [...wanted]
    .filter(([at]) => !found.has(at))
    .map(([, { row, ...entrance }]) => ({
      id: newId(),
      ...entrance,
      sortKey: naturalKey(entrance.key),
      sourceRow: row,
    }))
  await journal.insert(entrances, made)
  const back = [...wanted].flatMap(([at, { row }]) =>
    found.get(at)?.status === 'removed' ? [revived(found.get(at)!, row)] : [],
  )
  await journal.update(entrances, back)
  counts.entrance.created += made.length
  counts.entrance.updated += back.length
  counts.entrance.unchanged += wanted.size - made.length - back.length
  return new Map<string, KnownBuilding>([
    ...found,
    ...made.map((row): [string, KnownBuilding] => [entranceAt(row.buildingId, row.key), row]),
  ])
}
