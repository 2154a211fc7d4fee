import { openVisitStates } from '@linli/evaluation-contract/site'
import { and, eq, inArray } from 'drizzle-orm'

import type { AssessmentRecord } from '../campaign/own-assessment.ts'
import type { WriteCtx } from '../kit.ts'
import { siteInspectors, siteVisits } from './site.schema.ts'
import { announceVisit, endInspecting } from './tell-site.ts'
import { changeVisit } from './visit.sql.ts'

async function countInspectors(ctx: WriteCtx, visitId: string): Promise<number> {
  const of = and(eq(siteInspectors.tenantId, ctx.tenant.id), eq(siteInspectors.visitId, visitId))
  return ctx.tx.$count(siteInspectors, of)
}

/** An estate is out: the visits that were still to be made or settled are called off, and what was captured stays. */
export async function endVisits(
  ctx: WriteCtx,
  { id, estateId }: Pick<AssessmentRecord, 'id' | 'estateId'>,
  reason: string,
): Promise<void> {
  const open = await ctx.tx
    .select({ id: siteVisits.id, day: siteVisits.day, place: siteVisits.place })
    .from(siteVisits)
    .where(
      and(
        eq(siteVisits.tenantId, ctx.tenant.id),
        eq(siteVisits.assessmentId, id),
        inArray(siteVisits.state, [...openVisitStates]),
      ),
    )
    .for('update')
  for (const visit of open) {
    await changeVisit(ctx, visit.id, { state: 'cancelled', reason })
    await endInspecting(ctx, visit.id)
    const inspectors = await countInspectors(ctx, visit.id)
    await announceVisit(ctx, {
      estateId,
      applicationId: id,
      visit: { ...visit, inspectors },
      state: 'cancelled',
      reason,
    })
  }
}
