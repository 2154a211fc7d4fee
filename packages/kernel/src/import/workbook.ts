import { AppError } from '@linli/contract'
import { detectDelimiter, streamCsvRows, writeCsvStream } from 'hucre/csv'
import {
  type Cell,
  type CellStyle,
  type CellValue as HucreValue,
  type StreamRow,
  streamXlsxRows,
  writeXlsx,
  writeXlsxStream,
} from 'hucre/xlsx'
import { inspectArchive, type SheetEntry } from './archive.rules.ts'
import { type CellValue, isDateCell, isEmpty, type SheetRow } from './cell.rules.ts'
import { csvCell, decodeCsv } from './csv-text.rules.ts'
import { mergeFiller, type MergedRange } from './merge.rules.ts'
import { readMerges } from './read-merges.ts'
import type { MarkedSheet } from './wrong-rows.rules.ts'

/** Bounds of an import file. */
export const workbookLimits = { bytes: 20 * 1024 * 1024, rows: 200_000, columns: 256 }

const widestGap = 1_000

export interface SheetInfo {
  index: number
  name: string
  isHidden: boolean
}

/** An opened import file. `rows` streams a sheet from its start each time it is called. */
export interface SourceWorkbook {
  format: 'xlsx' | 'csv'
  sheets: SheetInfo[]
  rows(sheet: number): AsyncGenerator<SheetRow, void, undefined>
}

const refuseFile = (reason: string) => new AppError('unsupported_media', { reason })
const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, i) => bytes[i] === byte)

function dateCell(date: Date): CellValue {
  if (Number.isNaN(date.getTime())) return null
  const [day, time] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19).split('T')
  return { date: time === '00:00:00' ? day! : `${day}T${time}` }
}

/** `1e999` in a sheet's XML is read as an infinity, which no later JSON could carry. */
function plainCell(value: HucreValue | undefined): CellValue {
  if (value instanceof Date) return dateCell(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value ?? null
}

function readCells(values: readonly HucreValue[]): CellValue[] {
  const cells = values.slice(0, workbookLimits.columns).map(plainCell)
  while (cells.length > 0 && isEmpty(cells.at(-1))) cells.pop()
  return cells
}

function countRows() {
  let count = 0
  return (row: SheetRow) => {
    if (row.cells.length > 0 && ++count > workbookLimits.rows) {
      throw new AppError('payload_too_large', {
        reason: 'file_too_many_rows',
        params: { limit: workbookLimits.rows },
      })
    }
  }
}

/** Blank rows are left out of the file; a wide gap is formatting far below the data and stays one. */
async function* withGaps(rows: AsyncIterable<StreamRow>): AsyncGenerator<SheetRow, void, undefined> {
  let next = 0
  for await (const { index, values } of rows) {
    if (index - next > widestGap) next = index
    while (next < index) yield { row: ++next, cells: [] }
    next = index + 1
    yield { row: next, cells: readCells(values) }
  }
}

async function* xlsxRows(
  bytes: Uint8Array,
  entry: SheetEntry,
  merges: () => Promise<MergedRange[]>,
): AsyncGenerator<SheetRow, void, undefined> {
  const fill = mergeFiller(await merges(), workbookLimits.columns)
  const check = countRows()
  try {
    for await (const row of withGaps(streamXlsxRows(bytes, { sheet: entry.index }))) {
      const filled = fill(row)
      check(filled)
      yield filled
    }
  } catch (error) {
    throw error instanceof AppError ? error : refuseFile('file_unreadable')
  }
}

function openXlsx(bytes: Uint8Array): SourceWorkbook {
  const entries = inspectArchive(bytes)
  const sheets = entries.map(({ index, name, isHidden }) => ({ index, name, isHidden }))
  // A sheet is read for its head and then for its rows: its merged ranges are looked for once.
  const known = new Map<string, Promise<MergedRange[]>>()
  const mergesOf = ({ path }: SheetEntry) => {
    const found = known.get(path) ?? readMerges(bytes, path)
    known.set(path, found)
    return found
  }
  return {
    format: 'xlsx',
    sheets,
    rows(sheet) {
      const entry = entries.find((one) => one.index === sheet)
      if (!entry) throw new AppError('not_found')
      return xlsxRows(bytes, entry, () => mergesOf(entry))
    },
  }
}

// Async so that both formats are read alike.
async function* csvRows(text: string): AsyncGenerator<SheetRow, void, undefined> {
  const check = countRows()
  let number = 0
  for (const values of streamCsvRows(text, { delimiter: detectDelimiter(text.slice(0, 20_000)) })) {
    number += 1
    const row = { row: number, cells: readCells(values.map((value) => csvCell(String(value ?? '')))) }
    check(row)
    yield row
  }
}

function openCsv(bytes: Uint8Array, fileName: string): SourceWorkbook {
  const text = decodeCsv(bytes)
  if (text.includes('\0')) throw refuseFile('file_unknown_type')
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) throw refuseFile('file_old_excel')
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'CSV'
  return { format: 'csv', sheets: [{ index: 0, name, isHidden: false }], rows: () => csvRows(text) }
}

/**
 * Opens an uploaded workbook by its content, never by its name alone. Throws AppError with a reason of
 * `importReasons`: over 20 MB, unpacks too far, an old .xls, a password, not a table.
 */
export function openWorkbook(bytes: Uint8Array, fileName = ''): SourceWorkbook {
  if (bytes.length > workbookLimits.bytes) {
    throw new AppError('payload_too_large', {
      reason: 'file_too_large',
      params: { limitMb: workbookLimits.bytes / 1024 / 1024 },
    })
  }
  if (bytes.length === 0) throw new AppError('bad_input', { reason: 'file_empty' })
  if (startsWith(bytes, [0x50, 0x4b])) return openXlsx(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
    throw refuseFile(isEncrypted ? 'file_encrypted' : 'file_old_excel')
  }
  return openCsv(bytes, fileName)
}

/** All rows of a sheet; about 0.9 MB for 1,000 rows of 18 columns. */
export async function readRows(workbook: SourceWorkbook, sheet: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of workbook.rows(sheet)) rows.push(row)
  return rows
}

/** The first rows of a sheet, enough to find its headings and judge its columns. */
export async function readHead(workbook: SourceWorkbook, sheet: number, limit = 300): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of workbook.rows(sheet)) {
    rows.push(row)
    if (rows.length >= limit) break
  }
  return rows
}

const longestCell = 32_767
const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1'

function writeValue(value: CellValue | Date): HucreValue {
  if (typeof value === 'string') {
    // Text stays text in the file (inline string), so =1+1 is shown and never computed.
    return value
      .toWellFormed()
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .slice(0, longestCell)
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (isDateCell(value as CellValue)) {
    const { date } = value as { date: string }
    return new Date(date.length > 10 ? `${date}Z` : `${date}T00:00:00Z`)
  }
  return value as HucreValue
}

export interface TableExport {
  name: string
  format: 'xlsx' | 'csv'
  headings: readonly string[]
  rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>
  widths?: readonly number[]
}

async function* written(table: TableExport): AsyncGenerator<HucreValue[], void, undefined> {
  if (table.format === 'csv') yield table.headings.map(writeValue)
  for await (const row of table.rows) {
    const values = row.map(writeValue)
    yield table.format === 'csv'
      ? values.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
      : values
  }
}

/** Writes a table as a byte stream that pulls rows as it is read; memory does not grow with the rows. */
export function writeTable(table: TableExport): ReadableStream<Uint8Array> {
  if (table.format === 'csv')
    return writeCsvStream(written(table), { headers: false, bom: true, escapeFormulae: true })
  const columns = table.headings.map((heading, i) => ({
    header: String(writeValue(heading)),
    width: table.widths?.[i] ?? 14,
  }))
  return writeXlsxStream(written(table), { name: sheetName(table.name), columns, freezePane: { rows: 1 } })
}

const marked: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } },
  font: { color: { rgb: '9C0006' } },
}
const heading: CellStyle = { font: { bold: true } }

/**
 * Writes small sheets with coloured cells: wrong rows and templates. The library's streaming writer has no
 * cell styles, so this one holds the sheet in memory; above 20,000 rows use `writeTable`.
 */
export function writeMarkedSheets(
  sheets: readonly MarkedSheet[],
  options: { isText?: boolean } = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => row.map(writeValue))
      const cells = new Map<string, Partial<Cell>>()
      const style = (row: number, column: number, own: CellStyle) => {
        const value = rows[row]?.[column] ?? null
        const isDay = value instanceof Date ? { numFmt: 'yyyy-mm-dd' } : {}
        cells.set(`${row},${column}`, { value, style: { ...own, ...isDay } })
      }
      for (let column = 0; column < (rows[sheet.headingRow]?.length ?? 0); column++)
        style(sheet.headingRow, column, heading)
      for (const mark of sheet.marks) style(mark.row, mark.column, marked)
      // Typed into a text column, an ID number keeps its digits and 3-1 does not become 1 March.
      const columns = (sheet.widths ?? []).map((width) => ({
        width,
        ...(options.isText ? { numFmt: '@' } : {}),
      }))
      return { name: sheetName(sheet.name), rows, cells, columns, freezePane: { rows: sheet.frozenRows } }
    }),
  })
}
