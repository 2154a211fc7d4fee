import { digitise } from '../import/values/chinese-number.rules.ts'

/** The parts of a room as they are written on doors and ledgers: 3栋, 1单元, 1204. */
export interface RoomParts {
  building?: string | null
  entrance?: string | null
  unit: string
}

const partWords = /号楼|楼栋|[栋幢座#]|单元|[室房号]/gu

/** Lower case, half width, digits for Chinese numerals, one kind of dash, no blanks. */
export const plainRoomText = (text: string): string =>
  digitise(text.normalize('NFKC').toLowerCase())
    .replaceAll(/[—–‐‑―−~]/g, '-')
    .replaceAll(/\s/g, '')

const withoutLeadingZeros = (text: string): string => text.replace(/^0+(?=\d)/, '')

/** One part without 栋, 单元, 室 and their like: 三栋 is 3, 1204室 is 1204, B座 is b. */
const plainPart = (part: string | null | undefined): string =>
  withoutLeadingZeros(plainRoomText(part ?? '').replaceAll(partWords, ''))

/**
 * Words to find a room by: `3-1-1204`, `3-1204` and `1204`, whatever way its parts are written, and the
 * bare number of a 商铺101. `roomQuery` brings what is typed into the same form.
 */
export function roomSearchKeys(room: RoomParts): string[] {
  const [building, entrance, unit] = [room.building, room.entrance, room.unit].map(plainPart)
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('-')
  const bare = unit?.replace(/^\p{Script=Han}+(?=[a-z]?\d)/u, '')
  return [...new Set([join(building, entrance, unit), join(building, unit), unit, bare])].filter(
    (key): key is string => !!key,
  )
}

/**
 * The beginning of a room key that a piece of text stands for, or null when it is no room: 3栋1单元1204室 and
 * 3-1-1204 are `3-1-1204`, 三栋 is `3-`, A1204 is `a-1204`, 1204 is itself.
 */
export function roomQuery(text: string): string | null {
  const plain = plainRoomText(text).replace(/^([a-z])(?=\d{3,4}(?:室|房)?$)/, '$1-')
  const parts = plain.replaceAll(partWords, '-').replaceAll(/-+/g, '-').replace(/^-/, '')
  if (!/^(?:[a-z]?\d{1,6}[a-z]?|[a-z]|[甲乙丙丁戊己])(?:-[a-z]?\d{1,6}[a-z]?)*-?$/u.test(parts)) return null
  const isBare = parts === plain
  if (isBare && !/\d/.test(parts)) return null
  // 1204室 is done with; 3栋 goes on, and its dash keeps 31栋 out.
  const isWhole = /[室房号]$/u.test(plain) && !plain.endsWith('单元')
  const query = isWhole ? parts.replace(/-$/, '') : parts
  return query.split('-').map(withoutLeadingZeros).join('-')
}
