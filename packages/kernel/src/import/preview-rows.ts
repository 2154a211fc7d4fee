import { idSchema, pageQuery } from '@linli/contract'
import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { cipherOf } from '../registry/personal-fields.ts'
import { cellText } from './cell.rules.ts'
import { getBatch } from './batch-view.ts'
import { importSubject, previewRow } from './import.contract.ts'
import { importRows } from './import.schema.ts'
import { usedSheets } from './find-sheets.ts'
import { importerOf } from './importers.ts'
import { isPersonalField, maskCell } from './mask-cell.rules.ts'
import { reasonText } from './reasons.rules.ts'
import type { SourcedRow } from './read-batch.ts'
import type { CellIssue } from './row-reader.rules.ts'

/** A row of the preview as it is sealed: its cells as text, and what is wrong with which. */
export interface PreviewData {
  cells: Record<number, string>
  issues: Pick<CellIssue, 'column' | 'label' | 'reason' | 'params'>[]
}

export const previewScope = (tenantId: string) => ({ tenantId, field: 'import_rows.cells' })

const sheetStride = 1_000_000

/** Sheet and line as one number that rises in the order of reading. */
export const positionOf = (sheet: number, line: number): number => sheet * sheetStride + line

export function previewOf({ row, source }: SourcedRow): PreviewData {
  const cells: Record<number, string> = {}
  source.cells.forEach((cell, column) => {
    const text = cellText(cell)
    if (text !== '') cells[column] = text
  })
  return {
    cells,
    issues: [...row.errors, ...row.warnings].map(({ column, label, reason, params }) => ({
      column,
      label,
      reason,
      params,
    })),
  }
}

/**
 * Rows of the preview with each wrong cell marked and the reason in words. Phones and identity numbers are
 * masked (ADR 7); in full they stand only in the workbook of wrong rows, which goes back to whoever sent it.
 */
export const listImportRows = defineQuery({
  name: 'kernel.import.rows',
  can: ['manage', importSubject],
  input: z.object({
    ...pageQuery,
    id: idSchema,
    state: z.enum(['wrong', 'noted', 'good', 'any']).default('wrong'),
  }),
  output: z.object({ rows: z.array(previewRow), next: z.string().optional() }),
  async run(ctx, { id, state, limit, cursor }) {
    const batch = await getBatch(ctx, id)
    const importer = importerOf(batch.kind, ctx.tenant.kind)
    const personal = new Set(
      usedSheets(importer, batch.sheets).flatMap((sheet) =>
        sheet.mapping.filter(({ field }) => isPersonalField(field)).map(({ column }) => column),
      ),
    )
    const isPersonal = (column: number | null) => column !== null && personal.has(column)
    const after = cursor === undefined ? -1 : z.coerce.number().int().parse(cursor)
    const rows = await ctx.tx
      .select({
        position: importRows.position,
        line: importRows.line,
        state: importRows.state,
        sealed: importRows.sealed,
      })
      .from(importRows)
      .where(
        and(
          eq(importRows.tenantId, ctx.tenant.id),
          eq(importRows.batchId, id),
          state === 'noted' ? eq(importRows.hasNote, true) : undefined,
          state === 'good' || state === 'wrong' ? eq(importRows.state, state) : undefined,
          gt(importRows.position, after),
        ),
      )
      .orderBy(asc(importRows.position))
      .limit(limit + 1)
    const cipher = cipherOf(ctx.host.kernel)
    const shown = rows.slice(0, limit).map((row) => {
      const { cells, issues } = JSON.parse(
        cipher.decrypt(previewScope(ctx.tenant.id), row.sealed),
      ) as PreviewData
      const worded = issues.map((issue) => ({
        ...issue,
        text: maskCell(
          reasonText(importer.reasons, issue.reason, issue.params, ctx.actor.locale),
          isPersonal(issue.column),
        ),
      }))
      return {
        line: row.line,
        state: row.state,
        cells: Object.entries(cells).map(([column, text]) => ({
          column: Number(column),
          text: maskCell(text, isPersonal(Number(column))),
          problem: worded.find((issue) => issue.column === Number(column))?.text ?? null,
        })),
        problems: worded.map((issue) => (issue.label ? `${issue.label}：${issue.text}` : issue.text)),
      }
    })
    return { rows: shown, ...(rows.length > limit ? { next: String(rows[limit - 1]!.position) } : {}) }
  },
})
