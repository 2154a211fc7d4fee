import type { CellValue, SheetRow } from './cell.rules.ts'
import type { Locale } from './field.rules.ts'
import type { SheetLayout } from './layout.rules.ts'
import { reasonText, type ReasonCatalogue } from './reasons.rules.ts'
import type { CellIssue } from './row-reader.rules.ts'

/** A sheet ready for writing; `marks` are the cells to colour, counted from 0. */
export interface MarkedSheet {
  name: string
  rows: CellValue[][]
  marks: { row: number; column: number }[]
  /** Index of the heading row and how many rows stay in view above the scrolled ones. */
  headingRow: number
  frozenRows: number
  widths?: number[]
}

const words: Record<Locale, { sheet: string; reason: string; row: string }> = {
  'zh-CN': { sheet: '待修改的行', reason: '错误原因', row: '原行号' },
  en: { sheet: 'Rows to correct', reason: 'Reason', row: 'Original row' },
}

/** One sentence a wrong cell, headed by its column: 联系电话：电话“19900001”是 8 位…… */
export function describeIssues(
  issues: readonly CellIssue[],
  catalogue: ReasonCatalogue,
  locale: Locale,
): string {
  const colon = locale === 'en' ? ': ' : '：'
  return issues
    .map(
      (issue) =>
        (issue.label === '' ? '' : issue.label + colon) +
        reasonText(catalogue, issue.reason, issue.params, locale),
    )
    .join(locale === 'en' ? ' ' : '')
}

/**
 * The wrong rows as they were, in the columns and under the headings of the source, with the reason and
 * the source row behind them. Corrected, the sheet can be imported again as it is.
 */
export function wrongRowsSheet(
  layout: SheetLayout,
  wrong: readonly { source: SheetRow; errors: readonly CellIssue[] }[],
  catalogue: ReasonCatalogue,
  locale: Locale,
): MarkedSheet {
  const width = Math.max(0, ...layout.columns.map((column) => column.index + 1))
  const heading: CellValue[] = Array.from({ length: width }, () => null)
  for (const column of layout.columns) heading[column.index] = column.segments.join(' ') || null
  const text = words[locale]
  const rows: CellValue[][] = [[...heading, text.reason, text.row]]
  const marks: MarkedSheet['marks'] = []
  for (const { source, errors } of wrong) {
    const cells = Array.from({ length: width }, (_, column) => source.cells[column] ?? null)
    for (const issue of errors)
      if (issue.column !== null) marks.push({ row: rows.length, column: issue.column })
    marks.push({ row: rows.length, column: width })
    rows.push([...cells, describeIssues(errors, catalogue, locale), source.row])
  }
  const widths = [...Array.from({ length: width }, () => 14), 60, 8]
  return { name: text.sheet, rows, marks, headingRow: 0, frozenRows: 1, widths }
}
