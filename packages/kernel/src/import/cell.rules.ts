/** A day as the workbook kept it, `YYYY-MM-DD` with `THH:MM:SS` only when a time was there. */
export interface DateCell {
  date: string
}

/** What a cell holds once read. JSON-serialisable, so parsed rows can wait in a table between chunks. */
export type CellValue = string | number | boolean | null | DateCell

/** One row of a sheet; `row` counts from 1 as the spreadsheet program shows it. */
export interface SheetRow {
  row: number
  cells: CellValue[]
}

export type ReasonParams = Record<string, string | number>

/** Why a value is wrong: a key of the reason catalogue and what its sentence needs. */
export interface Refusal {
  ok: false
  error: string
  params?: ReasonParams
}

export interface Accepted<T> {
  ok: true
  value: T
  /** Set when the value was understood but a person should look at it. */
  warning?: { key: string; params?: ReasonParams }
}

export type Outcome<T> = Accepted<T> | Refusal

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value })
export const refuse = (error: string, params?: ReasonParams): Refusal =>
  params ? { ok: false, error, params } : { ok: false, error }

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
// Scanners and old property systems leave control characters in their cells.
const control = /[^\P{Cc}\n\t]/gu
// Most cells: ASCII without blanks and common Han characters, which no step below would change.
const alreadyTidy = /^[\u0021-\u007e\u4e00-\u9fff]*$/
const placeholders = new Set([
  '/',
  '//',
  '\\',
  '-',
  '--',
  '---',
  '—',
  '——',
  '无',
  '暂无',
  '空',
  'n/a',
  'na',
  'null',
  'nil',
  'none',
  '.',
])

/** Is this a day rather than text or a number? */
export function isDateCell(cell: CellValue | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null && typeof cell.date === 'string'
}

/** Full-width to half-width, invisible characters out, runs of white space to one blank. */
export function tidy(text: string): string {
  if (alreadyTidy.test(text)) return text
  return text
    .replace(invisible, '')
    .replace(control, '')
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** The cell as one tidy text; numbers without exponent, booleans as TRUE/FALSE. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return tidy(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (isDateCell(cell)) return cell.date
  if (!Number.isFinite(cell)) return ''
  return Number.isInteger(cell) ? BigInt(cell).toString() : String(Number(cell.toPrecision(15)))
}

/** Empty, or one of the signs people write for "nothing here" (`/`, `-`, 无, N/A). */
export function isBlank(cell: CellValue | undefined): boolean {
  const text = cellText(cell)
  return text === '' || placeholders.has(text.toLowerCase())
}

/** Without any content at all; unlike `isBlank` a dash counts as content. */
export const isEmpty = (cell: CellValue | undefined): boolean => cellText(cell) === ''

/** Text of an error that a formula left behind (`#REF!`), or null. */
export function formulaError(cell: CellValue | undefined): string | null {
  const text = typeof cell === 'string' ? cell.trim() : ''
  return /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/.test(text) ? text : null
}
