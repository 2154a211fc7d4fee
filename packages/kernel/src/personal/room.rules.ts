import { chineseNumberPattern, parseChineseNumber } from '@linli/contract'

/** The parts of a room as they are written on doors and ledgers: 3栋, 1单元, 1204. */
export interface RoomParts {
  building?: string | undefined
  entrance?: string | undefined
  unit: string
}

const chineseNumber = new RegExp(`${chineseNumberPattern}(?=栋|幢|座|号|单元|楼|层|室|区|$)`, 'gu')

/** One spelling of a part: half width, lower case, Chinese numbers as digits, without 栋, 单元, 室 and their like. */
export function plainRoomPart(part: string): string {
  return part
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replaceAll(chineseNumber, (number) => String(parseChineseNumber(number) ?? number))
    .replaceAll(/(栋|幢|座|号楼|楼栋|单元|室|房|号)/gu, '')
    .replace(/^#|#$/g, '')
    .replace(/^0+(?=\d{1,2}$)/, '')
}

/**
 * Words to find a room by: `3-1-1204`, `3-1204` and `1204`, whatever way its parts are written. Queries
 * are brought into the same form by `classifySearch`.
 */
export function roomSearchKeys(room: RoomParts): string[] {
  const parts = [room.building, room.entrance, room.unit].map((part) => plainRoomPart(part ?? ''))
  const [building = '', entrance = '', unit = ''] = parts
  const join = (...some: string[]) => some.filter(Boolean).join('-')
  return [...new Set([join(building, entrance, unit), join(building, unit), unit].filter(Boolean))]
}
