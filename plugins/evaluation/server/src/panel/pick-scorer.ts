import { newId } from '@linli/contract'
import { assignScorers } from '@linli/evaluation-contract/draw'
import { and, asc, eq, sql } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { concerns } from './conflict.sql.ts'
import { eligible } from './draw-material.ts'
import { openDraw } from './open-draw.ts'
import { assessments, assignmentHolders, assignments, scorerConflicts, scorers } from './panel.schema.ts'
import { placeOfHolder } from './panel-joins.sql.ts'

export interface VacantPlace {
  assignmentId: string
  assessmentId: string
}

const openPlaces = sql<number>`(select count(*)::int from ${assignmentHolders} h
  join ${assignments} a on a.tenant_id = h.tenant_id and a.id = h.assignment_id
  where h.tenant_id = scorers.tenant_id and h.scorer_id = scorers.id and a.state in ('offered', 'in_progress'))`

/** Who may take a place of an assessment: nobody who held one of its places, recused ones included, or has a conflict. */
const readFree = (ctx: WriteCtx, campaign: CampaignRecord, assessmentId: string) =>
  ctx.tx
    .select({ id: scorers.id, accountId: scorers.accountId, load: openPlaces })
    .from(scorers)
    .where(
      and(
        eligible(ctx, campaign),
        sql`not exists (select 1 from ${assignmentHolders} held where held.tenant_id = ${scorers.tenantId}
          and held.scorer_id = ${scorers.id} and held.assessment_id = ${assessmentId})`,
        sql`not exists (select 1 from ${scorerConflicts} join ${assessments} on ${concerns}
          and ${assessments.tenantId} = ${scorerConflicts.tenantId} and ${assessments.id} = ${assessmentId}
          where ${scorerConflicts.tenantId} = ${scorers.tenantId} and ${scorerConflicts.scorerId} = ${scorers.id}
            and ${scorerConflicts.endedAt} is null)`,
      ),
    )
    .orderBy(asc(scorers.id))

/** How many places of the campaign were held so far: each pick has a number of its own. */
async function pickNumber(ctx: WriteCtx, campaignId: string): Promise<number> {
  const [row] = await ctx.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.campaignId, campaignId)))
  return row?.count ?? 0
}

/** What the chain holds of a pick, so that it can be made again: the seed's use, who was free, who came out. */
export interface Pick {
  assignmentId: string
  use: string
  free: string[]
  scorer: string | null
}

/** Fills one vacant place by the campaign's seed from the least busy of those who are free; null when nobody is. */
export async function pickScorer(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  { assignmentId, assessmentId }: VacantPlace,
): Promise<Pick> {
  const [candidates, number] = await Promise.all([
    readFree(ctx, campaign, assessmentId),
    pickNumber(ctx, campaign.id),
  ])
  const least = Math.min(...candidates.map(({ load }) => load))
  const free = candidates.filter(({ load }) => load === least).map(({ id }) => ({ id }))
  const use = `redraw/${number}`
  const { seed } = openDraw(ctx, campaign)
  const tasks = [{ estate: assessmentId, set: assignmentId, needs: 1 as const }]
  const [drawn] = assignScorers({ seed: `${seed}/${use}`, tasks, scorers: free, conflicts: [] }).assignments
  const holder = candidates.find(({ id }) => id === drawn?.scorer)
  if (holder)
    await ctx.tx.insert(assignmentHolders).values({
      id: newId(),
      assignmentId,
      assessmentId,
      scorerId: holder.id,
      accountId: holder.accountId,
    })
  return { assignmentId, use, free: free.map(({ id }) => id), scorer: holder?.id ?? null }
}
