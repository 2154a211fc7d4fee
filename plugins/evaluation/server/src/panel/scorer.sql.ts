import { AppError } from '@linli/contract'
import type { ScorerCard } from '@linli/evaluation-contract/campaign'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { scorerConflicts, scorers } from './panel.schema.ts'

/** Columns of the outer table stand here by name: of a single table drizzle writes them without it, which means the inner one. */
const conflicts = sql<number>`(select count(*)::int from ${scorerConflicts} c
  where c.tenant_id = scorers.tenant_id and c.scorer_id = scorers.id and c.ended_at is null)`

/** With a conflict that holds today. */
export const conflicted = sql`exists (select 1 from ${scorerConflicts} c
  where c.tenant_id = scorers.tenant_id and c.scorer_id = scorers.id and c.ended_at is null)`

export const scorerColumns = {
  id: scorers.id,
  accountId: scorers.accountId,
  name: scorers.name,
  employer: scorers.employer,
  expertise: scorers.expertise,
  certifiedUntil: scorers.certifiedUntil,
  isActive: scorers.isActive,
  conflicts,
  version: scorers.version,
}

export const ownScorer = ({ tenant }: Pick<ReadCtx, 'tenant'>, id: string) =>
  and(eq(scorers.tenantId, tenant.id), eq(scorers.id, id))

/** One scorer of this association, null when there is none. */
export async function findScorer(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  id: string,
): Promise<ScorerCard | null> {
  const [card] = await ctx.tx.select(scorerColumns).from(scorers).where(ownScorer(ctx, id))
  return card ?? null
}

export async function getScorer(ctx: Pick<ReadCtx, 'tx' | 'tenant'>, id: string): Promise<ScorerCard> {
  const card = await findScorer(ctx, id)
  if (!card) throw new AppError('not_found')
  return card
}

/** The scorer as a person saw it, locked. */
export async function lockScorer(
  ctx: WriteCtx,
  { id, version }: { id: string; version: number },
): Promise<ScorerCard> {
  await ctx.tx.select({ id: scorers.id }).from(scorers).where(ownScorer(ctx, id)).for('update')
  const card = await getScorer(ctx, id)
  checkVersion(card, version)
  return card
}

/** What an entry of the timeline says of a scorer. */
export const auditScorer = ({ name, employer, certifiedUntil, isActive }: ScorerCard) => ({
  name,
  employer,
  isActive,
  ...(certifiedUntil ? { certifiedUntil } : {}),
})
