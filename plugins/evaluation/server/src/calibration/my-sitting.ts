import { AppError } from '@linli/contract'
import { meanDistance, type SittingPage, type SittingRow } from '@linli/evaluation-contract/campaign'
import { allowedScores, type RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'

import { campaigns } from '../campaign/campaign.schema.ts'
import type { ReadCtx, WriteCtx } from '../kit.ts'
import { campaignIndex } from '../panel/campaign-index.ts'
import { calibrationAnswers, calibrationCases, calibrationSittings } from './calibration.schema.ts'
import { referencesOf, titleOf } from './case.sql.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant' | 'actor'>

/** The caller's own cases: nobody reads another's, administrators included. */
export const isMySitting = ({ tenant, actor }: Pick<Ctx, 'tenant' | 'actor'>) =>
  and(
    eq(calibrationSittings.tenantId, tenant.id),
    actor.accountId === null ? sql`false` : eq(calibrationSittings.accountId, actor.accountId),
  )

const answered = sql<number>`(select count(*)::int from ${calibrationAnswers} a
  where a.tenant_id = ${calibrationSittings.tenantId} and a.sitting_id = ${calibrationSittings.id})`

const columns = {
  id: calibrationSittings.id,
  scorerId: calibrationSittings.scorerId,
  caseId: calibrationSittings.caseId,
  kind: calibrationSittings.kind,
  round: calibrationSittings.round,
  submittedAt: calibrationSittings.submittedAt,
  distance: calibrationSittings.distance,
  title: calibrationCases.title,
  material: calibrationCases.material,
  answered,
  campaign: campaigns,
}

const selectSittings = ({ tx }: Pick<Ctx, 'tx'>) =>
  tx
    .select(columns)
    .from(calibrationSittings)
    .innerJoin(
      calibrationCases,
      and(
        eq(calibrationCases.tenantId, calibrationSittings.tenantId),
        eq(calibrationCases.id, calibrationSittings.caseId),
      ),
    )
    .innerJoin(
      campaigns,
      and(
        eq(campaigns.tenantId, calibrationSittings.tenantId),
        eq(campaigns.id, calibrationSittings.campaignId),
      ),
    )

export type MySitting = Awaited<ReturnType<typeof selectSittings>>[number]

/** Mine, open ones first, at most 100. */
export const listMySittings = (ctx: Ctx): Promise<MySitting[]> =>
  selectSittings(ctx)
    .where(isMySitting(ctx))
    .orderBy(desc(isNull(calibrationSittings.submittedAt)), asc(calibrationSittings.id))
    .limit(100)

export async function getMySitting(ctx: Ctx, id: string): Promise<MySitting> {
  const [row] = await selectSittings(ctx).where(and(isMySitting(ctx), eq(calibrationSittings.id, id)))
  if (!row) throw new AppError('not_found')
  return row
}

/**
 * The caller's own case, locked with all others of the campaign: two windows that hand in the last two cases of a try take
 * turns, so that one of them sees the try complete.
 */
export async function lockMySitting(ctx: WriteCtx, id: string): Promise<MySitting> {
  const { campaign } = await getMySitting(ctx, id)
  await ctx.tx
    .select({ id: calibrationSittings.id })
    .from(calibrationSittings)
    .where(and(isMySitting(ctx), eq(calibrationSittings.campaignId, campaign.id)))
    .orderBy(asc(calibrationSittings.id))
    .for('update')
  return getMySitting(ctx, id)
}

export const toSittingRow = (row: MySitting): SittingRow => ({
  id: row.id,
  campaignId: row.campaign.id,
  campaignTitle: row.campaign.title,
  title: row.title,
  kind: row.kind,
  round: row.round,
  parts: row.material.length,
  answered: row.answered,
  isSubmitted: row.submittedAt !== null,
  distance: row.submittedAt === null ? null : meanDistance([row]),
})

async function answersOf(ctx: Ctx, sittingId: string) {
  const rows = await ctx.tx
    .select({
      part: calibrationAnswers.part,
      points: calibrationAnswers.points,
      reason: calibrationAnswers.reason,
    })
    .from(calibrationAnswers)
    .where(and(eq(calibrationAnswers.tenantId, ctx.tenant.id), eq(calibrationAnswers.sittingId, sittingId)))
  return new Map(rows.map(({ part, points, reason }) => [part, { points, reason }]))
}

const choicesOf = (index: RubricIndex, id: string) => {
  const part = index.parts.get(id)
  const item = index.items.get(index.parentOf.get(id) ?? '')
  const levels = part?.logic.kind === 'tiered_judgement' ? part.logic.levels : []
  return {
    item: item?.title ?? titleOf(index, id),
    label: titleOf(index, id),
    max: part?.max ?? 0,
    points: part ? allowedScores(index, part) : [],
    levels: part
      ? levels.map((level) => ({
          id: level.id,
          descriptor: level.descriptor,
          points: allowedScores(index, part, level.id),
        }))
      : [],
    considers: part?.humanJudges ?? [],
  }
}

/** A case as its scorer works on it; references are asked for only once it is handed in, and the database gives none before. */
export async function readSittingPage(ctx: Ctx, id: string): Promise<SittingPage> {
  const mine = await getMySitting(ctx, id)
  const [index, answers, references] = await Promise.all([
    campaignIndex(ctx, mine.campaign),
    answersOf(ctx, id),
    mine.submittedAt === null ? new Map<string, never>() : referencesOf(ctx, mine.caseId),
  ])
  return {
    sitting: toSittingRow(mine),
    step: index.doc.step,
    parts: mine.material.map((material) => ({
      ...material,
      ...choicesOf(index, material.part),
      own: answers.get(material.part) ?? null,
      reference: references.get(material.part) ?? null,
    })),
  }
}
