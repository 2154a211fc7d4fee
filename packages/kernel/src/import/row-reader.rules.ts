import {
  cellText,
  type CellValue,
  formulaError,
  isBlank,
  type Outcome,
  type ReasonParams,
  type SheetRow,
} from './cell.rules.ts'
import type { ColumnMapping } from './column-mapping.ts'

/** A reason at a cell. `column` counts from 0 and is null where no column carries the field. */
export interface CellIssue {
  row: number
  column: number | null
  label: string
  field: string
  reason: string
  params?: ReasonParams
  original: CellValue
}

export interface RowIssues {
  errors: CellIssue[]
  warnings: CellIssue[]
}

export interface ReadCell {
  column: number
  label: string
  value: CellValue
}

/** Reads the fields of one row and collects what is wrong with them. */
export interface RowReader extends RowIssues {
  row: number
  /** Cells with content that feed the field, in column order. */
  cells(field: string): ReadCell[]
  text(field: string): string
  /** The first cell with content through a normaliser; undefined when blank or wrong. */
  read<T>(
    field: string,
    normalise: (cell: CellValue) => Outcome<T>,
    severity?: 'error' | 'warning',
  ): T | undefined
  /** All columns of a repeatable field. */
  readAll<T>(field: string, normalise: (cell: CellValue) => Outcome<T>, severity?: 'error' | 'warning'): T[]
  error(field: string, reason: string, params?: ReasonParams): void
  warn(field: string, reason: string, params?: ReasonParams): void
}

const longestText = 500

/** Columns of each field in a mapping, so that rows are read without searching. */
export function columnsByField(mapping: readonly ColumnMapping[]): Map<string, ColumnMapping[]> {
  const columns = new Map<string, ColumnMapping[]>()
  for (const one of mapping) if (one.field) columns.set(one.field, [...(columns.get(one.field) ?? []), one])
  return columns
}

/** A cell as a batch keeps it: JSON knows no minus zero, so a row read again would differ from what was stored. */
const keptAs = (value: CellValue | undefined): CellValue => (value === 0 ? 0 : (value ?? null))

/** Starts reading a row. Formula errors such as #REF! refuse whatever field they stand in. */
export function readRow(row: SheetRow, columns: ReadonlyMap<string, readonly ColumnMapping[]>): RowReader {
  const errors: CellIssue[] = []
  const warnings: CellIssue[] = []
  const cells = (field: string): ReadCell[] =>
    (columns.get(field) ?? [])
      .map((one) => ({ column: one.column, label: one.label, value: keptAs(row.cells[one.column]) }))
      .filter((cell) => !isBlank(cell.value))
  const add = (list: CellIssue[], field: string, reason: string, params?: ReasonParams, at?: ReadCell) => {
    const first = columns.get(field)?.[0]
    const column = at?.column ?? first?.column ?? null
    const original = at?.value ?? (column === null ? null : keptAs(row.cells[column]))
    list.push({
      row: row.row,
      column,
      label: at?.label ?? first?.label ?? '',
      field,
      reason,
      ...(params ? { params } : {}),
      original,
    })
  }
  const readAll = <T>(
    field: string,
    normalise: (cell: CellValue) => Outcome<T>,
    severity: 'error' | 'warning' = 'error',
  ): T[] => {
    const values: T[] = []
    for (const cell of cells(field)) {
      const broken = formulaError(cell.value)
      const read: Outcome<T> = broken
        ? { ok: false, error: 'cell_formula_error', params: { given: broken } }
        : normalise(cell.value)
      if (read.ok) values.push(read.value)
      else add(severity === 'error' ? errors : warnings, field, read.error, read.params, cell)
      if (read.ok && read.warning) add(warnings, field, read.warning.key, read.warning.params, cell)
    }
    return values
  }
  return {
    row: row.row,
    errors,
    warnings,
    cells,
    readAll,
    read: (field, normalise, severity) => readAll(field, normalise, severity)[0],
    text: (field) =>
      cells(field)
        .map((cell) => cellText(cell.value))
        .join('；')
        .slice(0, longestText),
    error: (field, reason, params) => add(errors, field, reason, params, cells(field)[0]),
    warn: (field, reason, params) => add(warnings, field, reason, params, cells(field)[0]),
  }
}
