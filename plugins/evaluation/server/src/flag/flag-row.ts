import { AppError } from '@linli/contract'
import { flagSubject } from '@linli/evaluation-contract'
import type { FlagRow } from '@linli/evaluation-contract/flag'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { flagDecisions, flags } from './flag.schema.ts'

export const flagColumns = {
  tenantId: flags.tenantId,
  id: flags.id,
  year: flags.year,
  check: flags.checkKey,
  title: flags.title,
  summary: flags.summary,
  parts: flags.parts,
  records: flags.records,
  state: flags.state,
  foundAt: flags.foundAt,
  lastSeenAt: flags.lastSeenAt,
  goneAt: flags.goneAt,
  version: flags.version,
}

export type FlagRecord = Omit<FlagRow, 'isInherited'> & { tenantId: string }

export const toFlagRow = (
  { tenant }: Pick<ReadCtx, 'tenant'>,
  { tenantId, ...row }: FlagRecord,
): FlagRow => ({ ...row, isInherited: tenantId !== tenant.id })

/** This tenant's own flag, locked, as a person saw it; the company's is decided there. */
export async function lockFlag(ctx: WriteCtx, seen: { id: string; version: number }): Promise<FlagRecord> {
  const [record] = await ctx.tx
    .select(flagColumns)
    .from(flags)
    .where(and(eq(flags.tenantId, ctx.tenant.id), eq(flags.id, seen.id)))
    .for('update')
  if (!record) throw new AppError('not_found')
  checkVersion(record, seen.version, toFlagRow(ctx, record))
  return record
}

interface Move {
  move: 'explained' | 'upheld' | 'dismissed'
  reason: string
  evidenceId: string | null
}

/** Moves a locked flag and keeps who said what, and why. */
export async function moveFlag(
  ctx: WriteCtx,
  before: FlagRecord,
  said: Move & { id: string },
): Promise<FlagRow> {
  const { move, reason, evidenceId, id } = said
  await ctx.tx.insert(flagDecisions).values({
    id,
    flagId: before.id,
    move,
    reason,
    evidenceId,
    byId: ctx.actor.accountId,
    byName: ctx.actor.name,
    at: ctx.now.toISOString(),
  })
  const [after] = await ctx.tx
    .update(flags)
    .set({ state: move, version: sql`${flags.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(flags.tenantId, ctx.tenant.id), eq(flags.id, before.id)))
    .returning(flagColumns)
  if (!after) throw new AppError('not_found')
  ctx.audit({
    subject: flagSubject,
    id: before.id,
    before: { state: before.state },
    after: { check: before.check, year: before.year, state: move },
    reason,
  })
  return toFlagRow(ctx, after)
}
