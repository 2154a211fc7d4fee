import { AppError, idSchema, newId } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { todayOf } from '../registry/registry-day.ts'
import { getBatch, moveBatch } from './batch-view.ts'
import { usedSheets } from './find-sheets.ts'
import { correctMapping } from './header-match.rules.ts'
import { rememberMapping } from './header-memory.rules.ts'
import { importSubject, versionField } from './import.contract.ts'
import { importMappings } from './import.schema.ts'
import { importerOf } from './importers.ts'

const target = z.object({ id: idSchema, version: versionField })
const answer = z.object({ id: idSchema, state: z.string() })

/** Says what each column of the main sheet is, remembers it for the same headings, and checks the rows anew. */
export const changeImportMapping = defineAction({
  name: 'kernel.import.map',
  can: ['manage', importSubject],
  input: target.extend({
    columns: z
      .array(z.object({ column: z.int().min(0).max(255), field: z.string().max(40).nullable() }))
      .max(256),
    hasPoliticalConsent: z.boolean().optional(),
  }),
  output: answer,
  async run(ctx, { id, version, columns, hasPoliticalConsent }) {
    const batch = await getBatch(ctx, id)
    if (version) checkVersion(batch, version, { state: batch.state, version: batch.version })
    const importer = importerOf(batch.kind, ctx.tenant.kind)
    const known = new Set(importer.fields.fields.map((field) => field.key))
    if (columns.some(({ field }) => field !== null && !known.has(field)))
      throw new AppError('bad_input', { issues: [{ path: 'columns', rule: 'not_in_list' }] })
    const [main] = usedSheets(importer, batch.sheets)
    if (!main?.layout) throw new AppError('not_found')
    main.mapping = columns.reduce(
      (mapping, { column, field }) =>
        mapping.some((one) => one.column === column && one.field === field)
          ? mapping
          : correctMapping(mapping, column, field, importer.fields),
      main.mapping,
    )
    const missing = importer.missing(main)
    if (missing.length)
      throw new AppError('bad_input', {
        reason: 'mapping_incomplete',
        params: {
          fields: missing
            .map(
              (field) =>
                importer.fields.fields.find((each) => each.key === field)?.label[ctx.actor.locale] ?? field,
            )
            .join('、'),
        },
      })
    const memory = rememberMapping(main.layout.columns, main.mapping)
    await ctx.tx
      .insert(importMappings)
      .values({ id: newId(), kind: batch.kind, ...memory })
      .onConflictDoUpdate({
        target: [importMappings.tenantId, importMappings.kind, importMappings.fingerprint],
        set: { choices: memory.choices, updatedAt: sql`now()` },
      })
    await moveBatch(ctx, batch, ['mapping', 'ready'], {
      state: 'checking',
      sheets: batch.sheets,
      hasPoliticalConsent: hasPoliticalConsent ?? batch.hasPoliticalConsent,
      doneRows: 0,
      error: null,
    })
    await ctx.jobs.start({ kind: 'import-check', title: batch.fileName, input: { batchId: id } })
    ctx.audit({
      subject: importSubject,
      id,
      before: { state: batch.state },
      after: { state: 'checking', columns },
    })
    return { id, state: 'checking' }
  },
})

/** Stores the good rows; political statuses only when somebody attests that the people agreed. */
export const runImport = defineAction({
  name: 'kernel.import.run',
  can: ['manage', importSubject],
  input: target.extend({
    hasPoliticalConsent: z.boolean().default(false),
    /** `staff`: what staff have edited stays; `ledger`: the file overrules it. */
    conflicts: z.enum(['staff', 'ledger']).default('staff'),
    /** Owners whom this newer ledger no longer names are ended on its day. */
    endsOwners: z.boolean().default(true),
    ledgerDate: z.iso.date().optional(),
  }),
  output: answer,
  async run(ctx, { id, version, hasPoliticalConsent, conflicts, endsOwners, ledgerDate }) {
    const batch = await getBatch(ctx, id)
    if (version) checkVersion(batch, version, { state: batch.state, version: batch.version })
    if (ledgerDate && ledgerDate > todayOf(ctx))
      throw new AppError('bad_input', { issues: [{ path: 'ledgerDate', rule: 'in_future' }] })
    const choice = { hasPoliticalConsent, overrulesStaff: conflicts === 'ledger', endsOwners }
    await moveBatch(ctx, batch, ['ready'], {
      state: 'running',
      ...choice,
      ...(ledgerDate ? { ledgerDate } : {}),
      doneRows: 0,
      storedSheet: -1,
      storedRow: 0,
      error: null,
    })
    await ctx.jobs.start({
      kind: 'import-run',
      title: batch.fileName,
      input: { batchId: id },
      totalSteps: batch.goodRows,
    })
    ctx.audit({
      subject: importSubject,
      id,
      before: { state: 'ready' },
      after: { state: 'running', ...choice, ledgerDate: ledgerDate ?? batch.ledgerDate },
    })
    return { id, state: 'running' }
  },
})

/** Takes a stored import back; what somebody has changed since stays and is counted. */
export const undoImport = defineAction({
  name: 'kernel.import.undo',
  can: ['manage', importSubject],
  input: target,
  output: answer,
  async run(ctx, { id, version }) {
    const batch = await getBatch(ctx, id)
    if (version) checkVersion(batch, version, { state: batch.state, version: batch.version })
    if (!importerOf(batch.kind, ctx.tenant.kind).undo)
      throw new AppError('illegal_move', { reason: 'import_cannot_be_undone' })
    await moveBatch(ctx, batch, ['done', 'cancelled'], { state: 'undoing' })
    await ctx.jobs.start({ kind: 'import-undo', title: batch.fileName, input: { batchId: id } })
    ctx.audit({ subject: importSubject, id, before: { state: batch.state }, after: { state: 'undoing' } })
    return { id, state: 'undoing' }
  },
})

/** Stops an import at the next chunk; what is stored stays and can be undone. */
export const cancelImport = defineAction({
  name: 'kernel.import.cancel',
  can: ['manage', importSubject],
  input: target,
  output: answer,
  async run(ctx, { id }) {
    const batch = await getBatch(ctx, id)
    await moveBatch(ctx, batch, ['mapping', 'checking', 'ready', 'running'], {
      state: 'cancelled',
      finishedAt: ctx.now.toISOString(),
    })
    ctx.audit({ subject: importSubject, id, before: { state: batch.state }, after: { state: 'cancelled' } })
    return { id, state: 'cancelled' }
  },
})
