import { and, eq, sql } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { assignmentHolders, assignments, scorers } from '../panel/panel.schema.ts'
import { placeOfHolder } from '../panel/panel-joins.sql.ts'
import { openSittings } from './sitting.sql.ts'

async function countSubmitted(ctx: WriteCtx, campaignId: string, scorerId: string): Promise<number> {
  const [row] = await ctx.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .where(
      and(
        eq(assignmentHolders.tenantId, ctx.tenant.id),
        eq(assignmentHolders.scorerId, scorerId),
        eq(assignments.campaignId, campaignId),
        eq(assignments.state, 'submitted'),
      ),
    )
  return row?.count ?? 0
}

/** After every so many places handed in one more case, whose distance tells whether a measure moved; it blocks nothing. */
export async function openDrift(
  ctx: WriteCtx,
  campaign: Pick<CampaignRecord, 'id' | 'rubricHash' | 'policies'>,
  scorerId: string,
): Promise<void> {
  const { driftEvery = 0 } = campaign.policies
  if (driftEvery === 0) return
  // Two places handed in at once take turns, so that neither count misses the other.
  await ctx.tx
    .select({ id: scorers.id })
    .from(scorers)
    .where(and(eq(scorers.tenantId, ctx.tenant.id), eq(scorers.id, scorerId)))
    .for('update')
  const submitted = await countSubmitted(ctx, campaign.id, scorerId)
  if (submitted === 0 || submitted % driftEvery !== 0) return
  await openSittings(ctx, campaign, [{ scorerId, kind: 'drift', round: submitted, count: () => 1 }])
}
