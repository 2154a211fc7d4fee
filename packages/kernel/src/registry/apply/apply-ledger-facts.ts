import { sql } from 'drizzle-orm'

import type { ActionCtx } from '../../action/context.ts'
import type { HostCapability } from '../../plugins/host.capability.ts'
import { cipherOf } from '../personal-fields.ts'
import { applyBuildings, applyEntrances, type Stage } from './apply-places.ts'
import { applyHouseholds } from './apply-households.ts'
import { applyPersons } from './apply-persons.ts'
import { applyPolitical } from './apply-political.ts'
import { applyRelations } from './apply-relations.ts'
import { applyUnits } from './apply-units.ts'
import { foldFacts } from './fold-facts.rules.ts'
import { openJournal } from './journal.ts'
import { rememberSeen } from './end-previous-owners.ts'
import { noCounts, type AppliedCounts, type LedgerChunk } from './ledger-chunk.ts'

export type LedgerCtx = ActionCtx & { host: HostCapability }

/** One import at a time writes an estate's registry; a second waits for the first one's chunk. */
export const lockRegistry = (ctx: Pick<ActionCtx, 'tx' | 'tenant'>) =>
  ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`registry ${ctx.tenant.id}`}, 0))`)

/**
 * Stores a chunk of a ledger in the transaction at hand: a few statements whatever the number of rows, what
 * is there already recognised, every change in the journal of its batch. The same rows again change nothing.
 * The caller audits.
 */
export async function applyLedgerFacts(ctx: LedgerCtx, chunk: LedgerChunk): Promise<AppliedCounts> {
  const { tx } = ctx
  await lockRegistry(ctx)
  const { overrulesStaff, ledgerDate } = chunk
  const stage: Stage = {
    tx,
    journal: openJournal(tx, chunk.batchId),
    counts: noCounts(),
    overrulesStaff,
    ledgerDate,
  }
  const folded = foldFacts(chunk.rows)
  const buildings = await applyBuildings(stage, folded)
  const entrances = await applyEntrances(stage, folded, buildings)
  const unitIds = await applyUnits(stage, folded, buildings, entrances)
  const personIds = await applyPersons(
    stage,
    { cipher: cipherOf(ctx.host.kernel), tenantId: ctx.tenant.id },
    folded,
    unitIds,
  )
  const { started, seen } = await applyRelations(stage, folded, unitIds, personIds)
  await rememberSeen(tx, chunk.batchId, seen)
  await applyHouseholds(stage, started)
  await applyPolitical(stage, chunk.batchId, folded, personIds, chunk.consent, ctx.now.toISOString())
  return stage.counts
}
