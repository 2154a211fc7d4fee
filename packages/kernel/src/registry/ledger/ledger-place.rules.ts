import { cellText, type CellValue, type Outcome } from '../../import/cell.rules.ts'
import type { RowReader } from '../../import/row-reader.rules.ts'
import { splitAddress } from './address.rules.ts'
import { type BuildingName, type BuildingWord, normaliseBuilding } from './building.rules.ts'
import { type EntranceName, normaliseEntrance } from './entrance.rules.ts'
import { type Floor, floorOfRoom, normaliseFloor } from './floor.rules.ts'
import { normaliseRoom, type RoomName } from './room.rules.ts'

/** Where a unit is, and the key that every spelling of it leads to. */
export interface Place {
  key: string
  building: BuildingName
  entrance: EntranceName | null
  floor: Floor | null
  room: RoomName
}

export interface PlaceHabits {
  buildingWord: BuildingWord
  addressPrefix: string
  /** The ledger writes a building only in the first of its rows. */
  fillsDown: boolean
  /** Each building has a sheet of its own and the rows leave it out. */
  sheetBuilding: string | null
}

/** The last unit seen, for rows that leave its cells empty. */
export interface PlaceMemory {
  building: CellValue
  entrance: CellValue
  place: Place | null
}

export const newPlaceMemory = (): PlaceMemory => ({ building: null, entrance: null, place: null })

const own = (reader: RowReader, field: string): CellValue => reader.cells(field)[0]?.value ?? null
const isWhole = (text: string) =>
  /(栋|幢|座|号楼).*\d/.test(text) || /^[0-9A-Z]{1,4}-[0-9A-Z]{1,3}-[0-9A-Z]{2,6}$/i.test(text)

interface Written {
  building: CellValue
  entrance: CellValue
  floor: CellValue
  room: CellValue
  /** Field to blame for a part: the address column when the parts come from it. */
  at: { building: string; entrance: string; room: string }
}

/** The parts as written, from columns of their own or taken from a combined cell. */
function written(reader: RowReader, habits: PlaceHabits): Written | null {
  const parts: Written = {
    building: own(reader, 'building'),
    entrance: own(reader, 'entrance'),
    floor: own(reader, 'floor'),
    room: own(reader, 'room'),
    at: { building: 'building', entrance: 'entrance', room: 'room' },
  }
  const room = cellText(parts.room)
  const combined =
    own(reader, 'address') !== null ? 'address' : parts.building === null && isWhole(room) ? 'room' : null
  if (combined && (parts.building === null || parts.room === null || combined === 'room')) {
    const split = reader.read(combined, (cell) => splitAddress(cell, habits.addressPrefix))
    if (!split) return null
    parts.building ??= split.building
    parts.entrance ??= split.entrance || null
    parts.floor ??= split.floor || null
    parts.room = combined === 'room' ? split.room : (parts.room ?? split.room)
    parts.at = { building: combined, entrance: combined, room: combined }
  }
  const joined = /^(.*?(?:栋|幢|座|号楼|#))\s*(.{1,4}(?:单元|梯))$/.exec(cellText(parts.building))
  if (joined && parts.entrance === null) [parts.building, parts.entrance] = [joined[1]!, joined[2]!]
  const inRoom = /^(.{1,3}(?:单元|梯))\s*(.+)$/.exec(cellText(parts.room))
  if (inRoom && parts.entrance === null) [parts.entrance, parts.room] = [inRoom[1]!, inRoom[2]!]
  return parts
}

/**
 * Reads the unit of a row. A row without any place is a further line of the unit above it; what is
 * missing or wrong is reported to the reader and null comes back.
 */
export function readPlace(reader: RowReader, habits: PlaceHabits, memory: PlaceMemory): Place | null {
  const before = reader.errors.length
  const parts = written(reader, habits)
  if (!parts) return null
  if (parts.building === null && parts.room === null) {
    if (memory.place) reader.warn('room', 'continued_from_above', { unit: memory.place.key })
    else reader.error('room', 'room_missing')
    return memory.place
  }
  if (parts.building === null && habits.fillsDown) {
    parts.building = memory.building
    parts.entrance ??= memory.entrance
  }
  parts.building ??= habits.sheetBuilding
  memory.building = parts.building
  memory.entrance = parts.entrance
  memory.place = null
  const judge = <T>(value: CellValue, field: string, read: (cell: CellValue) => Outcome<T>): T | null => {
    const outcome = read(value)
    if (outcome.ok) return outcome.value
    reader.error(field, outcome.error, outcome.params)
    return null
  }
  const building = judge(parts.building, parts.at.building, (cell) =>
    normaliseBuilding(cell, habits.buildingWord),
  )
  const entrance =
    parts.entrance === null ? null : judge(parts.entrance, parts.at.entrance, normaliseEntrance)
  const room = judge(parts.room, parts.at.room, normaliseRoom)
  const floor = parts.floor === null ? null : normaliseFloor(parts.floor)
  if (floor && !floor.ok) reader.warn('floor', floor.error, floor.params)
  if (!building || !room || reader.errors.length > before) return null
  const key = [building.key, entrance?.key ?? '', room.key].join('/')
  memory.place = { key, building, entrance, floor: floor?.ok ? floor.value : floorOfRoom(room.key), room }
  return memory.place
}
