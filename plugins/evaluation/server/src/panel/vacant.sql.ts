import { and, asc, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assessments, assignmentHolders, assignments } from './panel.schema.ts'
import { assessmentOfPlace } from './panel-joins.sql.ts'

/** Places still to be scored that nobody holds: gaps of a draw, and those of who recused themselves. At most 200. */
export const vacantPlaces = (ctx: Pick<ReadCtx, 'tx' | 'tenant'>, campaignId: string) =>
  ctx.tx
    .select({
      assignmentId: assignments.id,
      assessmentId: assignments.assessmentId,
      estateName: assessments.estateName,
      role: assignments.role,
    })
    .from(assignments)
    .innerJoin(assessments, assessmentOfPlace)
    .where(
      and(
        eq(assignments.tenantId, ctx.tenant.id),
        eq(assignments.campaignId, campaignId),
        eq(assignments.state, 'offered'),
        sql`${assessments.state} in ('scoring', 'reconciling')`,
        sql`not exists (select 1 from ${assignmentHolders} h where h.tenant_id = ${assignments.tenantId}
          and h.assignment_id = ${assignments.id})`,
      ),
    )
    .orderBy(asc(assignments.id))
    .limit(200)
