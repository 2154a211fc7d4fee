import { AppError, newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { Outcome } from '../import/cell.rules.ts'
import type { Tx } from '../db/handle.ts'
import { normaliseBuilding } from './ledger/building.rules.ts'
import { normaliseEntrance } from './ledger/entrance.rules.ts'
import { floorOfRoom, normaliseFloor, type Floor } from './ledger/floor.rules.ts'
import { normaliseRoom, type RoomName } from './ledger/room.rules.ts'
import { normaliseParking } from './ledger/parking.rules.ts'
import { findEntrance } from './load-rows.ts'
import { naturalKey, type UnitKind } from './place.rules.ts'
import { entrances } from './places.schema.ts'

function judged<T>(path: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new AppError('bad_input', {
    issues: [{ path, rule: outcome.error, ...(outcome.params ? { params: outcome.params } : {}) }],
  })
}

/** A name typed by staff is read by the same rules as a ledger's cell, so both lead to one key. */
export function readBuilding(name: string): { key: string; name: string; sortKey: string } {
  const { key, display } = judged('name', normaliseBuilding(name))
  // What was typed stays on the door; only a bare number gets the usual word.
  return { key, name: /^[0-9A-Z]+$/i.test(name.trim()) ? display : name.trim(), sortKey: naturalKey(key) }
}

/** Finds or makes the entrance of a building. */
export async function ensureEntrance(tx: Tx, buildingId: string, name: string) {
  const { key, display } = judged('entrance', normaliseEntrance(name))
  const existing = await findEntrance(tx, buildingId, key)
  if (existing) return existing
  const [made] = await tx
    .insert(entrances)
    .values({ id: newId(), buildingId, key, name: display, sortKey: naturalKey(key) })
    .returning()
  return made!
}

/** Reads a room or parking space, and with it the floor it tells. */
export function readRoom(
  room: string,
  kind: UnitKind | undefined,
  floor: string | undefined,
): { room: RoomName | { key: string; display: string; kind: UnitKind }; floor: Floor | null } {
  if (kind === 'parking') {
    const [space] = judged('room', normaliseParking(room))
    if (!space)
      throw new AppError('bad_input', {
        issues: [{ path: 'room', rule: 'parking_format', params: { given: room } }],
      })
    return { room: { key: space, display: space, kind }, floor: null }
  }
  const read = judged('room', normaliseRoom(room))
  const level = floor === undefined ? floorOfRoom(read.key) : judged('floor', normaliseFloor(floor))
  return { room: { ...read, kind: kind ?? read.kind }, floor: level }
}

/** Counts a row's version up. */
export const nextVersion = (table: { version: unknown }) => ({
  version: sql<number>`${table.version} + 1`,
  updatedAt: sql<string>`now()`,
})
