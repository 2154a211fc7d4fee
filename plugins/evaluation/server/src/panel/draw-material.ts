import { panelParts, type DrawMaterial } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, asc, eq, gt, gte, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx } from '../kit.ts'
import { concerns } from './conflict.sql.ts'
import { assessments, scorerConflicts, scorers } from './panel.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>
type Drawn = Pick<CampaignRecord, 'id' | 'dates' | 'policies'>

/** Active scorers whose certificate lasts as long as the scoring. */
export const eligible = (
  { tenant }: Pick<Ctx, 'tenant'>,
  { dates }: Pick<CampaignRecord, 'dates'>,
): SQL | undefined =>
  and(
    eq(scorers.tenantId, tenant.id),
    eq(scorers.isActive, true),
    or(isNull(scorers.certifiedUntil), gte(scorers.certifiedUntil, dates.scoreBy)),
  )

const readEligible = (ctx: Ctx, campaign: Drawn, at: SQL) =>
  ctx.tx
    .select({ id: scorers.id })
    .from(scorers)
    .where(and(eligible(ctx, campaign), lte(scorers.createdAt, at)))
    .orderBy(asc(scorers.id))

const readConflicts = (ctx: Ctx, estates: readonly string[], at: SQL) =>
  ctx.tx
    .selectDistinct({ scorer: scorerConflicts.scorerId, estate: assessments.id })
    .from(scorerConflicts)
    .innerJoin(assessments, and(eq(assessments.tenantId, scorerConflicts.tenantId), concerns))
    .where(
      and(
        eq(scorerConflicts.tenantId, ctx.tenant.id),
        inArray(assessments.id, [...estates]),
        lte(scorerConflicts.createdAt, at),
        or(isNull(scorerConflicts.endedAt), gt(scorerConflicts.endedAt, at)),
      ),
    )
    .orderBy(asc(scorerConflicts.scorerId), asc(assessments.id))

export interface MaterialOf {
  index: RubricIndex
  /** Assessments that take part. */
  estates: readonly string[]
  /** The moment of the draw; now when it is about to be made. */
  at?: string
}

/** What a draw starts from, sorted, so that the same content has the same hash. */
export async function readMaterial(
  ctx: Ctx,
  campaign: Drawn,
  { index, estates, at }: MaterialOf,
): Promise<DrawMaterial> {
  const moment = at === undefined ? sql`now()` : sql`${at}::timestamptz`
  const [people, conflicts] = await Promise.all([
    readEligible(ctx, campaign, moment),
    readConflicts(ctx, estates, moment),
  ])
  const known = new Set(people.map(({ id }) => id))
  const { judged, machine } = panelParts(index)
  return {
    secondLookShare: campaign.policies.secondLookShare,
    estates: estates.toSorted().map((id) => ({ id })),
    judged: [...judged],
    machine: [...machine],
    scorers: people,
    conflicts: conflicts.filter(({ scorer }) => known.has(scorer)),
  }
}
