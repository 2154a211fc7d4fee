import { accept, cellText, type CellValue, type Outcome, refuse } from '../cell.rules.ts'

const yes = new Set(['是', '有', 'y', 'yes', 'true', '1', '√', '✓', '✔', '对', '已', 'v'])
const no = new Set(['否', '无', '没有', '不是', 'n', 'no', 'false', '0', '×', '✗', '✘', 'x', '未', '-', '/'])

/** Reads a yes or no in Chinese, English, marks or booleans. */
export function normaliseYesNo(cell: CellValue): Outcome<boolean> {
  const text = cellText(cell).toLowerCase()
  if (yes.has(text)) return accept(true)
  return no.has(text) ? accept(false) : refuse('yes_no_format', { given: text.slice(0, 40) })
}
