import { AppError, idSchema, newId } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { cipherOf } from '../registry/personal-fields.ts'
import { getBatch, moveBatch } from './batch-view.ts'
import { importSubject } from './import.contract.ts'
import { importBatches, importRows } from './import.schema.ts'
import { importerOf } from './importers.ts'
import type { Comparison, SheetFindingData, StoredCounts } from './importer.ts'
import { previewScope, type PreviewData } from './preview-rows.ts'

const target = z.object({ batchId: idSchema })
const nothing = z.object({})

/** Begins a check anew: rows of an earlier one go, plans follow the consent given. */
export const beginCheck = defineAction({
  name: 'kernel.import.begin-check',
  can: ['manage', importSubject],
  input: target.extend({ sheets: z.custom<SheetFindingData[]>() }),
  output: nothing,
  async run(ctx, { batchId, sheets }) {
    const batch = await getBatch(ctx, batchId)
    await ctx.tx
      .delete(importRows)
      .where(and(eq(importRows.tenantId, ctx.tenant.id), eq(importRows.batchId, batchId)))
    await moveBatch(ctx, batch, ['checking'], { sheets })
    ctx.audit({ subject: importSubject, id: batchId, after: { step: 'check' } })
    return {}
  },
})

/** Keeps some hundred checked rows for the preview, sealed. */
export const keepChecked = defineAction({
  name: 'kernel.import.keep-checked',
  can: ['manage', importSubject],
  input: target.extend({
    rows: z.custom<
      { position: number; line: number; state: 'good' | 'wrong'; hasNote: boolean; data: PreviewData }[]
    >(),
  }),
  output: nothing,
  async run(ctx, { batchId, rows }) {
    const cipher = cipherOf(ctx.host.kernel)
    const sealed = rows.map(({ data, ...row }) => ({
      id: newId(),
      batchId,
      ...row,
      sealed: cipher.encrypt(previewScope(ctx.tenant.id), JSON.stringify(data)),
    }))
    await ctx.tx.insert(importRows).values(sealed)
    ctx.audit({ subject: importSubject, id: batchId, after: { checkedTo: rows.at(-1)?.line } })
    return {}
  },
})

const figures = z.object({
  totalRows: z.int(),
  goodRows: z.int(),
  wrongRows: z.int(),
  noiseRows: z.int(),
  warningRows: z.int(),
  conflictCount: z.int(),
  endingCount: z.int(),
})

export const endCheck = defineAction({
  name: 'kernel.import.end-check',
  can: ['manage', importSubject],
  input: target.extend({ figures }),
  output: nothing,
  async run(ctx, { batchId, figures: found }) {
    await moveBatch(ctx, { id: batchId }, ['checking'], {
      state: 'ready',
      ...found,
      doneRows: found.totalRows,
    })
    ctx.audit({ subject: importSubject, id: batchId, after: { state: 'ready', ...found } })
    return {}
  },
})

/** Asks the importer what the file's good rows would meet here. */
export const compareRows = defineQuery({
  name: 'kernel.import.compare',
  can: ['manage', importSubject],
  input: target.extend({ rows: z.custom<{ line: number; facts: unknown }[]>() }),
  output: z.custom<Comparison>(),
  async run(ctx, { batchId, rows }) {
    const batch = await getBatch(ctx, batchId)
    const nothingMet = { notes: [], conflicts: 0, endings: 0 }
    return (await importerOf(batch.kind, ctx.tenant.kind).compare?.(ctx, batch, rows)) ?? nothingMet
  },
})

const addCounts = (total: StoredCounts, more: StoredCounts): StoredCounts => {
  const sum: StoredCounts = { ...total }
  for (const [kind, count] of Object.entries(more)) {
    const before = sum[kind] ?? { created: 0, updated: 0, unchanged: 0 }
    sum[kind] = {
      created: before.created + count.created,
      updated: before.updated + count.updated,
      unchanged: before.unchanged + count.unchanged,
    }
  }
  return sum
}

/**
 * Stores some hundred good rows and moves the batch's mark behind them, in one transaction: killed before
 * the commit the rows are read again, killed after it they are passed over.
 */
export const storeRows = defineAction({
  name: 'kernel.import.store-rows',
  can: ['manage', importSubject],
  input: target.extend({
    sheet: z.int(),
    toLine: z.int(),
    rows: z.custom<{ line: number; facts: unknown }[]>(),
  }),
  output: z.object({ isCancelled: z.boolean() }),
  async run(ctx, { batchId, sheet, toLine, rows }) {
    const [batch] = await ctx.tx
      .select()
      .from(importBatches)
      .where(and(eq(importBatches.tenantId, ctx.tenant.id), eq(importBatches.id, batchId)))
      .for('update')
    if (!batch) throw new AppError('not_found')
    ctx.audit({ subject: importSubject, id: batchId, after: { storedTo: toLine } })
    if (batch.state !== 'running') return { isCancelled: true }
    if (batch.storedSheet > sheet || (batch.storedSheet === sheet && batch.storedRow >= toLine))
      return { isCancelled: false }
    const counts = await importerOf(batch.kind, ctx.tenant.kind).store(ctx, batch, rows)
    await ctx.tx
      .update(importBatches)
      .set({
        storedSheet: sheet,
        storedRow: toLine,
        doneRows: sql`${importBatches.doneRows} + ${rows.length}`,
        counts: addCounts((batch.counts ?? {}) as StoredCounts, counts),
        updatedAt: sql`now()`,
      })
      .where(and(eq(importBatches.tenantId, ctx.tenant.id), eq(importBatches.id, batchId)))
    return { isCancelled: false }
  },
})

export const endRun = defineAction({
  name: 'kernel.import.end-run',
  can: ['manage', importSubject],
  input: target,
  output: z.object({ good: z.int(), unchanged: z.int(), wrong: z.int() }),
  async run(ctx, { batchId }) {
    const batch = await getBatch(ctx, batchId)
    const importer = importerOf(batch.kind, ctx.tenant.kind)
    const more = (await importer.finish?.(ctx, batch)) ?? {}
    const counts = addCounts((batch.counts ?? {}) as StoredCounts, more)
    const unchangedRows = importer.countUnchanged
      ? await importer.countUnchanged(ctx, batchId, batch.goodRows)
      : Object.values(counts).reduce((sum, count) => sum + count.unchanged, 0)
    await moveBatch(ctx, batch, ['running'], {
      state: 'done',
      unchangedRows,
      counts,
      finishedAt: ctx.now.toISOString(),
    })
    if (batch.startedBy) {
      await ctx.notify.send({
        to: { accountIds: [batch.startedBy] },
        kind: 'import.done',
        title: '导入完成',
        path: `/t/${ctx.tenant.id}/imports/${batchId}`,
        body: `${batch.fileName}：${batch.goodRows} 行已入库${batch.wrongRows ? `，${batch.wrongRows} 行有误待修改` : ''}`,
      })
    }
    ctx.audit({ subject: importSubject, id: batchId, after: { state: 'done', counts } })
    return { good: batch.goodRows, unchanged: unchangedRows, wrong: batch.wrongRows }
  },
})

export const undoStored = defineAction({
  name: 'kernel.import.undo-stored',
  can: ['manage', importSubject],
  input: target,
  output: z.object({ keptCount: z.int() }),
  async run(ctx, { batchId }) {
    const batch = await getBatch(ctx, batchId)
    const undone = await importerOf(batch.kind, ctx.tenant.kind).undo!(ctx, batchId)
    await moveBatch(ctx, batch, ['undoing'], {
      state: 'undone',
      counts: { ...(batch.counts as object), undo: undone },
      finishedAt: ctx.now.toISOString(),
    })
    ctx.audit({
      subject: importSubject,
      id: batchId,
      after: { state: 'undone', keptCount: undone.keptCount },
    })
    return { keptCount: undone.keptCount }
  },
})

/** Ends a batch that cannot go on, with the reason for the person. */
export const failBatch = defineAction({
  name: 'kernel.import.fail',
  can: ['manage', importSubject],
  input: target.extend({ error: z.string().max(500) }),
  output: nothing,
  async run(ctx, { batchId, error }) {
    await moveBatch(ctx, { id: batchId }, ['checking', 'running', 'undoing'], {
      state: 'failed',
      error,
      finishedAt: ctx.now.toISOString(),
    })
    ctx.audit({ subject: importSubject, id: batchId, after: { state: 'failed', error } })
    return {}
  },
})
