import type { SheetRow } from '../../import/cell.rules.ts'
import { noiseOf } from '../../import/noise.rules.ts'
import { columnsByField, readRow, type RowReader } from '../../import/row-reader.rules.ts'
import { normaliseDay } from '../../import/values/day.rules.ts'
import { normaliseArea } from '../../import/values/measure.rules.ts'
import type {
  ParkingFact,
  ParsedRow,
  RecordRow,
  RegistryFact,
  RelationFact,
  UnitFact,
} from './ledger-facts.rules.ts'
import { readRowPersons, type RowPersons } from './ledger-owners.rules.ts'
import { newPeopleMemory, type PeopleMemory, type RowPeople, rowPeople } from './ledger-people.rules.ts'
import { readRole } from './ledger-persons-cell.rules.ts'
import { newPlaceMemory, type Place, type PlaceMemory, readPlace } from './ledger-place.rules.ts'
import type { LedgerPlan } from './ledger-plan.rules.ts'
import { normaliseParking } from './parking.rules.ts'
import { unitKindOf } from './room.rules.ts'
import { shareAsNumber } from './share.rules.ts'
import { normaliseUseState } from './use-state.rules.ts'

interface UnitSeen {
  row: number
  areaM2: number | undefined
  owners: Map<string, number>
}

/** What earlier good rows said; hand the same memory to all sheets of a workbook. */
export interface LedgerMemory {
  people: PeopleMemory
  place: PlaceMemory
  units: Map<string, UnitSeen>
  spaces: Map<string, { row: number; person: string }>
}

export const newLedgerMemory = (): LedgerMemory => ({
  people: newPeopleMemory(),
  place: newPlaceMemory(),
  units: new Map(),
  spaces: new Map(),
})

const shareTolerance = 0.005

type UnitFields = Omit<UnitFact, 'fact' | 'key' | 'kind' | 'building' | 'entrance' | 'floor' | 'room'> & {
  kindText: string
}

function readUnitFields(reader: RowReader): UnitFields {
  const areaM2 = reader.read('area', normaliseArea)
  const innerAreaM2 = reader.read('innerArea', normaliseArea, 'warning')
  const useState = reader.read('useState', normaliseUseState, 'warning')
  const handedOver = reader.read('handedOver', normaliseDay)
  const [plan, note] = [reader.text('plan').slice(0, 60), reader.text('note')]
  return {
    kindText: reader.text('unitKind'),
    ...(areaM2 === undefined ? {} : { areaM2 }),
    ...(innerAreaM2 === undefined ? {} : { innerAreaM2 }),
    ...(plan === '' ? {} : { plan }),
    ...(useState ? { useState } : {}),
    ...(handedOver ? { handedOver } : {}),
    ...(note === '' ? {} : { note }),
  }
}

function unitOf(place: Place, { kindText, ...fields }: UnitFields): UnitFact {
  const { key, building, entrance, floor, room } = place
  return {
    fact: 'unit',
    key,
    kind: unitKindOf(kindText, room.kind),
    building,
    entrance,
    floor,
    room,
    ...fields,
  }
}

function readSpaces(reader: RowReader, besideUnit: string | null): ParkingFact[] {
  const spaces = [...new Set(reader.readAll('parking', normaliseParking).flat())]
  return spaces.map((space) => ({ fact: 'parking', key: `parking/${space}`, space, besideUnit }))
}

function checkAgainst(memory: LedgerMemory, reader: RowReader, unit: UnitFact, persons: RowPersons) {
  const seen = memory.units.get(unit.key)
  if (!seen) return
  if (unit.areaM2 !== undefined && seen.areaM2 !== undefined && unit.areaM2 !== seen.areaM2) {
    reader.warn('area', 'unit_area_conflict', { given: unit.areaM2, other: seen.areaM2, otherRow: seen.row })
  }
  const owners = persons.relations.filter((one) => one.relation === 'owner' || one.relation === 'co_owner')
  const again = owners.find((one) => seen.owners.has(one.person))
  if (again) reader.warn('ownerName', 'owner_again', { otherRow: seen.row })
}

function checkShares(memory: LedgerMemory, reader: RowReader, unit: string, persons: RowPersons) {
  const shares = new Map(memory.units.get(unit)?.owners)
  for (const one of persons.relations) if (one.share) shares.set(one.person, shareAsNumber(one.share))
  const sum = [...shares.values()].reduce((total, share) => total + share, 0)
  if (sum > 1 + shareTolerance) reader.warn('share', 'share_sum_over', { percent: Math.round(sum * 100) })
}

function checkSpaces(
  memory: LedgerMemory,
  reader: RowReader,
  spaces: readonly ParkingFact[],
  holder: string | undefined,
) {
  for (const { space } of spaces) {
    const seen = memory.spaces.get(space)
    if (seen && holder !== undefined && seen.person !== holder)
      reader.warn('parking', 'parking_shared', { space, otherRow: seen.row })
  }
}

interface Reading {
  unitKey: string | null
  unit: UnitFact | null
  persons: RowPersons
  spaces: ParkingFact[]
  /** Whose the parking spaces are: the first person of the row. */
  holder: string | undefined
  isCoOwnerRow: boolean
}

/** The unit of the row, or in a list of parking spaces the unit that a space belongs to, if any. */
function placeOf(reader: RowReader, plan: LedgerPlan, memory: LedgerMemory): Place | null {
  if (plan.role === 'ledger') return readPlace(reader, plan.habits, memory.place)
  const isPlaced = reader.cells('address').length > 0 || reader.cells('room').length > 0
  return isPlaced ? readPlace(reader, plan.habits, newPlaceMemory()) : null
}

function readRecord(reader: RowReader, plan: LedgerPlan, memory: LedgerMemory, people: RowPeople): Reading {
  const place = placeOf(reader, plan, memory)
  const unitKey = place?.key ?? null
  const fields = plan.role === 'ledger' ? readUnitFields(reader) : null
  const unit = place && fields ? unitOf(place, fields) : null
  const role = readRole(reader)
  const earlierOwners = memory.units.get(unitKey ?? '')?.owners.size ?? 0
  const persons = readRowPersons(reader, people, unitKey, role, earlierOwners > 0)
  const first = persons.relations[0]
  return {
    unitKey,
    unit,
    persons,
    spaces: readSpaces(reader, unitKey),
    holder: first?.person,
    isCoOwnerRow: role.role === 'co_owner' || first?.relation === 'co_owner',
  }
}

function remember(memory: LedgerMemory, row: number, { unit, persons, spaces, holder }: Reading) {
  if (unit) {
    const seen = memory.units.get(unit.key) ?? { row, areaM2: unit.areaM2, owners: new Map<string, number>() }
    seen.areaM2 ??= unit.areaM2
    for (const one of persons.relations) {
      if (one.relation !== 'owner' && one.relation !== 'co_owner') continue
      seen.owners.set(one.person, one.share ? shareAsNumber(one.share) : 0)
    }
    memory.units.set(unit.key, seen)
  }
  for (const { space } of spaces) {
    if (holder !== undefined && !memory.spaces.has(space)) memory.spaces.set(space, { row, person: holder })
  }
}

function assemble({ unit, persons, spaces, holder }: Reading): RegistryFact[] {
  const holds = (space: ParkingFact): RelationFact[] =>
    holder === undefined
      ? []
      : [{ fact: 'relation', unit: space.key, person: holder, relation: 'parking_holder' }]
  return [
    ...(unit ? [unit] : []),
    ...persons.persons,
    ...(unit
      ? persons.relations.map((one): RelationFact => ({ fact: 'relation', unit: unit.key, ...one }))
      : []),
    ...spaces,
    ...spaces.flatMap(holds),
  ]
}

function check(reader: RowReader, plan: LedgerPlan, memory: LedgerMemory, reading: Reading) {
  const { unit, persons, spaces, holder } = reading
  const isSound = reader.errors.length === 0
  if (plan.role === 'parking' && spaces.length === 0 && isSound) reader.error('parking', 'parking_missing')
  if (unit) {
    checkAgainst(memory, reader, unit, persons)
    checkShares(memory, reader, unit.key, persons)
    if (persons.persons.length === 0 && isSound && unit.useState !== 'unsold')
      reader.warn('ownerName', 'owner_missing')
  }
  checkSpaces(memory, reader, spaces, holder)
}

function parseRecord(
  source: SheetRow,
  plan: LedgerPlan,
  columns: ReturnType<typeof columnsByField>,
  memory: LedgerMemory,
): RecordRow {
  const reader = readRow(source, columns)
  const people = rowPeople(memory.people, source.row)
  const reading = readRecord(reader, plan, memory, people)
  check(reader, plan, memory, reading)
  const { errors, warnings } = reader
  const base = {
    kind: 'record' as const,
    row: source.row,
    unit: reading.unitKey,
    isCoOwnerRow: reading.isCoOwnerRow,
    errors,
    warnings,
  }
  if (errors.length > 0) return { ...base, facts: [], restricted: [] }
  people.commit()
  remember(memory, source.row, reading)
  return {
    ...base,
    facts: assemble(reading),
    restricted: plan.hasPoliticalConsent ? reading.persons.political : [],
  }
}

/**
 * Turns the rows of a mapped sheet into registry facts, one parsed row for each source row from the first
 * data row on. Deterministic: a job that stopped parses again from the start and skips what it stored.
 * A row with any error gives no facts at all.
 */
export function* parseLedger(
  rows: Iterable<SheetRow>,
  plan: LedgerPlan,
  memory: LedgerMemory = newLedgerMemory(),
): Generator<ParsedRow, void, undefined> {
  const columns = columnsByField(plan.mapping)
  for (const row of rows) {
    if (row.row < plan.layout.firstDataRow) continue
    const noise = noiseOf(row, plan.layout, plan.mapping)
    yield noise ? { kind: 'noise', row: row.row, noise } : parseRecord(row, plan, columns, memory)
  }
}
