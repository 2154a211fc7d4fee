import { sql } from 'drizzle-orm'

import type { Importer, ReadRow, SheetFindingData, StoredCounts } from '../../import/importer.ts'
import { applyLedgerFacts } from '../apply/apply-ledger-facts.ts'
import { compareLedger } from '../apply/compare-ledger.ts'
import { endPreviousOwners } from '../apply/end-previous-owners.ts'
import type { LedgerChunk } from '../apply/ledger-chunk.ts'
import { undoBatch } from '../apply/undo-batch.ts'
import { registryChanges } from '../history.schema.ts'
import { ledgerFields } from './ledger-fields.rules.ts'
import { checkLedgerMapping, planLedger, sheetRole, type LedgerPlan } from './ledger-plan.rules.ts'
import { ledgerReasons } from './ledger-reasons.rules.ts'
import { ledgerTemplate } from './ledger-templates.rules.ts'
import { newLedgerMemory, parseLedger } from './ledger.rules.ts'

type LedgerRow = LedgerChunk['rows'][number]

const isKnownRole = (role: string | null): role is LedgerPlan['role'] =>
  role === 'ledger' || role === 'parking'

function plan(
  sheet: SheetFindingData,
  sample: Parameters<Importer['plan']>[1],
  options: Parameters<Importer['plan']>[2],
): LedgerPlan {
  return planLedger({ sheet: sheet.name, layout: sheet.layout!, mapping: sheet.mapping }, sample, {
    role: sheet.role as LedgerPlan['role'],
    hasPoliticalConsent: options.hasPoliticalConsent,
    estateName: options.tenantName,
  })
}

/** An estate's ledger: units, owners, tenants, families, parking, and political status where consent is attested. */
export const ledgerImporter: Importer = {
  kind: 'registry',
  tenantKinds: ['estate'],
  fields: ledgerFields,
  reasons: ledgerReasons,
  template: ledgerTemplate,
  roleOrder: ['ledger', 'parking'],
  roleOf({ name, layout, mapping }) {
    const role = sheetRole({ sheet: name, layout, mapping })
    return role === 'other' ? null : role
  },
  missing: (sheet) =>
    isKnownRole(sheet.role)
      ? checkLedgerMapping(sheet.role, sheet.mapping, sheet.name).map(({ params }) => String(params.field))
      : [],
  plan,
  reader() {
    const memory = newLedgerMemory()
    return function* read(sheet, rows): Generator<ReadRow> {
      for (const row of parseLedger(rows, sheet.plan as LedgerPlan, memory)) {
        if (row.kind === 'noise')
          yield { line: row.row, isNoise: true, facts: null, errors: [], warnings: [] }
        else {
          const { facts, restricted, isCoOwnerRow, errors, warnings } = row
          yield {
            line: row.row,
            isNoise: false,
            facts: errors.length ? null : { row: row.row, facts, restricted, isCoOwnerRow },
            errors,
            warnings,
          }
        }
      }
    }
  },
  async store(ctx, batch, rows) {
    const consent = batch.hasPoliticalConsent
      ? { attestedBy: ctx.actor.accountId, textVersion: '1', method: 'paper' }
      : undefined
    const { withoutConsent: _left, ...counts } = await applyLedgerFacts(ctx, {
      batchId: batch.id,
      rows: rows.map(({ facts }) => facts as LedgerRow),
      consent,
      overrulesStaff: batch.overrulesStaff,
      ledgerDate: batch.ledgerDate,
    })
    return counts
  },
  compare: (ctx, batch, rows) =>
    compareLedger(
      ctx,
      batch,
      rows.map(({ line, facts }) => ({ ...(facts as LedgerRow), row: line })),
    ),
  async finish(ctx, batch): Promise<StoredCounts> {
    if (!batch.endsOwners) return {}
    return { ownership_ended: { created: 0, updated: await endPreviousOwners(ctx, batch), unchanged: 0 } }
  },
  async countUnchanged(ctx, batchId, goodRows) {
    const { rows } = await ctx.tx.execute<{ touched: number }>(
      sql`select count(distinct source_row)::int as touched from ${registryChanges} where batch_id = ${batchId}::uuid and source_row > 0`,
    )
    return Math.max(0, goodRows - rows[0]!.touched)
  },
  undo: (ctx, batchId) => undoBatch(ctx, batchId),
}
