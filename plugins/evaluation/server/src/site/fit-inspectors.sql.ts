import { AppError } from '@linli/contract'
import { sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assessments, assignmentHolders, scorerConflicts, scorers } from '../panel/panel.schema.ts'
import { siteInspectors, siteVisits } from './site.schema.ts'
import type { VisitRecord } from './visit.sql.ts'

interface Visited {
  day: unknown
  assessmentId: unknown
}

/**
 * Whether a scorer, called `s`, may still inspect: active, certified on the day, never seated there, in no conflict that
 * holds today. A scorer sees no places but the own ones, so that of others it says all but where they sat.
 */
export const isFit = ({ day, assessmentId }: Visited): SQL<boolean> =>
  sql<boolean>`(s.is_active and (s.certified_until is null or s.certified_until >= ${day})
    and not exists (select 1 from ${assignmentHolders} h
      where h.tenant_id = s.tenant_id and h.scorer_id = s.id and h.assessment_id = ${assessmentId})
    and not exists (select 1 from ${scorerConflicts} k join ${assessments} e on e.tenant_id = k.tenant_id
        and (k.company_id = e.company_id or k.estate_id = e.estate_id)
      where k.tenant_id = s.tenant_id and k.scorer_id = s.id and k.ended_at is null and e.id = ${assessmentId}))`

/** Refused for who may not inspect the estate any more: an officer calls the visit off and plans another. */
export async function assertFit(
  { tx, tenant }: Pick<ReadCtx, 'tx' | 'tenant'>,
  visit: Pick<VisitRecord, 'id'>,
  accountIds: readonly string[],
): Promise<void> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select s.name from ${siteInspectors} i join ${scorers} s on s.tenant_id = i.tenant_id and s.id = i.scorer_id
      join ${siteVisits} v on v.tenant_id = i.tenant_id and v.id = i.visit_id
    where i.tenant_id = ${tenant.id} and i.visit_id = ${visit.id}
      and i.account_id = any (${sql.param([...accountIds])}::uuid[])
      and not ${isFit({ day: sql`v.day`, assessmentId: sql`v.assessment_id` })}
    order by s.name`)
  if (rows.length > 0)
    throw new AppError('forbidden', {
      reason: 'site_inspector_unfit',
      params: { names: rows.map(({ name }) => name).join('、') },
    })
}
