import type { VacancyReason } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray, sql } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx } from '../kit.ts'
import { assessments, scorers } from './panel.schema.ts'
import { hasConflict, hasSat, mayBeSeated } from './who-may-sit.sql.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>

interface Standing {
  /** Scorers who have not held a place of the estate yet; those of them without a conflict are free. */
  unseated: number
  free: number
}

const reasonOf = ({ unseated, free }: Standing): VacancyReason => {
  if (free > 0) return 'waiting'
  return unseated > 0 ? 'conflicts' : 'too_few_scorers'
}

/** Why places of these assessments stand empty today, by the rule that a redraw picks by. One statement for all of them. */
export async function vacancyReasons(
  ctx: Ctx,
  campaign: Pick<CampaignRecord, 'id' | 'dates'>,
  assessmentIds: readonly string[],
): Promise<Map<string, VacancyReason>> {
  if (assessmentIds.length === 0) return new Map()
  const assessment = sql`assessments.id`
  const isNew = sql`${scorers.id} is not null and not ${hasSat(assessment)}`
  const rows = await ctx.tx
    .select({
      id: assessments.id,
      unseated: sql<number>`(count(*) filter (where ${isNew}))::int`,
      free: sql<number>`(count(*) filter (where ${isNew} and not ${hasConflict(assessment)}))::int`,
    })
    .from(assessments)
    .leftJoin(scorers, mayBeSeated(ctx, campaign))
    .where(and(eq(assessments.tenantId, ctx.tenant.id), inArray(assessments.id, [...new Set(assessmentIds)])))
    .groupBy(assessments.id)
  return new Map(rows.map(({ id, ...standing }) => [id, reasonOf(standing)]))
}
