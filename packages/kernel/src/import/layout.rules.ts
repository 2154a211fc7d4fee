import { cellText, type CellValue, isEmpty, type SheetRow } from './cell.rules.ts'
import type { FieldSet } from './field.rules.ts'
import { isKnownHeading, leafOf, partyOf, scoreLabel } from './header-score.rules.ts'

export interface SheetColumn {
  index: number
  /** What the mapping screen shows: 业主 > 电话. */
  label: string
  segments: string[]
}

/** Where the headings stand and what is above them. Row numbers count from 1. */
export interface SheetLayout {
  headerRows: number[]
  firstDataRow: number
  columns: SheetColumn[]
  titles: string[]
  notes: string[]
  /** Number of different fields that the headings name; ranks the sheets of a workbook. */
  score: number
}

const searchedRows = 30
const widestSheet = 200
const leastFields = 2
const note = /^(填表说明|填写说明|说明|备注|注意|注|提示|note)[:：]?/i

// Headings are shown as they were written; matching tidies them by itself.
const heading = (cell: CellValue) =>
  typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cellText(cell)
const texts = (row: SheetRow | undefined) => (row?.cells ?? []).slice(0, widestSheet).map(heading)

function isTitle(cells: readonly string[]): boolean {
  return new Set(cells.filter((text) => text !== '')).size <= 1
}

/** Distinct fields that these headings name, counted by exact words or group. */
function countFields(columns: readonly SheetColumn[], set: FieldSet): number {
  const found = new Set<string>()
  for (const column of columns) {
    for (const field of set.fields) {
      if (scoreLabel({ segments: column.segments }, field, set, true).score >= 0.9) found.add(field.key)
    }
  }
  return found.size
}

function single(cells: readonly string[]): SheetColumn[] {
  return cells.map((text, index) => ({ index, label: text, segments: text === '' ? [] : [text] }))
}

/** Joins a group row and the row below it; a group that is not merged reaches right until the next one. */
function double(upper: readonly string[], lower: readonly string[]): SheetColumn[] {
  const columns: SheetColumn[] = []
  let group = ''
  for (let index = 0; index < Math.max(upper.length, lower.length); index++) {
    const [top, own] = [upper[index] ?? '', lower[index] ?? '']
    if (top !== '') group = top
    else if (own === '') group = ''
    const parts = own === '' ? [top] : top === '' && group === own ? [own] : [group, own]
    const segments = [...new Set(parts.filter((part) => part !== ''))]
    columns.push({ index, label: segments.join(' > '), segments })
  }
  return columns
}

/** Headings are words: a row with numbers or long texts is none. */
function couldBeHeadings(row: SheetRow | undefined): boolean {
  if (!row) return false
  const filled = row.cells.filter((cell) => !isEmpty(cell))
  if (filled.length < 2) return false
  const words = filled.filter(
    (cell) => typeof cell === 'string' && cellText(cell).length <= 40 && !/^\d/.test(cellText(cell)),
  )
  return words.length / filled.length >= 0.8
}

const isPart = (text: string, set: FieldSet) =>
  isKnownHeading(text, set) || leafOf(text, set) !== null || partyOf(text, set) !== null

interface Found {
  columns: SheetColumn[]
  rows: number[]
  end: number
  score: number
}

function candidates(rows: readonly SheetRow[], set: FieldSet): Found[] {
  const found: Found[] = []
  for (let i = 0; i < Math.min(rows.length, searchedRows); i++) {
    const row = rows[i]!
    if (!couldBeHeadings(row)) continue
    const cells = texts(row)
    if (isTitle(cells)) continue
    const alone = single(cells)
    found.push({ columns: alone, rows: [row.row], end: i, score: countFields(alone, set) })
    const below = rows[i + 1]
    if (!below || !couldBeHeadings(below) || below.row !== row.row + 1) continue
    const sub = texts(below).filter((text) => text !== '')
    if (sub.filter((text) => isPart(text, set)).length / sub.length < 0.5) continue
    const both = double(cells, texts(below))
    found.push({ columns: both, rows: [row.row, below.row], end: i + 1, score: countFields(both, set) })
  }
  return found
}

function withData(columns: readonly SheetColumn[], rows: readonly SheetRow[]): SheetColumn[] {
  const width = Math.min(widestSheet, Math.max(columns.length, ...rows.map((row) => row.cells.length)))
  const kept: SheetColumn[] = []
  for (let index = 0; index < width; index++) {
    const column = columns[index]
    if (column && column.segments.length > 0) kept.push(column)
    else if (rows.some((row) => !isEmpty(row.cells[index]))) kept.push({ index, label: '', segments: [] })
  }
  return kept
}

/**
 * Finds the heading row (or the two rows with group headings) among the first rows of a sheet and what
 * stands above it. Null when no row names at least two fields: the sheet is a cover, a summary, a note.
 */
export function detectLayout(rows: readonly SheetRow[], set: FieldSet): SheetLayout | null {
  const [best] = candidates(rows, set).sort(
    (a, b) => b.score - a.score || a.rows.length - b.rows.length || a.end - b.end,
  )
  if (!best || best.score < leastFields) return null
  const above = rows.filter((row) => row.row < best.rows[0]!)
  const lines = above.flatMap((row) => [...new Set(texts(row).filter((text) => text !== ''))])
  return {
    headerRows: best.rows,
    firstDataRow: best.rows.at(-1)! + 1,
    columns: withData(best.columns, rows.slice(best.end + 1, best.end + 200)),
    titles: lines.filter((line) => !note.test(line)),
    notes: lines.filter((line) => note.test(line)),
    score: best.score,
  }
}
