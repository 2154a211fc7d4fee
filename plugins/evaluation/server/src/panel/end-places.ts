import { openPlaceStates } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { placeOfHolder } from './panel-joins.sql.ts'
import { assignmentHolders, assignments } from './panel.schema.ts'
import { endScoring } from './tell-scorers.ts'

/**
 * An estate is out: nobody scores it any more. Its open places are withdrawn and not drawn again, so that they are no
 * scorer's task and no one's load; what was scored in them stays.
 */
export async function endPlaces(ctx: WriteCtx, assessmentId: string, reason: string): Promise<void> {
  const { tenantId, state, version } = assignments
  const ended = await ctx.tx
    .update(assignments)
    .set({ state: 'withdrawn', reason, version: sql`${version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(tenantId, ctx.tenant.id),
        eq(assignments.assessmentId, assessmentId),
        inArray(state, [...openPlaceStates]),
      ),
    )
    .returning({ id: assignments.id })
  if (ended.length === 0) return
  const holders = await ctx.tx
    .select({ scorerId: assignmentHolders.scorerId })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .where(
      and(
        eq(assignmentHolders.tenantId, ctx.tenant.id),
        inArray(
          assignments.id,
          ended.map(({ id }) => id),
        ),
      ),
    )
  await endScoring(
    ctx,
    holders.map(({ scorerId }) => scorerId),
  )
}
