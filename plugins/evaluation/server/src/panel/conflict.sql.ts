import { and, asc, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assessments, scorerConflicts } from './panel.schema.ts'

/** One from before signs were kept was found by the employer's name. */
const detectedBy = sql<
  'employer_name' | 'account' | null
>`case when ${scorerConflicts.isDetected} then coalesce(${scorerConflicts.detectedBy}, 'employer_name') end`

export const conflictColumns = {
  id: scorerConflicts.id,
  companyId: scorerConflicts.companyId,
  estateId: scorerConflicts.estateId,
  label: scorerConflicts.label,
  kind: scorerConflicts.kind,
  isDetected: scorerConflicts.isDetected,
  detectedBy,
  note: scorerConflicts.note,
  endedAt: scorerConflicts.endedAt,
}

export const conflictsOf = (ctx: Pick<ReadCtx, 'tx' | 'tenant'>, scorerId: string) =>
  ctx.tx
    .select(conflictColumns)
    .from(scorerConflicts)
    .where(and(eq(scorerConflicts.tenantId, ctx.tenant.id), eq(scorerConflicts.scorerId, scorerId)))
    .orderBy(asc(scorerConflicts.id))
    .limit(500)

/** A conflict with the company, or with this very estate of it. */
export const concerns = sql`(${scorerConflicts.companyId} = ${assessments.companyId} or ${scorerConflicts.estateId} = ${assessments.estateId})`
