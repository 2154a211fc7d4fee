import { newId } from '@linli/contract'
import { settle, type Finding, type Node, type Settlement } from '@linli/evaluation-contract/campaign'
import { and, desc, eq, sql } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { campaignIndex } from './campaign-index.ts'
import { assessments, discrepancies, layerScores } from './panel.schema.ts'
import { readPlaceScores, toPanelScores } from './place-scores.sql.ts'
import { tellDiscrepanciesTimer } from './tell-discrepancies.ts'

export interface Unblinded {
  campaign: CampaignRecord
  assessmentId: string
}

/**
 * Compares what the places of an unblinded assessment say and settles what can be settled; the assessment's row is
 * locked by the caller. Once everything is, it goes on to the site where the campaign looks there, or waits to be published.
 */
export async function settleAssessment(ctx: WriteCtx, of: Unblinded): Promise<Settlement> {
  const { campaign, assessmentId } = of
  const [index, rows, known] = await Promise.all([
    campaignIndex(ctx, campaign),
    readPlaceScores(ctx, eq(layerScores.assessmentId, assessmentId)),
    ctx.tx
      .select({ scope: discrepancies.scope, node: discrepancies.node, state: discrepancies.state })
      .from(discrepancies)
      .where(and(eq(discrepancies.tenantId, ctx.tenant.id), eq(discrepancies.assessmentId, assessmentId))),
  ])
  const reconciling = { index, policy: campaign.policies.discrepancy }
  const settlement = settle(reconciling, toPanelScores(rows), known)
  await openDiscrepancies(ctx, of, settlement.opened)
  for (const closed of settlement.closed) await closeDiscrepancy(ctx, assessmentId, closed)
  await keepSettled(ctx, of, settlement.settled)
  const checksSite = campaign.policies.checksOnSite && [...index.parts.values()].some(({ onSite }) => onSite)
  if (settlement.isDone && checksSite) await moveToSite(ctx, assessmentId)
  if (settlement.opened.length > 0) await ctx.timers.set(tellDiscrepanciesTimer, assessmentId, ctx.now)
  return settlement
}

async function openDiscrepancies(
  ctx: WriteCtx,
  { campaign, assessmentId }: Unblinded,
  opened: readonly Finding[],
): Promise<void> {
  if (opened.length === 0) return
  await ctx.tx
    .insert(discrepancies)
    .values(
      opened.map(({ scope, node, first, second, limit }) => ({
        id: newId(),
        campaignId: campaign.id,
        assessmentId,
        scope,
        node,
        first,
        second,
        limitPoints: limit,
      })),
    )
    .onConflictDoUpdate({
      target: [discrepancies.tenantId, discrepancies.assessmentId, discrepancies.scope, discrepancies.node],
      set: {
        first: sql`excluded.first`,
        second: sql`excluded.second`,
        state: 'open',
        result: null,
        decidedAt: null,
        version: sql`${discrepancies.version} + 1`,
        updatedAt: sql`now()`,
      },
    })
}

const closeDiscrepancy = (
  ctx: WriteCtx,
  assessmentId: string,
  { scope, node, state, result }: Node & { state: 'agreed' | 'arbitrated'; result: number },
) =>
  ctx.tx
    .update(discrepancies)
    .set({
      state,
      result,
      decidedAt: ctx.now.toISOString(),
      version: sql`${discrepancies.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      and(
        eq(discrepancies.tenantId, ctx.tenant.id),
        eq(discrepancies.assessmentId, assessmentId),
        eq(discrepancies.scope, scope),
        eq(discrepancies.node, node),
      ),
    )

/** Adds the points of parts that were not settled before, or to other points; what was said earlier stays below them. */
async function keepSettled(
  ctx: WriteCtx,
  { campaign, assessmentId }: Unblinded,
  settled: Settlement['settled'],
): Promise<void> {
  const before = await ctx.tx
    .selectDistinctOn([layerScores.part], {
      id: layerScores.id,
      part: layerScores.part,
      points: layerScores.points,
    })
    .from(layerScores)
    .where(
      and(
        eq(layerScores.tenantId, ctx.tenant.id),
        eq(layerScores.assessmentId, assessmentId),
        eq(layerScores.layer, 'reconciled'),
      ),
    )
    .orderBy(layerScores.part, desc(layerScores.createdAt), desc(layerScores.id))
  const kept = new Map(before.map((row) => [row.part, row]))
  const fresh = settled.filter(({ part, points }) => kept.get(part)?.points !== points)
  if (fresh.length === 0) return
  await ctx.tx.insert(layerScores).values(
    fresh.map(({ part, points }) => ({
      id: newId(),
      campaignId: campaign.id,
      assessmentId,
      part,
      layer: 'reconciled' as const,
      points,
      judges: {},
      supersedesId: kept.get(part)?.id ?? null,
    })),
  )
}

const moveToSite = (ctx: WriteCtx, assessmentId: string) =>
  ctx.tx
    .update(assessments)
    .set({ state: 'site_check', version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(assessments.tenantId, ctx.tenant.id),
        eq(assessments.id, assessmentId),
        eq(assessments.state, 'reconciling'),
      ),
    )
