import type { TenantKind } from '@linli/contract'

import type { ActionCtx, QueryCtx } from '../action/context.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import type { ReasonParams, SheetRow } from './cell.rules.ts'
import type { FieldSet, Locale } from './field.rules.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { SheetLayout } from './layout.rules.ts'
import type { ReasonCatalogue } from './reasons.rules.ts'
import type { CellIssue } from './row-reader.rules.ts'
import type { MarkedSheet } from './wrong-rows.rules.ts'

export type ImportCtx = ActionCtx & { host: HostCapability }

/** One sheet of the workbook as it was found: kept as JSON from upload to the end. */
export interface SheetFindingData {
  index: number
  name: string
  /** `null` for covers, summaries and others that are not read. */
  role: string | null
  layout: SheetLayout | null
  mapping: ColumnMapping[]
  /** First values of each column, for the mapping screen. */
  samples: Record<number, string[]>
  /** The importer's own settled plan, JSON. */
  plan: unknown
}

/** One row of the source, read: what it says, or why it says nothing. */
export interface ReadRow {
  line: number
  isNoise: boolean
  /** What the importer stores; `null` for a wrong row. */
  facts: unknown
  errors: readonly CellIssue[]
  warnings: readonly CellIssue[]
}

export interface PlanOptions {
  hasPoliticalConsent: boolean
  tenantName: string
}

export interface StoredCounts {
  [kind: string]: { created: number; updated: number; unchanged: number }
}

/** A batch as its importer needs it. */
export interface StoredBatch {
  id: string
  hasPoliticalConsent: boolean
  ledgerDate: string
  originId: string
  overrulesStaff: boolean
  endsOwners: boolean
}

export interface Comparison {
  /** Shown at the row like a warning. */
  notes: { line: number; label: string; reason: string; params: ReasonParams }[]
  conflicts: number
  endings: number
}

/** What can be imported. The engine keeps files, mapping, preview, resume, undo and progress; an importer knows its rows. */
export interface Importer {
  kind: string
  tenantKinds: readonly TenantKind[]
  fields: FieldSet
  reasons: ReasonCatalogue
  template(locale: Locale): MarkedSheet
  /** Role of a sheet, or null when it is not this importer's. */
  roleOf(sheet: { name: string; layout: SheetLayout | null; mapping: ColumnMapping[] }): string | null
  /** Roles in the order in which their sheets are read. */
  roleOrder: readonly string[]
  /** Fields that the mapping still lacks. */
  missing(sheet: SheetFindingData): string[]
  plan(sheet: SheetFindingData, sample: readonly SheetRow[], options: PlanOptions): unknown
  /** Reads the rows of all used sheets in order; deterministic, so that a resumed job reads the same. */
  reader(): (sheet: SheetFindingData, rows: readonly SheetRow[]) => Iterable<ReadRow>
  /** Stores a few hundred good rows in the transaction at hand. */
  store(
    ctx: ImportCtx,
    batch: StoredBatch,
    rows: readonly { line: number; facts: unknown }[],
  ): Promise<StoredCounts>
  /** What the good rows of the whole file would meet here, for the preview. */
  compare?(
    ctx: QueryCtx & { host: HostCapability },
    batch: StoredBatch,
    rows: readonly { line: number; facts: unknown }[],
  ): Promise<Comparison>
  /** After the last row: what follows from all of them together. */
  finish?(ctx: ImportCtx, batch: StoredBatch): Promise<StoredCounts>
  /** Good rows of the batch that changed nothing; asked once at the end. */
  countUnchanged?(ctx: ImportCtx, batchId: string, goodRows: number): Promise<number>
  /** Takes a stored batch back; absent when it cannot be. Answers what had to stay. */
  undo?(ctx: ImportCtx, batchId: string): Promise<{ keptCount: number }>
}
