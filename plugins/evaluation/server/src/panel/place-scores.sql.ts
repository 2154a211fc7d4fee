import type { PanelRole, PanelScores } from '@linli/evaluation-contract/campaign'
import { and, desc, eq, lte, or, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assignments, layerScores, unblindings } from './panel.schema.ts'

/** A scorer's points of one part, by place and never by name. */
export interface PlaceScore {
  assessmentId: string
  assignmentId: string
  role: string
  part: string
  points: number
}

/**
 * The current scores of places that were submitted, of unblinded assessments alone. The database shows an account no
 * others; the join says it once more, for the system, which sees all.
 */
export const readPlaceScores = (
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  where: SQL | undefined,
): Promise<PlaceScore[]> =>
  ctx.tx
    .selectDistinctOn([layerScores.assignmentId, layerScores.part], {
      assessmentId: layerScores.assessmentId,
      assignmentId: assignments.id,
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
    .where(and(eq(layerScores.tenantId, ctx.tenant.id), eq(layerScores.layer, 'scorer'), isGiven, where))
    .orderBy(layerScores.assignmentId, layerScores.part, desc(layerScores.createdAt), desc(layerScores.id))

/** Submitted; of an arbiter who was asked for more parts later, what was submitted before. */
const isGiven = or(
  eq(assignments.state, 'submitted'),
  and(eq(assignments.role, 'arbiter'), lte(layerScores.createdAt, assignments.submittedAt)),
)

/** As they were before anybody saw the other's: a revision comes after the unblinding. */
export const beforeUnblinding = sql`${layerScores.createdAt} <= ${unblindings.createdAt}`

/** The scores of one assessment by place and part. */
export function toPanelScores(rows: readonly PlaceScore[]): PanelScores {
  const of = (role: PanelRole) =>
    new Map(rows.filter((row) => row.role === role).map(({ part, points }) => [part, points]))
  return { first: of('first'), second: of('second'), confirm: of('confirm'), arbiter: of('arbiter') }
}
