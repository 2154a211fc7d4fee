import type { z } from 'zod'

import type { Operation } from '../action/define-action.ts'
import type { Locale } from '../http/messages.ts'
import type { CellValue } from '../import/cell.rules.ts'

export interface ExportColumn<R> {
  title: Record<Locale, string>
  /** In characters; 14 when absent. */
  width?: number
  of(row: R, locale: Locale): CellValue
}

/** The same list with what is masked otherwise, for those whom the operation's own permission lets have it. */
export interface RevealedExport<R = never> {
  operation: Operation
  columns: readonly ExportColumn<R>[]
  /** One of these must be given; it is kept with the export. */
  purposes: readonly string[]
}

/** A list query that may be downloaded; filters, permissions and masks are the list's own. */
export interface ListExport {
  /** In the path: `/export/{name}`. */
  name: string
  title: Record<Locale, string>
  operation: Operation
  columns: readonly ExportColumn<never>[]
  revealed?: RevealedExport
}

type RowOf<O extends Operation> = z.output<O['output']> extends { rows: (infer R)[] } ? R : never

/** Declares the export of a list, its columns typed by the rows that the query answers. */
export const defineExport = <O extends Operation, P extends Operation = O>(spec: {
  name: string
  title: Record<Locale, string>
  operation: O
  columns: readonly ExportColumn<RowOf<O>>[]
  revealed?: { operation: P; columns: readonly ExportColumn<RowOf<P>>[]; purposes: readonly string[] }
}): ListExport => spec
