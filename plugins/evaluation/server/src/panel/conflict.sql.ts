import { newId } from '@linli/contract'
import { and, asc, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { assessments, scorerConflicts, scorers } from './panel.schema.ts'

export const conflictColumns = {
  id: scorerConflicts.id,
  companyId: scorerConflicts.companyId,
  estateId: scorerConflicts.estateId,
  label: scorerConflicts.label,
  kind: scorerConflicts.kind,
  isDetected: scorerConflicts.isDetected,
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

/**
 * Writes down a conflict for each scorer whose employer bears the name of a company in the campaign. A scorer's own
 * memberships elsewhere cannot be read across tenants: beyond the name, only what scorers declare is known. One that
 * a person ended stays ended.
 */
export async function keepDetectedConflicts(ctx: WriteCtx, campaignId: string): Promise<void> {
  const found = await ctx.tx
    .selectDistinct({
      scorerId: scorers.id,
      companyId: assessments.companyId,
      label: assessments.companyName,
    })
    .from(scorers)
    .innerJoin(
      assessments,
      and(
        eq(assessments.tenantId, scorers.tenantId),
        sql`lower(btrim(${assessments.companyName})) = lower(btrim(${scorers.employer}))`,
      ),
    )
    .where(
      and(
        eq(scorers.tenantId, ctx.tenant.id),
        eq(assessments.campaignId, campaignId),
        sql`not exists (select 1 from ${scorerConflicts} known where known.tenant_id = ${scorers.tenantId}
          and known.scorer_id = ${scorers.id} and known.company_id = ${assessments.companyId} and known.is_detected)`,
      ),
    )
  if (found.length === 0) return
  await ctx.tx
    .insert(scorerConflicts)
    .values(found.map((row) => ({ ...row, id: newId(), kind: 'employment' as const, isDetected: true })))
}
