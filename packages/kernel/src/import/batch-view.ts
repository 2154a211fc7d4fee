import { AppError } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import type { batchRow } from './import.contract.ts'
import { importBatches } from './import.schema.ts'

export const batchColumns = {
  id: importBatches.id,
  kind: importBatches.kind,
  fileName: importBatches.fileName,
  state: importBatches.state,
  totalRows: importBatches.totalRows,
  goodRows: importBatches.goodRows,
  wrongRows: importBatches.wrongRows,
  warningRows: importBatches.warningRows,
  unchangedRows: importBatches.unchangedRows,
  doneRows: importBatches.doneRows,
  createdAt: importBatches.createdAt,
  startedByName: importBatches.startedByName,
  error: importBatches.error,
  version: importBatches.version,
}

type Row = { [K in keyof typeof batchColumns]: (typeof importBatches.$inferSelect)[K] }

export const toBatchRow = (row: Row): z.input<typeof batchRow> => ({
  id: row.id,
  kind: row.kind,
  fileName: row.fileName,
  state: row.state,
  rows: row.totalRows,
  good: row.goodRows,
  wrong: row.wrongRows,
  warned: row.warningRows,
  unchanged: row.unchangedRows,
  doneRows: row.doneRows,
  createdAt: row.createdAt,
  createdByName: row.startedByName,
  canUndo: row.kind === 'registry' && row.state === 'done' && row.goodRows > row.unchangedRows,
  error: row.error,
  version: row.version,
})

export type Batch = typeof importBatches.$inferSelect

/** The batch as it stands; NOT_FOUND when it is none of this tenant's. */
export async function getBatch(ctx: Pick<QueryCtx, 'tx' | 'tenant'>, id: string): Promise<Batch> {
  const [row] = await ctx.tx
    .select()
    .from(importBatches)
    .where(and(eq(importBatches.tenantId, ctx.tenant.id), eq(importBatches.id, id)))
  if (!row) throw new AppError('not_found')
  return row
}

/** Moves a batch on from one of the given states; a refusal names the state it is in. */
export async function moveBatch(
  ctx: Pick<QueryCtx, 'tx' | 'tenant'>,
  batch: Pick<Batch, 'id'>,
  from: readonly Batch['state'][],
  set: Partial<Omit<Batch, 'id' | 'tenantId' | 'version'>>,
): Promise<void> {
  const moved = await ctx.tx
    .update(importBatches)
    .set({ ...set, version: sql`${importBatches.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(importBatches.tenantId, ctx.tenant.id),
        eq(importBatches.id, batch.id),
        sql`${importBatches.state} = any (${sql.param([...from])}::text[])`,
      ),
    )
    .returning({ id: importBatches.id })
  if (moved.length === 0) throw new AppError('illegal_move', { reason: 'import_not_in_state' })
}
