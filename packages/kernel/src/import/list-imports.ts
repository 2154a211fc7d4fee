import { idSchema, pageQuery, sortBy } from '@linli/contract'
import { and, desc, eq, ilike, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import { jobs } from '../jobs/jobs.schema.ts'
import { keyset } from '../list/keyset.ts'
import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { batchColumns, getBatch, toBatchRow } from './batch-view.ts'
import { usedSheets } from './find-sheets.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { batchDetail, batchPage, importSubject } from './import.contract.ts'
import { batchStates, importBatches } from './import.schema.ts'
import { importerOf } from './importers.ts'
import { matchReasonText } from './match-reason.rules.ts'

type Row = { id: string }

/** Imports of this tenant, newest first. */
export const listImports = defineQuery({
  name: 'kernel.import.list',
  can: ['manage', importSubject],
  input: z.object({
    ...pageQuery,
    state: z.enum(batchStates).optional(),
    sort: sortBy(['id']).default('-id'),
  }),
  output: batchPage,
  async run(ctx, { q, state, sort, limit, cursor }) {
    const keys = keyset({
      sorts: { id: { column: importBatches.id, type: 'uuid', of: (row: Row) => row.id } },
      sort: sort as 'id',
      id: importBatches.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { q, state },
    })
    const rows = await ctx.tx
      .select(batchColumns)
      .from(importBatches)
      .where(
        and(
          eq(importBatches.tenantId, ctx.tenant.id),
          state ? eq(importBatches.state, state) : undefined,
          q ? ilike(importBatches.fileName, likeAnywhere(q)) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const { rows: kept, next } = keys.page(rows)
    return { rows: kept.map(toBatchRow), next }
  },
})

async function lastJobOf(ctx: QueryCtx, batchId: string) {
  const [job] = await ctx.tx
    .select({ id: jobs.id, done: jobs.doneSteps, total: jobs.totalSteps })
    .from(jobs)
    .where(and(eq(jobs.tenantId, ctx.tenant.id), sql`${jobs.input} ->> 'batchId' = ${batchId}`))
    .orderBy(desc(jobs.id))
    .limit(1)
  return job ?? null
}

/** One import: its sheets, what each column was taken for and why. */
export const getImport = defineQuery({
  name: 'kernel.import.get',
  can: ['manage', importSubject],
  input: z.object({ id: idSchema }),
  output: batchDetail,
  async run(ctx, { id }) {
    const batch = await getBatch(ctx, id)
    const importer = importerOf(batch.kind, ctx.tenant.kind)
    const { locale } = ctx.actor
    const used = usedSheets(importer, batch.sheets)
    const main = used[0]
    const required = new Set(main ? importer.missing({ ...main, mapping: [] }) : [])
    const fieldLabel = (key: string) =>
      importer.fields.fields.find((field) => field.key === key)?.label[locale] ?? key
    const toColumn = (one: ColumnMapping) => ({
      column: one.column,
      label: one.label,
      field: one.field,
      confidence: one.confidence,
      samples: main?.samples[one.column] ?? [],
      reason: matchReasonText(one, one.field ? fieldLabel(one.field) : '', locale),
    })
    return {
      ...toBatchRow(batch),
      sheets: batch.sheets.map((sheet) => ({
        name: sheet.name,
        isUsed: used.some((each) => each.index === sheet.index),
        rows: 0,
      })),
      columns: main?.mapping.map(toColumn) ?? [],
      fields: importer.fields.fields.map((field) => ({
        key: field.key,
        label: field.label[locale],
        isRequired: required.has(field.key),
      })),
      asksPoliticalConsent: used.some((sheet) => sheet.mapping.some(({ field }) => field === 'political')),
      hasPoliticalConsent: batch.hasPoliticalConsent,
      ledgerDate: batch.ledgerDate,
      conflicts: batch.conflictCount,
      endings: batch.endingCount,
      counts: batch.counts,
      job: await lastJobOf(ctx, id),
    }
  },
})
