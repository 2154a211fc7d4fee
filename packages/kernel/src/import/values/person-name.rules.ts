import { accept, cellText, type CellValue, type Outcome, refuse } from '../cell.rules.ts'

const longestName = 60
const separator = /[、,;/|\n&+]|\s(?:和|与|及)\s/
// 张三和李四 are two; 李和平 is one, and so is a company with 和 in its name.
const joinedByAnd = /^([\u4e00-\u9fff]{2,4})[和与]([\u4e00-\u9fff]{2,4})$/

function readName(part: string): string {
  const plain = part
    .replace(/[•‧∙・⋅]/g, '·')
    .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .trim()
  // A two-character name set wide is one person, not two.
  return /[A-Za-z]/.test(plain) ? plain.replace(/\s+/g, ' ') : plain.replace(/\s+/g, '')
}

function splitBlank(part: string): string[] {
  if (/[A-Za-z]/.test(part)) return [part]
  const pieces = part.split(/\s+/)
  return pieces.length > 1 && pieces.every((piece) => piece.length >= 2) ? pieces : [part]
}

/** The names in a cell, in order; several owners may be joined by 、 , / or a new line. */
export function normaliseNames(cell: CellValue): Outcome<string[]> {
  const text = cellText(cell).replace(/\([^()]*\)/g, '')
  if (typeof cell === 'boolean' || typeof cell === 'object')
    return refuse('name_format', { given: text.slice(0, 40) })
  const names = text
    .split(separator)
    .flatMap(splitBlank)
    .map(readName)
    .flatMap((name) => joinedByAnd.exec(name)?.slice(1) ?? [name])
    .filter((name) => name !== '')
  if (names.length === 0) return refuse('name_missing')
  for (const name of names) {
    if (!/\p{L}/u.test(name)) return refuse('name_format', { given: name.slice(0, 40) })
    if (name.length > longestName)
      return refuse('name_too_long', { given: name.slice(0, 20), limit: longestName })
    if (/\d{5,}/.test(name)) return refuse('name_has_number', { given: name.slice(0, 40) })
  }
  return accept([...new Set(names)])
}

export const showNames = (names: readonly string[]): string => names.join('、')
