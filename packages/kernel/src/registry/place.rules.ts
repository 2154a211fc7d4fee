import { unitKinds as ledgerKinds, type UnitKind as LedgerKind } from './ledger/room.rules.ts'

export const unitKinds = [...ledgerKinds, 'other'] as const
export type UnitKind = LedgerKind | 'other'

export interface PlaceParts {
  building?: { key: string; name: string; sortKey: string } | null
  entrance?: { key: string; name: string; sortKey: string } | null
  room: string
  kind: UnitKind
  floorLevel?: number | null
}

/** The key of a unit, the same as the ledger's: `3/1/1204`, `3//1204` without an entrance, `parking/B1-017`. */
export function unitKeyOf(parts: Pick<PlaceParts, 'building' | 'entrance' | 'room' | 'kind'>): string {
  const room = parts.room.replaceAll(/\s+/g, '').toUpperCase()
  if (parts.kind === 'parking' && !parts.building) return `parking/${room}`
  return [parts.building?.key ?? '', parts.entrance?.key ?? '', room].join('/')
}

/** What people call a unit: 3栋1单元1204, 车位B1-017. */
export function unitCodeOf(parts: Pick<PlaceParts, 'building' | 'entrance' | 'room' | 'kind'>): string {
  if (parts.kind === 'parking' && !parts.building) return `车位${parts.room}`
  return `${parts.building?.name ?? ''}${parts.entrance?.name ?? ''}${parts.room}`
}

const digits = 6

/** Text whose byte order is the order people expect: 2 before 10, 10 before A. */
export const naturalKey = (text: string): string =>
  text.replaceAll(/\d+/g, (number) => number.padStart(digits, '0'))

/** Below ground sorts before the ground floor; a unit that tells no floor sorts by its room alone. */
const floorKey = (level: number | null | undefined): string => String((level ?? 0) + 500).padStart(3, '0')

/** Order of units: building, entrance, floor, room; parking spaces after all dwellings. */
export function unitSortKeyOf(parts: PlaceParts): string {
  const place = `${parts.building?.sortKey ?? ''}/${parts.entrance?.sortKey ?? ''}/${floorKey(parts.floorLevel)}/${naturalKey(parts.room)}`
  return parts.kind === 'parking' && !parts.building ? `~/${naturalKey(parts.room)}` : place
}
