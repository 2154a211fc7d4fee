import { and, eq, inArray, isNull } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { concerns } from '../panel/conflict.sql.ts'
import { assessments, assignmentHolders, scorerConflicts } from '../panel/panel.schema.ts'

/**
 * Who may not inspect which estates: whoever held one of its places, recused ones included, since they know what was
 * declared or scored, and whoever has a conflict with it or its company.
 */
export async function readBarred(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  assessmentIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  if (assessmentIds.length === 0) return new Map()
  const [held, conflicting] = await Promise.all([
    ctx.tx
      .selectDistinct({ estate: assignmentHolders.assessmentId, scorer: assignmentHolders.scorerId })
      .from(assignmentHolders)
      .where(
        and(
          eq(assignmentHolders.tenantId, ctx.tenant.id),
          inArray(assignmentHolders.assessmentId, [...assessmentIds]),
        ),
      ),
    ctx.tx
      .selectDistinct({ estate: assessments.id, scorer: scorerConflicts.scorerId })
      .from(scorerConflicts)
      .innerJoin(assessments, and(eq(assessments.tenantId, scorerConflicts.tenantId), concerns))
      .where(
        and(
          eq(scorerConflicts.tenantId, ctx.tenant.id),
          inArray(assessments.id, [...assessmentIds]),
          isNull(scorerConflicts.endedAt),
        ),
      ),
  ])
  const barred = new Map<string, Set<string>>(assessmentIds.map((id) => [id, new Set()]))
  for (const { estate, scorer } of [...held, ...conflicting]) barred.get(estate)?.add(scorer)
  return barred
}
