import type { Progress } from '@linli/evaluation-contract/campaign'
import { and, asc, desc, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assessments, assignments, discrepancies, layerScores, unblindings } from './panel.schema.ts'
import { beforeUnblinding } from './place-scores.sql.ts'

/** What first and second gave each part before either saw the other's, of unblinded assessments alone. */
const givenIn = (ctx: ReadCtx, campaignId: string) =>
  ctx.tx
    .selectDistinctOn([layerScores.assignmentId, layerScores.part], {
      assessmentId: layerScores.assessmentId,
      role: assignments.role,
      part: layerScores.part,
      points: layerScores.points,
    })
    .from(layerScores)
    .innerJoin(
      assignments,
      and(eq(assignments.tenantId, layerScores.tenantId), eq(assignments.id, layerScores.assignmentId)),
    )
    .innerJoin(
      unblindings,
      and(
        eq(unblindings.tenantId, layerScores.tenantId),
        eq(unblindings.assessmentId, layerScores.assessmentId),
      ),
    )
    .where(
      and(
        eq(layerScores.tenantId, ctx.tenant.id),
        eq(layerScores.campaignId, campaignId),
        eq(layerScores.layer, 'scorer'),
        eq(assignments.state, 'submitted'),
        sql`${assignments.role} in ('first', 'second')`,
        beforeUnblinding,
      ),
    )
    .orderBy(layerScores.assignmentId, layerScores.part, desc(layerScores.createdAt), desc(layerScores.id))

const openHere = sql<number>`(select count(*)::int from ${discrepancies} d where d.tenant_id = ${assessments.tenantId}
  and d.assessment_id = ${assessments.id} and d.state = 'open')`

/** How far the two scorers of an estate lay apart over the parts both judged; the furthest first, at most 100. */
export function distancesOf(ctx: ReadCtx, campaignId: string): Promise<Progress['distances']> {
  const given = ctx.tx.$with('given').as(givenIn(ctx, campaignId))
  const pairs = ctx.tx.$with('pairs').as(
    ctx.tx
      .select({
        pairOf: sql<string>`${given.assessmentId}`.as('pair_of'),
        gap: sql<number>`max(${given.points}) filter (where ${given.role} = 'first')
          - max(${given.points}) filter (where ${given.role} = 'second')`.as('gap'),
      })
      .from(given)
      .groupBy(given.assessmentId, given.part),
  )
  const points = sql<number>`abs(sum(${pairs.gap}))::float8`
  return ctx.tx
    .with(given, pairs)
    .select({ assessmentId: assessments.id, estateName: assessments.estateName, points, open: openHere })
    .from(pairs)
    .innerJoin(
      assessments,
      and(eq(assessments.tenantId, ctx.tenant.id), sql`${assessments.id} = ${pairs.pairOf}`),
    )
    .where(sql`${pairs.gap} is not null`)
    .groupBy(assessments.tenantId, assessments.id, assessments.estateName)
    .orderBy(desc(points), asc(assessments.id))
    .limit(100)
}
