import { AppError } from '@linli/contract'
import { factSubject, type ClaimRow } from '@linli/evaluation-contract'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { chunksOf } from './chunks.rules.ts'
import { metricWords } from './claimed-metric.ts'
import { factClaims } from './fact.schema.ts'

export const claimColumns = {
  id: factClaims.id,
  metric: factClaims.metric,
  year: factClaims.year,
  value: factClaims.value,
  note: factClaims.note,
  issuedOn: factClaims.issuedOn,
  state: factClaims.state,
  enteredBy: factClaims.enteredBy,
  enteredByName: factClaims.enteredByName,
  enteredAt: factClaims.createdAt,
  decidedByName: factClaims.decidedByName,
  decidedAt: factClaims.decidedAt,
  reason: factClaims.reason,
  version: factClaims.version,
}

export type ClaimRecord = Omit<ClaimRow, 'documents' | 'enteredByMe' | 'title' | 'unit'> & {
  enteredBy: string | null
}

type RowCtx = Pick<ReadCtx, 'actor' | 'files' | 'tx' | 'tenant' | 'settings' | 'now'>
type StoredPaper = ClaimRow['documents'][number]

/** Of ten papers each, so that the papers of a chunk are within what is read at once. */
const claimsAtOnce = 200

async function papersOf({ files }: RowCtx, ids: readonly string[]): Promise<Map<string, StoredPaper[]>> {
  const found = await Promise.all(
    chunksOf(ids, claimsAtOnce).map((some) => files.listMany(factSubject, some)),
  )
  return new Map(found.flatMap((some) => [...some]))
}

/** Claims of one year as a list shows them, with their papers. */
export async function toClaimRows(
  ctx: RowCtx,
  year: number,
  records: readonly ClaimRecord[],
): Promise<ClaimRow[]> {
  const ids = records.map(({ id }) => id)
  const [papers, wordsOf] = await Promise.all([papersOf(ctx, ids), metricWords(ctx, year)])
  return records.map(({ enteredBy, ...record }) => ({
    ...record,
    ...wordsOf(record.metric),
    enteredByMe: enteredBy !== null && enteredBy === ctx.actor.accountId,
    documents: (papers.get(record.id) ?? []).map(({ id, name, type, size }) => ({ id, name, type, size })),
  }))
}

export async function toClaimRow(ctx: RowCtx, record: ClaimRecord): Promise<ClaimRow> {
  const [row] = await toClaimRows(ctx, record.year, [record])
  if (!row) throw new AppError('not_found')
  return row
}

const ownClaim = ({ tenant }: Pick<ReadCtx, 'tenant'>, id: string) =>
  and(eq(factClaims.tenantId, tenant.id), eq(factClaims.id, id))

/** The claim, locked, as a person saw it. */
export async function lockClaim(ctx: WriteCtx, seen: { id: string; version: number }): Promise<ClaimRecord> {
  const [record] = await ctx.tx
    .select(claimColumns)
    .from(factClaims)
    .where(ownClaim(ctx, seen.id))
    .for('update')
  if (!record) throw new AppError('not_found')
  if (record.version !== seen.version) checkVersion(record, seen.version, await toClaimRow(ctx, record))
  return record
}

/** Ends a locked claim's present state. */
export async function moveClaim(
  ctx: WriteCtx,
  { id }: ClaimRecord,
  { state, reason }: { state: ClaimRow['state']; reason: string | null },
): Promise<ClaimRecord> {
  const [after] = await ctx.tx
    .update(factClaims)
    .set({
      state,
      reason,
      decidedBy: ctx.actor.accountId,
      decidedByName: ctx.actor.name,
      decidedAt: ctx.now.toISOString(),
      version: sql`${factClaims.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(ownClaim(ctx, id))
    .returning(claimColumns)
  if (!after) throw new AppError('not_found')
  return after
}

/** What an entry of the timeline says of a claim. */
export const auditClaim = ({ metric, year, value, issuedOn, state }: ClaimRecord) => ({
  metric,
  year,
  value,
  issuedOn,
  state,
})
