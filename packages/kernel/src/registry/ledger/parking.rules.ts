import {
  accept,
  cellText,
  type CellValue,
  isDateCell,
  type Outcome,
  refuse,
} from '../../import/cell.rules.ts'
import { settled } from './building.rules.ts'
import { digitise } from '../../import/values/chinese-number.rules.ts'

const longestSpace = 20
const none = new Set(['无', '没有', '否', '0', '0个', 'NONE', 'NO', '-', '/', '未购', '未购买'])
const countOnly = /^([1-9]\d?个?|有|是|YES)$/

// B1 017 and 地下2层 8号 are one space each, B1-017 B1-018 are two.
const levelBeforeBlank = /(?<![\dA-Z-])((?:B|地下|负)[\d一二三四](?:层|楼)?)\s+(?=\d)/gi

function oneSpace(part: string): string {
  return digitise(part)
    .toUpperCase()
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/[—–‐‑―−_]/g, '-')
    .replace(/\s+/g, '')
    .replace(/停车位|停车场|车位|车库|编号/g, '')
    .replace(/(?:地下|负)(\d)(?:层|楼)?/g, 'B$1-')
    .replace(/地下|NO\.?/g, '')
    .replace(/号|#/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^B(\d)(?=[^\d-])/, 'B$1-')
}

/** Parking space numbers of a cell (B1-017、B2-243), each once; 无 is an empty list, a bare count a warning. */
export function normaliseParking(cell: CellValue): Outcome<string[]> {
  const text = cellText(cell)
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: text })
  if (none.has(text.toUpperCase())) return accept([])
  if (countOnly.test(text.toUpperCase()))
    return { ok: true, value: [], warning: { key: 'parking_count_only', params: { given: text } } }
  const spaces: string[] = []
  for (const part of text.replace(levelBeforeBlank, '$1-').split(/[、,;/|\n&]|\s+(?=[A-Z负地]?\d)/i)) {
    if (part.trim() === '') continue
    const space = settled(part, oneSpace)
    if (space.length > longestSpace || !/\d/.test(space))
      return refuse('parking_format', { given: part.slice(0, 40) })
    if (!spaces.includes(space)) spaces.push(space)
  }
  return spaces.length > 0 ? accept(spaces) : refuse('parking_format', { given: text.slice(0, 40) })
}

export const showParking = (spaces: readonly string[]): string =>
  spaces.length > 0
    ? spaces.map((space) => (/^\d{1,2}$/.test(space) ? `${space}号` : space)).join('、')
    : '无'
