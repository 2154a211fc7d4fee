import type { OrderRecord } from './order-record.ts'

type Placed = Pick<OrderRecord, 'unitId' | 'areaText' | 'locationLabel'>

/** What the words of a place look like when they name a room: 3栋1单元1204, B-301. The same for Postgres. */
export const roomPattern = '[0-9０-９]{3,}'
const room = new RegExp(roomPattern)

/** Whether others may know of it at all: in no unit, and in no room that was put into words. */
export const isPublicPlace = ({ unitId, areaText }: Pick<Placed, 'unitId' | 'areaText'>): boolean =>
  unitId === null && !room.test(areaText ?? '')

const upToEntrance = /^.*(?:单元|栋|幢|座|号楼)/u
/** A room within words, with what joins it to them. The same for Postgres. */
export const roomWordsPattern = String.raw`[\s\-－—]*${roomPattern}\s*(?:室|房|号)?`
const roomWords = new RegExp(roomWordsPattern, 'gu')

/** The place as neighbours may read it: the building and entrance of a unit, never the room. */
export function publicPlace({ unitId, locationLabel }: Placed): string {
  if (unitId !== null) return upToEntrance.exec(locationLabel.split(room)[0]!)?.[0] ?? ''
  return locationLabel.replace(roomWords, '').trim()
}
