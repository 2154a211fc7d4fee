import {
  accept,
  type CellValue,
  cellText,
  isDateCell,
  type Outcome,
  refuse,
} from '../../import/cell.rules.ts'
import { plainKey } from './building.rules.ts'

/** The pieces of a combined house address, still as text for the normalisers of each piece. */
export interface AddressParts {
  building: string
  entrance: string
  floor: string
  room: string
}

const worded =
  /^(?<before>.*?)(?<building>第?(?:[A-Z]?-?\d{1,4}[A-Z]?|[A-Z]\d{0,3}|[甲乙丙丁]))(?<word>号楼|栋|幢|座|#楼|#)(?<rest>.*)$/
const tail =
  /^(?:第?(?<entrance>[0-9A-Z甲乙丙丁东南西北]{1,3})(?:单元|梯|门))?(?:第?(?<floor>-?\d{1,3}|B\d)(?:层|楼))?-?(?<room>.*)$/
const english =
  /^(?:BUILDING|BLDG|BLOCK|BLK|TOWER)\.?([0-9A-Z]+?),?(?:(?:UNIT|ENTRANCE)\.?([0-9A-Z]+?),?)?(?:(?:ROOM|RM|FLAT|APT)\.?)([0-9A-Z-]+)$/
const dashed = /^(?<before>[^0-9A-Z]*)(?<parts>[0-9A-Z]{1,4}(?:[-/][0-9A-Z]{1,6}){1,2})(?:室|房|号)?$/

/** The estate's or phase's name in front of the building, kept only where it tells phases apart. */
export function addressPrefix(cell: CellValue): string {
  const text = plainKey(cell)
  return worded.exec(text)?.groups?.before ?? dashed.exec(text)?.groups?.before ?? ''
}

/** What nearly all addresses of a ledger begin with; it says nothing about the unit and is dropped. */
export function commonPrefix(cells: Iterable<CellValue>): string {
  const counts = new Map<string, number>()
  let total = 0
  for (const cell of cells) {
    if (cellText(cell) === '') continue
    total += 1
    const prefix = addressPrefix(cell)
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] / total >= 0.9 ? first[0] : ''
}

function inWords(text: string): Outcome<AddressParts> | null {
  const found = worded.exec(text)?.groups
  if (!found) return null
  const { before = '', building = '', word = '', rest = '' } = found
  const after = tail.exec(rest.replace(/^-/, ''))?.groups ?? {}
  const { entrance = '', floor = '', room = '' } = after
  if (room === '') return refuse('address_room_missing')
  // 3栋1-1204: an entrance without its word.
  const pair = entrance === '' ? /^([0-9A-Z]{1,2})-([0-9A-Z]{2,6}(?:室|房|号)?)$/.exec(room) : null
  const at = before + building + word
  return accept(
    pair
      ? { building: at, entrance: pair[1]!, floor, room: pair[2]! }
      : { building: at, entrance, floor, room },
  )
}

function inEnglish(text: string): Outcome<AddressParts> | null {
  const found = english.exec(text)
  return found && accept({ building: found[1]!, entrance: found[2] ?? '', floor: '', room: found[3]! })
}

function inDashes(text: string): Outcome<AddressParts> | null {
  const found = dashed.exec(text)?.groups
  if (!found) return null
  const [building = '', middle = '', last] = (found.parts ?? '').split(/[-/]/)
  const at = (found.before ?? '') + building
  return accept(
    last === undefined
      ? { building: at, entrance: '', floor: '', room: middle }
      : { building: at, entrance: middle, floor: '', room: last },
  )
}

/** Takes 3栋1单元1204, 3-1-1204, 3-1204, B座1204 or Building 3 Unit 1 Room 1204 apart. */
export function splitAddress(cell: CellValue, prefix = ''): Outcome<AddressParts> {
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: cell.date.slice(0, 10) })
  const whole = plainKey(cell)
  const text = prefix !== '' && whole.startsWith(prefix) ? whole.slice(prefix.length) : whole
  const read = inEnglish(text) ?? inWords(text) ?? inDashes(text) ?? refuse('address_format')
  return read.ok ? read : refuse(read.error, { given: cellText(cell).slice(0, 60) })
}
