import { drawAlgorithm, panelParts, type DrawMaterial } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, asc, eq, gte, inArray, isNull, or, type SQL } from 'drizzle-orm'

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

const readEligible = (ctx: Ctx, campaign: Drawn) =>
  ctx.tx
    .select({ id: scorers.id, expertise: scorers.expertise })
    .from(scorers)
    .where(eligible(ctx, campaign))
    .orderBy(asc(scorers.id))

const readConflicts = (ctx: Ctx, estates: readonly string[]) =>
  ctx.tx
    .selectDistinct({ scorer: scorerConflicts.scorerId, estate: assessments.id })
    .from(scorerConflicts)
    .innerJoin(assessments, and(eq(assessments.tenantId, scorerConflicts.tenantId), concerns))
    .where(
      and(
        eq(scorerConflicts.tenantId, ctx.tenant.id),
        inArray(assessments.id, [...estates]),
        isNull(scorerConflicts.endedAt),
      ),
    )
    .orderBy(asc(scorerConflicts.scorerId), asc(assessments.id))

export interface MaterialOf {
  index: RubricIndex
  /** Assessments that take part. */
  estates: readonly string[]
}

/** What the parts of a rubric ask for and are worth: experts name the groups they know best. */
export const worthOf = (
  { parts, parentOf }: RubricIndex,
  ids: readonly string[],
): NonNullable<DrawMaterial['worth']> =>
  Object.fromEntries(
    ids.map((id) => [
      id,
      { expertise: parentOf.get(parentOf.get(id) ?? '') ?? '', points: parts.get(id)?.max ?? 0 },
    ]),
  )

/** What a draw starts from, sorted, so that the same content has the same hash. */
export async function readMaterial(
  ctx: Ctx,
  campaign: Drawn,
  { index, estates }: MaterialOf,
): Promise<DrawMaterial> {
  const [people, conflicts] = await Promise.all([readEligible(ctx, campaign), readConflicts(ctx, estates)])
  const known = new Set(people.map(({ id }) => id))
  const { judged, machine } = panelParts(index)
  return {
    algorithm: drawAlgorithm,
    secondLookShare: campaign.policies.secondLookShare,
    estates: estates.toSorted().map((id) => ({ id })),
    judged: [...judged],
    machine: [...machine],
    worth: worthOf(index, [...judged, ...machine]),
    scorers: people.map(({ id, expertise }) => ({ id, expertise: expertise.toSorted() })),
    conflicts: conflicts.filter(({ scorer }) => known.has(scorer)),
  }
}
