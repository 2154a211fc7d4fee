import { accept, type CellValue, isDateCell, type Outcome, refuse } from '../../import/cell.rules.ts'
import { plainKey, settled } from './building.rules.ts'

export const unitKinds = ['residence', 'shop', 'storage', 'office', 'parking'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A room within its entrance; a shop keeps its word because 101 and 商铺101 can both exist. */
export interface RoomName {
  key: string
  display: string
  kind: UnitKind
}

const longestRoom = 20
const wordsOf: [RegExp, UnitKind, string][] = [
  [/商铺|商业|店铺|底商|门面房?|铺面|铺位|SHOP|^铺|铺$|^商(?=\d)/, 'shop', '商铺'],
  [/储藏室|储物间|杂物间|车库/, 'storage', '储藏室'],
  [/写字楼|办公室|OFFICE/, 'office', '办公'],
]

const several = /\d[、,;/&+]\d/
const nothing = new Set(['', '-', '/', '无'])
const strip = (text: string) =>
  text
    .replace(/^(ROOM|RM|FLAT|APT|NO)\.?(?=[0-9A-Z])/, '')
    .replace(/^[#-]+|(室|房|号|#|-)+$/g, '')
    // A room kept as a number may come with its decimals.
    .replace(/(?<=\d)\.0$/, '')
    .replace(/^0+(?=\d)/, '')

const wordOf = (text: string) => wordsOf.find(([pattern]) => pattern.test(text))

function keyOf(text: string): string {
  const plain = settled(text, strip)
  const word = wordOf(plain)
  return word ? word[2] + settled(plain.replace(word[0], ''), strip) : plain
}

/** Reads 303, 0101, 101#, 1204室, 商铺101, 12-04; blank is its own reason. */
export function normaliseRoom(cell: CellValue): Outcome<RoomName> {
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: cell.date.slice(0, 10) })
  const text = plainKey(cell)
  if (nothing.has(text)) return refuse('room_missing')
  const key = settled(text, keyOf)
  if (several.test(text) || several.test(key)) return refuse('room_several', { given: text.slice(0, 40) })
  const word = wordOf(key)
  const bare = word ? key.replace(word[2], '') : key
  if (nothing.has(bare)) return refuse('room_missing')
  if (key.length > longestRoom || !/[\p{L}\p{N}]/u.test(bare))
    return refuse('room_format', { given: text.slice(0, 40) })
  return accept({ key, display: key, kind: word?.[1] ?? 'residence' })
}

/** The kind that a column of unit kinds names (住宅, 商铺, 写字楼), else the one the room itself shows. */
export function unitKindOf(text: string, otherwise: UnitKind): UnitKind {
  if (/商|铺|shop|retail/i.test(text)) return 'shop'
  if (/写字|办公|office/i.test(text)) return 'office'
  if (/储藏|仓|车库|storage/i.test(text)) return 'storage'
  if (/车位|parking/i.test(text)) return 'parking'
  return /住宅|公寓|别墅|residen|apartment/i.test(text) ? 'residence' : otherwise
}
