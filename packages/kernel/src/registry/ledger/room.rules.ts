import { accept, type CellValue, isDateCell, type Outcome, refuse } from '../../import/cell.rules.ts'
import { plainKey } from './building.rules.ts'

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

/** Reads 303, 0101, 101#, 1204室, 商铺101, 12-04; blank is its own reason. */
export function normaliseRoom(cell: CellValue): Outcome<RoomName> {
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: cell.date.slice(0, 10) })
  const text = plainKey(cell).replace(/\.0$/, '')
  if (text === '' || text === '-' || text === '/' || text === '无') return refuse('room_missing')
  if (/\d[、,;/&+]\d/.test(text)) return refuse('room_several', { given: text.slice(0, 40) })
  const word = wordsOf.find(([pattern]) => pattern.test(text))
  const bare = (word ? text.replace(word[0], '') : text)
    .replace(/^(ROOM|RM|FLAT|APT|NO)\.?(?=[0-9A-Z])/, '')
    .replace(/^[#-]+|(室|房|号|#|-)+$/g, '')
    .replace(/^0+(?=\d)/, '')
  if (bare === '' || bare.length > longestRoom || !/[\p{L}\p{N}]/u.test(bare) || bare.startsWith('-')) {
    return word && bare === '' ? refuse('room_missing') : refuse('room_format', { given: text.slice(0, 40) })
  }
  const key = word ? word[2] + bare : bare
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
