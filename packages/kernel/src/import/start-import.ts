import { idSchema, newId } from '@linli/contract'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { todayOf } from '../registry/registry-day.ts'
import { findSheets } from './find-sheets.ts'
import type { HeadingMemory } from './header-memory.rules.ts'
import { importKind, importSubject } from './import.contract.ts'
import { importBatches, importMappings, importSources } from './import.schema.ts'
import { importerOf } from './importers.ts'
import type { ImportCtx } from './importer.ts'
import { ledgerDateOf } from './ledger-date.rules.ts'
import { sealSource } from './sealed-source.ts'
import { openWorkbook } from './workbook.ts'

/** Headings this tenant or its company settled before; the tenant's own word wins. */
export const recallFor =
  (ctx: ImportCtx, kind: string) =>
  async (fingerprint: string): Promise<HeadingMemory | undefined> => {
    const rows = await ctx.tx
      .select({ tenantId: importMappings.tenantId, choices: importMappings.choices })
      .from(importMappings)
      .where(
        and(
          inArray(importMappings.tenantId, [...ctx.tenant.lineage, ctx.tenant.id]),
          eq(importMappings.kind, kind),
          eq(importMappings.fingerprint, fingerprint),
        ),
      )
    const found = rows.find((row) => row.tenantId === ctx.tenant.id) ?? rows[0]
    return found ? { fingerprint, choices: found.choices } : undefined
  }

/** The first import of the same bytes that was stored: the same file is as old as it was then. */
async function readEarlier(ctx: ImportCtx, checksum: string) {
  const [earlier] = await ctx.tx
    .select({ ledgerDate: importBatches.ledgerDate, originId: importBatches.originId })
    .from(importBatches)
    .where(
      and(
        eq(importBatches.tenantId, ctx.tenant.id),
        eq(importBatches.checksum, checksum),
        inArray(importBatches.state, ['running', 'done', 'cancelled']),
      ),
    )
    .orderBy(importBatches.id)
    .limit(1)
  return earlier
}

/** Takes a workbook in: looks at its sheets, suggests what each column is, and starts checking when nothing is missing. */
export const startImport = defineAction({
  name: 'kernel.import.start',
  can: ['manage', importSubject],
  input: z.object({
    kind: importKind,
    fileName: z.string().trim().min(1).max(200),
    checksum: z.string().length(64),
    bytes: z.instanceof(Uint8Array),
  }),
  output: z.object({ id: idSchema, state: z.string() }),
  async run(ctx, { kind, fileName, checksum, bytes }) {
    const { kernel } = ctx.host
    const importer = importerOf(kind, ctx.tenant.kind)
    const sheets = await findSheets(openWorkbook(bytes, fileName), importer, recallFor(ctx, kind), {
      hasPoliticalConsent: false,
      tenantName: ctx.tenant.name,
    })
    const isClear = sheets.every((sheet) => !sheet.role || importer.missing(sheet).length === 0)
    const id = newId()
    const state = isClear ? 'checking' : 'mapping'
    const earlier = await readEarlier(ctx, checksum)
    const today = todayOf(ctx)
    await ctx.tx.insert(importBatches).values({
      id,
      ledgerDate: earlier?.ledgerDate ?? ledgerDateOf(fileName, sheets, today) ?? today,
      originId: earlier?.originId ?? id,
      kind,
      fileName,
      checksum,
      state,
      sheets,
      startedBy: ctx.actor.accountId,
      startedByName: ctx.actor.name,
    })
    await ctx.tx
      .insert(importSources)
      .values({ id: newId(), batchId: id, sealed: sealSource(kernel, id, bytes) })
    if (isClear) await ctx.jobs.start({ kind: 'import-check', title: fileName, input: { batchId: id } })
    ctx.audit({ subject: importSubject, id, after: { kind, fileName, state } })
    return { id, state }
  },
})
