import {
  accept,
  cellText,
  type CellValue,
  isDateCell,
  type Outcome,
  refuse,
} from '../../import/cell.rules.ts'
import { digitise } from '../../import/values/chinese-number.rules.ts'

/** One building: `key` is the same for every spelling (1栋, １栋, 1#, 一号楼), `display` is for people. */
export interface BuildingName {
  key: string
  display: string
}

export const buildingWords = ['栋', '幢', '座', '号楼'] as const
export type BuildingWord = (typeof buildingWords)[number]

const longestKey = 20
const suffix = /(号楼|栋楼|#楼|栋|幢|座|楼|号|#|\.)$/
const englishPrefix = /^(BUILDING|BLDG|BLOCK|BLK|TOWER)\.?\s*/

/** Dashes of every length become one hyphen; blanks go. */
export const plainKey = (cell: CellValue): string =>
  digitise(cellText(cell))
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[—–‐‑―−~]/g, '-')
    .replace(/\s+/g, '')

/** Applies a rule until it changes nothing more, so that a key is its own key. */
export function settled(text: string, rule: (text: string) => string): string {
  for (let before = text, times = 0; times < 8; times++) {
    const after = rule(before)
    if (after === before) return after
    before = after
  }
  return text
}

function coreOf(text: string): string {
  let core = text.replace(englishPrefix, '').replace(/^第/, '')
  while (suffix.test(core) && core.length > 1) core = core.replace(suffix, '')
  core = core.replace(/^#(?=.)/, '')
  return /[0-9A-Z甲乙丙丁戊己]$/.test(core) ? core.replace(/^0+(?=\d)/, '') : text
}

/** The word this ledger uses for its buildings, by majority; 栋 when it uses none. */
export function commonBuildingWord(cells: Iterable<CellValue>): BuildingWord {
  const counts = new Map<BuildingWord, number>()
  for (const cell of cells) {
    const text = plainKey(cell)
    const word = buildingWords.find((candidate) => text.includes(candidate))
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first?.[0] ?? '栋'
}

/** Brings every spelling of a building to one key and, with the ledger's own word, to one display. */
export function normaliseBuilding(cell: CellValue, word: BuildingWord = '栋'): Outcome<BuildingName> {
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: cell.date.slice(0, 10) })
  const text = plainKey(cell)
  if (text === '' || text === 'TRUE' || text === 'FALSE') return refuse('building_missing')
  const key = settled(text, coreOf)
  if (key.length > longestKey) return refuse('building_format', { given: key.slice(0, 40) })
  if (!/[\p{L}\p{N}]/u.test(key)) return refuse('building_format', { given: key })
  const display = /[0-9]$/.test(key) ? key + word : /[A-Z甲乙丙丁戊己]$/.test(key) ? `${key}座` : key
  return accept({ key, display: coreOf(display) === key ? display : key })
}
