import { newId } from '@linli/contract'
import type { DrawnPlace } from '@linli/evaluation-contract/campaign'
import { inArray } from 'drizzle-orm'

import { chunksOf } from '../fact/chunks.rules.ts'
import type { WriteCtx } from '../kit.ts'
import { assignmentHolders, assignments, scorers } from './panel.schema.ts'

/** Rows a statement; each brings fewer than ten values, of which Postgres takes 65,535. */
const atOnce = 2_000

export interface WrittenPlace extends DrawnPlace {
  readonly id: string
}

/** Writes places and who holds them, set by set; a place that nobody was drawn for waits without a holder. */
export async function writePlaces(
  ctx: WriteCtx,
  campaignId: string,
  places: readonly DrawnPlace[],
): Promise<WrittenPlace[]> {
  const written = places.map((place) => ({ ...place, id: newId() }))
  for (const rows of chunksOf(written, atOnce))
    await ctx.tx.insert(assignments).values(
      rows.map(({ id, estate, role, parts }) => ({
        id,
        campaignId,
        assessmentId: estate,
        role,
        parts: [...parts],
      })),
    )
  const held = written.flatMap(({ id, estate, scorer }) => (scorer === null ? [] : [{ id, estate, scorer }]))
  const accounts = await accountsOf(ctx, [...new Set(held.map(({ scorer }) => scorer))])
  for (const rows of chunksOf(held, atOnce))
    await ctx.tx.insert(assignmentHolders).values(
      rows.map(({ id, estate, scorer }) => ({
        id: newId(),
        assignmentId: id,
        assessmentId: estate,
        scorerId: scorer,
        accountId: accounts.get(scorer) ?? '',
      })),
    )
  return written
}

async function accountsOf(ctx: WriteCtx, scorerIds: readonly string[]): Promise<Map<string, string>> {
  if (scorerIds.length === 0) return new Map()
  const rows = await ctx.tx
    .select({ id: scorers.id, accountId: scorers.accountId })
    .from(scorers)
    .where(inArray(scorers.id, [...scorerIds]))
  return new Map(rows.map(({ id, accountId }) => [id, accountId]))
}
