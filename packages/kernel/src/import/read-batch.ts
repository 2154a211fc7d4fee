import { AppError, idSchema } from '@linli/contract'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { getBatch } from './batch-view.ts'
import type { SheetRow } from './cell.rules.ts'
import { usedSheets } from './find-sheets.ts'
import { importSubject } from './import.contract.ts'
import { importSources } from './import.schema.ts'
import type { Importer, ReadRow, SheetFindingData } from './importer.ts'
import { importerOf } from './importers.ts'
import { kernelSettings } from '../settings/kernel-settings.ts'
import { readSettings } from '../settings/read-settings.ts'
import { openSource } from './sealed-source.ts'
import { openWorkbook, readRows, type SourceWorkbook } from './workbook.ts'

/** The batch with its opened workbook; for jobs and downloads only, the bytes never leave the server. */
export const openBatch = defineQuery({
  name: 'kernel.import.open',
  can: ['manage', importSubject],
  input: z.object({ id: idSchema }),
  output: z.custom<{
    batch: Awaited<ReturnType<typeof getBatch>>
    workbook: SourceWorkbook
    importer: Importer
    sheets: SheetFindingData[]
    maxRows: number
  }>(),
  async run(ctx, { id }) {
    const batch = await getBatch(ctx, id)
    const [source] = await ctx.tx
      .select({ sealed: importSources.sealed })
      .from(importSources)
      .where(and(eq(importSources.tenantId, ctx.tenant.id), eq(importSources.batchId, id)))
    if (!source) throw new AppError('not_found', { reason: 'import_source_gone' })
    const importer = importerOf(batch.kind, ctx.tenant.kind)
    const { importRows } = await readSettings(ctx, 'kernel', kernelSettings)
    return {
      maxRows: importRows,
      batch,
      importer,
      workbook: openWorkbook(openSource(ctx.host.kernel, id, source.sealed), batch.fileName),
      sheets: usedSheets(importer, batch.sheets),
    }
  },
})

export interface SourcedRow {
  /** Place of the sheet in the order of reading. */
  sheet: number
  row: ReadRow
  source: SheetRow
}

/** Every row of the used sheets, read in order; the same file and plan always give the same. */
export async function* readBatch({
  workbook,
  importer,
  sheets,
}: {
  workbook: SourceWorkbook
  importer: Importer
  sheets: readonly SheetFindingData[]
}): AsyncGenerator<SourcedRow> {
  const read = importer.reader()
  for (const [sheet, finding] of sheets.entries()) {
    const rows = await readRows(workbook, finding.index)
    const bySource = new Map(rows.map((row) => [row.row, row]))
    for (const row of read(finding, rows))
      yield { sheet, row, source: bySource.get(row.line) ?? { row: row.line, cells: [] } }
  }
}
