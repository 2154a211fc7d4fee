import { AppError } from '@linli/contract'
import type { AppealCard } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { campaigns } from '../campaign/campaign.schema.ts'
import type { ReadCtx } from '../kit.ts'
import { assessments, assignmentHolders } from '../panel/panel.schema.ts'
import { finalPoints } from '../publication/final-points.rules.ts'
import { appeals } from '../publication/publication.schema.ts'
import { readLayers } from '../publication/publication.sql.ts'
import { readSiteStandings, waitsForSite } from '../site/site-standing.sql.ts'
import { wordAppealReason } from './appeal-words.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>
type ActorCtx = Pick<ReadCtx, 'tx' | 'tenant' | 'actor'>
export type AppealRecord = typeof appeals.$inferSelect

/** Appeals of a campaign that nobody has decided yet. */
export async function countOpenAppeals(ctx: Ctx, campaignId: string): Promise<number> {
  const [row] = await ctx.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(appeals)
    .where(
      and(
        eq(appeals.tenantId, ctx.tenant.id),
        eq(appeals.campaignId, campaignId),
        inArray(appeals.state, ['filed', 'admitted']),
      ),
    )
  return row?.count ?? 0
}

/** Of these assessments, those that the actor holds or held a place in. */
export async function ownScorings(ctx: ActorCtx, assessmentIds: readonly string[]): Promise<Set<string>> {
  const { accountId } = ctx.actor
  if (accountId === null || assessmentIds.length === 0) return new Set()
  const rows = await ctx.tx
    .selectDistinct({ id: assignmentHolders.assessmentId })
    .from(assignmentHolders)
    .where(
      and(
        eq(assignmentHolders.tenantId, ctx.tenant.id),
        eq(assignmentHolders.accountId, accountId),
        inArray(assignmentHolders.assessmentId, [...assessmentIds]),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

export const selectAppeals = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx
    .select({
      appeal: appeals,
      estateName: assessments.estateName,
      companyName: assessments.companyName,
      rubricId: campaigns.rubricId,
      policies: campaigns.policies,
    })
    .from(appeals)
    .innerJoin(
      assessments,
      and(eq(assessments.tenantId, appeals.tenantId), eq(assessments.id, appeals.assessmentId)),
    )
    .innerJoin(campaigns, and(eq(campaigns.tenantId, appeals.tenantId), eq(campaigns.id, appeals.campaignId)))

export type AppealRow = Awaited<ReturnType<typeof selectAppeals>>[number]

/** A rubric a campaign, read once however many appeals of it there are. */
async function indexesOf(ctx: Ctx, rows: readonly AppealRow[]): Promise<Map<string, RubricIndex>> {
  const indexes = new Map<string, RubricIndex>()
  for (const { appeal, rubricId, policies } of rows)
    if (!indexes.has(appeal.campaignId))
      indexes.set(appeal.campaignId, await indexOfCampaign(ctx, { rubricId, policies }))
  return indexes
}

/** Appeals as an officer decides them: with what the part stands at without them. */
export async function toAppealCards(ctx: ActorCtx, rows: readonly AppealRow[]): Promise<AppealCard[]> {
  const assessmentIds = [...new Set(rows.map(({ appeal }) => appeal.assessmentId))]
  const own = await ownScorings(ctx, assessmentIds)
  const [layers, sites] = await Promise.all([
    readLayers(ctx, assessmentIds),
    readSiteStandings(ctx, assessmentIds),
  ])
  const indexes = await indexesOf(ctx, rows)
  return rows.map(({ appeal, estateName, companyName, policies }) => {
    const { tenantId: _, createdAt: _made, updatedAt: _moved, ...kept } = appeal
    const index = indexes.get(appeal.campaignId)
    const part = index?.parts.get(appeal.part)
    const before = (layers.get(appeal.assessmentId) ?? []).filter(({ layer }) => layer !== 'appeal')
    const site = waitsForSite(policies, sites.get(appeal.assessmentId))
    const standing = index && finalPoints(index, before, site).parts.get(appeal.part)
    return {
      ...kept,
      publicReason: wordAppealReason(kept.publicReason, ctx.actor.locale),
      estateName,
      companyName,
      partTitle: part?.label ?? { 'zh-CN': appeal.part, en: appeal.part },
      max: part?.max ?? 0,
      standing: standing?.points ?? null,
      isOwnScoring: own.has(appeal.assessmentId),
    }
  })
}

export async function readAppealCard(ctx: ActorCtx, id: string): Promise<AppealCard> {
  const rows = await selectAppeals(ctx).where(and(eq(appeals.tenantId, ctx.tenant.id), eq(appeals.id, id)))
  const [card] = await toAppealCards(ctx, rows)
  if (!card) throw new AppError('not_found')
  return card
}
