import { cellText, isBlank, isEmpty, type SheetRow } from './cell.rules.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { SheetLayout } from './layout.rules.ts'
import { plainHeading } from './text-similarity.rules.ts'

export type NoiseKind = 'blank' | 'repeated_header' | 'subtotal' | 'signature' | 'note' | 'example'

const subtotal =
  /^.{0,16}?(小计|合计|总计|累计|共计|汇总|sub-?total|grand total|total)[:：]?$|^(小计|合计|总计|共计)[\s:：\d(（共]/i
const signature =
  /^(制表|填表|编制|填报|审核|复核|经办|负责|统计|录入|核对|审批|签字|签名|盖章|物业公司|prepared by|checked by|approved by)\S{0,6}\s*([:：]|$)/i
const note = /^(填表说明|填写说明|说明|备注|注意|注|提示|note)\s*\d?[:：]/i
const noteAlone = /^(填表说明|填写说明|说明|note)[:：]$/i
const example = /^(示例|例|样例|example)\s*\d*$/i

const plainSegments = new WeakMap<SheetLayout, ReadonlyMap<number, readonly string[]>>()

function segmentsOf(layout: SheetLayout): ReadonlyMap<number, readonly string[]> {
  const known = plainSegments.get(layout)
  if (known) return known
  const segments = new Map(layout.columns.map(({ index, segments }) => [index, segments.map(plainHeading)]))
  plainSegments.set(layout, segments)
  return segments
}

function isHeadingAgain(row: SheetRow, layout: SheetLayout): boolean {
  let [same, filled] = [0, 0]
  for (const [index, segments] of segmentsOf(layout)) {
    const cell = row.cells[index] ?? null
    if (isEmpty(cell)) continue
    filled++
    if (typeof cell === 'string' && segments.includes(plainHeading(cell))) same++
    // Data fails in its first columns; no need to look at the rest.
    else if (filled - same > segmentsOf(layout).size * 0.4) return false
  }
  return filled >= 2 && same / filled >= 0.6
}

/**
 * Tells rows that are no record: blank, headings again (page breaks), subtotals, signatures, notes and
 * the template's examples. Columns that nobody mapped (a serial number) do not make a row a record.
 */
export function noiseOf(
  row: SheetRow,
  layout: SheetLayout,
  mapping: readonly ColumnMapping[],
): NoiseKind | null {
  const filled = row.cells.map((cell) => (isBlank(cell) ? '' : cellText(cell))).filter((text) => text !== '')
  const mapped = mapping
    .filter((one) => one.field !== null && one.field !== 'serial')
    .map((one) => row.cells[one.column] ?? null)
  const [first] = filled
  if (first === undefined) return 'blank'
  if (example.test(first)) return 'example'
  if (noteAlone.test(first)) return 'note'
  if (isHeadingAgain(row, layout)) return 'repeated_header'
  const distinct = [...new Set(filled)]
  const isSparse = distinct.length <= Math.max(3, layout.columns.length * 0.4)
  if (isSparse && distinct.slice(0, 3).some((text) => subtotal.test(text))) return 'subtotal'
  if (isSparse && signature.test(first)) return 'signature'
  if (isSparse && note.test(first)) return 'note'
  if (mapped.every(isBlank)) return 'blank'
  if (distinct.length === 1 && filled.length >= 3 && layout.columns.length >= 4) return 'note'
  return distinct.length === 1 && first.length > 20 ? 'note' : null
}
