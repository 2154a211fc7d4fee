import { newId } from '@linli/contract'
import { inArray, sql } from 'drizzle-orm'

import type { Tx } from '../../db/handle.ts'
import { anyOf } from '../bulk.ts'
import { unitCodeOf, unitKeyOf, unitSortKeyOf, type PlaceParts } from '../place.rules.ts'
import { units } from '../places.schema.ts'
import { unitWords } from '../search-words.rules.ts'
import { addWords } from '../search-words.ts'
import { entranceAt, readFormer, revived, type KnownBuilding, type Stage } from './apply-places.ts'
import type { At, Folded, FoldedUnit } from './fold-facts.rules.ts'
import type { RowChange } from './journal.ts'
import type { ParkingFact } from '../ledger/ledger-facts.rules.ts'

const columns = {
  id: units.id,
  key: units.key,
  kind: units.kind,
  status: units.status,
  areaM2: units.areaM2,
  innerAreaM2: units.innerAreaM2,
  layout: units.layout,
  useState: units.useState,
  handedOverOn: units.handedOverOn,
  handedOverPrecision: units.handedOverPrecision,
  note: units.note,
  floorLevel: units.floorLevel,
  floorLabel: units.floorLabel,
  besideUnitId: units.besideUnitId,
  room: units.room,
  editedFields: units.editedFields,
}

async function readUnits(tx: Tx, keys: readonly string[]) {
  const rows =
    keys.length === 0
      ? []
      : await tx
          .select(columns)
          .from(units)
          .where(sql`${units.key} = ${anyOf(keys)} and ${units.status} <> 'merged'`)
  const found = new Map(rows.map((row) => [row.key, row]))
  const former = await readFormer(
    tx,
    'unit',
    keys.filter((key) => !found.has(key)),
  )
  if (former.size > 0) {
    const renamed = new Map(
      (
        await tx
          .select(columns)
          .from(units)
          .where(inArray(units.id, [...former.values()]))
      ).map((row) => [row.id, row]),
    )
    for (const [key, id] of former) if (renamed.has(id)) found.set(key, renamed.get(id)!)
  }
  return found
}

type StandingUnit = Awaited<ReturnType<typeof readUnits>> extends Map<string, infer R> ? R : never

/** The columns a ledger fills, as it says them; what it leaves out is not here. */
function saidOf({ fact }: FoldedUnit): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({
      areaM2: fact.areaM2,
      innerAreaM2: fact.innerAreaM2,
      layout: fact.plan,
      useState: fact.useState,
      handedOverOn: fact.handedOver?.day,
      handedOverPrecision: fact.handedOver?.precision,
      note: fact.note,
    }).filter(([, value]) => value !== undefined),
  )
}

/**
 * What a ledger changes in a unit. A note and a parking space's dwelling only fill an empty place: staff write
 * there too, and ledgers list one space under several units, of which the first stays.
 */
const onlyFills = new Set(['note', 'besideUnitId'])

function changeOf(
  standing: StandingUnit,
  { said, isSupplement, row }: Pick<Target, 'said' | 'isSupplement' | 'row'>,
  { counts, overrulesStaff }: Stage,
): RowChange | null {
  const change: RowChange =
    standing.status === 'removed' ? revived(standing, row) : { id: standing.id, row, before: {}, after: {} }
  const overruled: string[] = []
  for (const { key, here, given, isEdited } of differencesOf(standing, said, isSupplement)) {
    if (isEdited) counts.conflict[overrulesStaff ? 'updated' : 'unchanged']++
    if (isEdited && !overrulesStaff) continue
    if (isEdited) overruled.push(key)
    change.before[key] = here
    change.after[key] = given
  }
  if (overruled.length > 0) {
    change.before.editedFields = standing.editedFields
    change.after.editedFields = standing.editedFields.filter((field) => !overruled.includes(field))
  }
  return Object.keys(change.after).length > 0 ? change : null
}

interface Difference {
  key: string
  here: unknown
  given: unknown
  /** Staff have set what is here by hand. */
  isEdited: boolean
}

/** Where a ledger says something else of a unit than what is here; what it only fills is no difference. */
function differencesOf(
  standing: StandingUnit,
  said: Record<string, unknown>,
  isSupplement: boolean,
): Difference[] {
  return Object.entries(said).flatMap(([key, given]) => {
    const here = standing[key as keyof StandingUnit]
    const isEmpty = here === null || here === ''
    if (here === given || (!isEmpty && (isSupplement || onlyFills.has(key)))) return []
    // The precision of a day goes with the day.
    const field = key === 'handedOverPrecision' ? 'handedOverOn' : key
    return [{ key, here, given, isEdited: standing.editedFields.includes(field) }]
  })
}

export interface UnitConflict {
  unitKey: string
  row: number
  field: string
  here: unknown
  given: unknown
}

/** Cells of a ledger that differ from what staff have edited, for the preview. */
export async function unitConflicts(tx: Tx, folded: Folded): Promise<UnitConflict[]> {
  const found = await readUnits(tx, [...folded.units.keys()])
  return [...folded.units.values()].flatMap((unit) => {
    const standing = found.get(unit.fact.key)
    if (!standing) return []
    return differencesOf(standing, saidOf(unit), unit.isSupplement)
      .filter(({ isEdited, key }) => isEdited && key !== 'handedOverPrecision')
      .map(({ key, here, given }) => ({ unitKey: unit.fact.key, row: unit.row, field: key, here, given }))
  })
}

interface Target {
  key: string
  parts: PlaceParts
  said: Record<string, unknown>
  isSupplement: boolean
  row: number
  fresh: Record<string, unknown>
}

const nothingSaid = {
  areaM2: null,
  innerAreaM2: null,
  layout: null,
  useState: null,
  handedOverOn: null,
  handedOverPrecision: null,
  note: '',
}

function unitTarget(
  unit: FoldedUnit,
  buildings: ReadonlyMap<string, KnownBuilding>,
  entrances: ReadonlyMap<string, KnownBuilding>,
): Target {
  const { fact, row, isSupplement } = unit
  const building = buildings.get(fact.building.key)!
  const entrance = fact.entrance ? entrances.get(entranceAt(building.id, fact.entrance.key))! : null
  const parts = {
    building,
    entrance,
    room: fact.room.display,
    kind: fact.kind,
    floorLevel: fact.floor?.level ?? null,
  }
  const fresh = {
    buildingId: building.id,
    entranceId: entrance?.id ?? null,
    floorLevel: parts.floorLevel,
    floorLabel: fact.floor?.label ?? null,
    besideUnitId: null,
  }
  return { key: fact.key, parts, said: saidOf(unit), isSupplement, row, fresh }
}

function parkingTarget({ fact, row }: At<ParkingFact>, besideUnitId: string | null): Target {
  const parts: PlaceParts = {
    building: null,
    entrance: null,
    room: fact.space,
    kind: 'parking',
    floorLevel: null,
  }
  const said = {
    ...(fact.areaM2 === undefined ? {} : { areaM2: fact.areaM2 }),
    ...(besideUnitId ? { besideUnitId } : {}),
  }
  return {
    key: fact.key,
    parts,
    said,
    isSupplement: false,
    row,
    fresh: { buildingId: null, entranceId: null, floorLevel: null, floorLabel: null, besideUnitId: null },
  }
}

/** Stores targets and answers the unit each of the ledger's keys means. */
async function store(
  stage: Stage,
  targets: readonly Target[],
  kind: 'unit' | 'parking',
): Promise<Map<string, string>> {
  const { tx, journal, counts } = stage
  // A building renamed since then gives its units another key than the ledger's; both are looked for.
  const own = targets.map((target) => ({ ...target, ownKey: unitKeyOf(target.parts) }))
  const found = await readUnits(tx, [...new Set(own.flatMap(({ key, ownKey }) => [ownKey, key]))])
  const ids = new Map<string, string>()
  const made = []
  const changes: RowChange[] = []
  const words = new Map<string, string[]>()
  for (const target of own) {
    const { key, ownKey, parts, said, row, fresh } = target
    const standing = found.get(ownKey) ?? found.get(key)
    const id = standing?.id ?? newId()
    ids.set(key, id)
    const change = standing ? changeOf(standing, target, stage) : null
    if (change) changes.push(change)
    if (!standing)
      made.push({
        id,
        kind: parts.kind,
        key: ownKey,
        room: parts.room,
        code: unitCodeOf(parts),
        sortKey: unitSortKeyOf(parts),
        sourceRow: row,
        ...nothingSaid,
        ...fresh,
        ...said,
      })
    if (!standing || standing.status === 'removed') words.set(id, unitWords(parts))
  }
  await journal.insert(units, made)
  await journal.update(units, changes)
  await addWords(tx, 'unit', words)
  counts[kind].created += made.length
  counts[kind].updated += changes.length
  counts[kind].unchanged += targets.length - made.length - changes.length
  return ids
}

/** Dwellings, shops and parking spaces of a chunk; answers their ids by the ledger's keys. */
export async function applyUnits(
  stage: Stage,
  folded: Folded,
  buildings: ReadonlyMap<string, KnownBuilding>,
  entrances: ReadonlyMap<string, KnownBuilding>,
): Promise<Map<string, string>> {
  const ids = await store(
    stage,
    [...folded.units.values()].map((unit) => unitTarget(unit, buildings, entrances)),
    'unit',
  )
  const beside = [
    ...new Set(
      [...folded.parking.values()].flatMap(({ fact }) =>
        fact.besideUnit && !ids.has(fact.besideUnit) ? [fact.besideUnit] : [],
      ),
    ),
  ]
  const elsewhere = await readUnits(stage.tx, beside)
  const spaces = [...folded.parking.values()].map((space) => {
    const key = space.fact.besideUnit
    return parkingTarget(space, key === null ? null : (ids.get(key) ?? elsewhere.get(key)?.id ?? null))
  })
  return new Map([...ids, ...(await store(stage, spaces, 'parking'))])
}
