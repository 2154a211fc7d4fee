import { newId } from '@linli/contract'
import { pickCases, roundSize, type Drawing, type Sat } from '@linli/evaluation-contract/campaign'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx, WriteCtx } from '../kit.ts'
import { scorers } from '../panel/panel.schema.ts'
import { calibrationAdmissions, calibrationCases, calibrationSittings } from './calibration.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>
type Campaign = Pick<CampaignRecord, 'id' | 'rubricHash'>
export type Sitting = Sat & { scorerId: string; caseId: string; kind: 'gate' | 'drift' }

/** Cases that scorers have met in a campaign; a scorer who asks finds the own ones alone. */
export const readSittings = (
  ctx: Ctx,
  campaignId: string,
  scorerIds?: readonly string[],
): Promise<Sitting[]> =>
  ctx.tx
    .select({
      scorerId: calibrationSittings.scorerId,
      caseId: calibrationSittings.caseId,
      kind: calibrationSittings.kind,
      round: calibrationSittings.round,
      answered: calibrationSittings.answered,
      distance: calibrationSittings.distance,
    })
    .from(calibrationSittings)
    .where(
      and(
        eq(calibrationSittings.tenantId, ctx.tenant.id),
        eq(calibrationSittings.campaignId, campaignId),
        scorerIds ? inArray(calibrationSittings.scorerId, [...scorerIds]) : undefined,
      ),
    )
    .orderBy(asc(calibrationSittings.id))

export const readAdmissions = (ctx: Ctx, campaignId: string) =>
  ctx.tx
    .select({
      scorerId: calibrationAdmissions.scorerId,
      reason: calibrationAdmissions.reason,
      byName: calibrationAdmissions.admittedByName,
      at: calibrationAdmissions.createdAt,
    })
    .from(calibrationAdmissions)
    .where(
      and(
        eq(calibrationAdmissions.tenantId, ctx.tenant.id),
        eq(calibrationAdmissions.campaignId, campaignId),
      ),
    )

export const readActiveCases = (ctx: Ctx, rubricHash: string) =>
  ctx.tx
    .select({ id: calibrationCases.id, authorIds: calibrationCases.authorIds })
    .from(calibrationCases)
    .where(
      and(
        eq(calibrationCases.tenantId, ctx.tenant.id),
        eq(calibrationCases.rubricHash, rubricHash),
        eq(calibrationCases.state, 'active'),
      ),
    )
    .orderBy(asc(calibrationCases.id))

const metSql = (ctx: Ctx, caseIds: readonly string[], accountIds: readonly string[]) =>
  ctx.tx
    .selectDistinct({ accountId: calibrationSittings.accountId, caseId: calibrationSittings.caseId })
    .from(calibrationSittings)
    .where(
      and(
        eq(calibrationSittings.tenantId, ctx.tenant.id),
        inArray(calibrationSittings.caseId, [...caseIds]),
        inArray(calibrationSittings.accountId, [...accountIds]),
      ),
    )

/**
 * Active cases of a rubric that each person neither wrote nor met, in whatever campaign: a case that was answered shows
 * its references for good.
 */
export async function readUnseen(
  ctx: Ctx,
  rubricHash: string,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const cases = await readActiveCases(ctx, rubricHash)
  const ids = cases.map(({ id }) => id)
  const met = ids.length > 0 && accountIds.length > 0 ? await metSql(ctx, ids, accountIds) : []
  const known = new Set(met.map(({ accountId, caseId }) => `${accountId} ${caseId}`))
  return new Map(
    accountIds.map((accountId) => [
      accountId,
      cases.flatMap(({ id, authorIds }) =>
        known.has(`${accountId} ${id}`) || authorIds.includes(accountId) ? [] : [id],
      ),
    ]),
  )
}

interface Wanted {
  scorerId: string
  kind: 'gate' | 'drift'
  round: number
  /** How many of that many unseen ones. */
  count: (unseen: number) => number
}

/**
 * Puts cases before scorers: drawn by campaign, scorer and round from the active ones that the scorer neither met nor
 * wrote. Nothing where none are left. Answers how many were put before whom.
 */
export async function openSittings(
  ctx: WriteCtx,
  campaign: Campaign,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, number>> {
  if (wanted.length === 0) return new Map()
  const people = await ctx.tx
    .select({ id: scorers.id, accountId: scorers.accountId })
    .from(scorers)
    .where(
      and(
        eq(scorers.tenantId, ctx.tenant.id),
        inArray(
          scorers.id,
          wanted.map(({ scorerId }) => scorerId),
        ),
      ),
    )
  const accounts = new Map(people.map(({ id, accountId }) => [id, accountId]))
  const unseenBy = await readUnseen(ctx, campaign.rubricHash, [...accounts.values()])
  const rows = wanted.flatMap(({ scorerId, kind, round, count }) => {
    const accountId = accounts.get(scorerId) ?? ''
    const unseen = unseenBy.get(accountId) ?? []
    const drawing: Drawing = { campaignId: campaign.id, scorerId, use: `${kind}/${round}` }
    const picked = pickCases(unseen, drawing, count(unseen.length))
    return picked.map((caseId) => ({ campaignId: campaign.id, scorerId, accountId, caseId, kind, round }))
  })
  if (rows.length > 0) {
    await ctx.tx.insert(calibrationSittings).values(rows.map((row) => ({ id: newId(), ...row })))
    await markUsed(ctx, [...new Set(rows.map(({ caseId }) => caseId))])
  }
  const counts = Map.groupBy(rows, ({ scorerId }) => scorerId)
  return new Map([...counts].map(([scorerId, of]) => [scorerId, of.length]))
}

const markUsed = (ctx: WriteCtx, ids: readonly string[]) =>
  ctx.tx
    .update(calibrationCases)
    .set({ isUsed: true, version: sql`${calibrationCases.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(calibrationCases.tenantId, ctx.tenant.id),
        inArray(calibrationCases.id, [...ids]),
        eq(calibrationCases.isUsed, false),
      ),
    )

/** The cases of a try at the gate. */
export const openRound = (ctx: WriteCtx, campaign: Campaign, scorerId: string, round: number) =>
  openSittings(ctx, campaign, [
    { scorerId, kind: 'gate', round, count: (unseen) => roundSize(unseen, round) },
  ])
