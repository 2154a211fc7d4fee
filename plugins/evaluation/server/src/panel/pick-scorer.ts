import { newId } from '@linli/contract'
import { assignScorers } from '@linli/evaluation-contract/draw'
import { and, asc, eq, not, sql } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { campaignIndex } from './campaign-index.ts'
import { worthOf } from './draw-material.ts'
import { openDraw } from './open-draw.ts'
import { assignmentHolders, assignments, scorers } from './panel.schema.ts'
import { placeOfHolder } from './panel-joins.sql.ts'
import { hasConflict, hasSat, mayBeSeated } from './who-may-sit.sql.ts'

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
    .select({
      id: scorers.id,
      accountId: scorers.accountId,
      expertise: scorers.expertise,
      load: openPlaces,
    })
    .from(scorers)
    .where(
      and(
        mayBeSeated(ctx, campaign),
        not(hasSat(sql`${assessmentId}`)),
        not(hasConflict(sql`${assessmentId}`)),
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
  free: { id: string; expertise: string[] }[]
  /** Points of the place's parts by the expertise they ask for. */
  worth: Record<string, number>
  scorer: string | null
}

async function partsOf(ctx: WriteCtx, assignmentId: string): Promise<string[]> {
  const [row] = await ctx.tx
    .select({ parts: assignments.parts })
    .from(assignments)
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.id, assignmentId)))
  return row?.parts ?? []
}

/** Which expertise a place asks for, in points. */
async function readWorth(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  assignmentId: string,
): Promise<Record<string, number>> {
  const [index, parts] = await Promise.all([campaignIndex(ctx, campaign), partsOf(ctx, assignmentId)])
  const byExpertise = Map.groupBy(Object.values(worthOf(index, parts)), ({ expertise }) => expertise)
  return Object.fromEntries(
    [...byExpertise].map(([expertise, of]) => [expertise, of.reduce((sum, { points }) => sum + points, 0)]),
  )
}

/** Fills one vacant place by the campaign's seed from the least busy of those who are free, who knows its parts best; null when nobody is free. */
export async function pickScorer(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  { assignmentId, assessmentId }: VacantPlace,
): Promise<Pick> {
  const [candidates, number, worth] = await Promise.all([
    readFree(ctx, campaign, assessmentId),
    pickNumber(ctx, campaign.id),
    readWorth(ctx, campaign, assignmentId),
  ])
  const least = Math.min(...candidates.map(({ load }) => load))
  const free = candidates
    .filter(({ load }) => load === least)
    .map(({ id, expertise }) => ({ id, expertise: expertise.toSorted() }))
  const use = `redraw/${number}`
  const { seed } = openDraw(ctx, campaign)
  const task = { estate: assessmentId, set: assignmentId, needs: 1 as const }
  const tasks = [{ ...task, worth: new Map(Object.entries(worth)) }]
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
  return { assignmentId, use, free, worth, scorer: holder?.id ?? null }
}
