import type { DeskRow } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { campaigns } from '../campaign/campaign.schema.ts'
import type { ReadCtx } from '../kit.ts'
import {
  assessments,
  assignmentHolders,
  assignments,
  discrepancies,
  layerScores,
} from '../panel/panel.schema.ts'
import { placeOfHolder, assessmentOfPlace, campaignOfAssessment } from '../panel/panel-joins.sql.ts'

const scored = sql<number>`(select count(distinct s.part)::int from ${layerScores} s
  where s.tenant_id = ${assignments.tenantId} and s.assessment_id = ${assignments.assessmentId}
    and s.assignment_id = ${assignments.id} and s.layer = 'scorer')`

/** Discrepancies of which the holder of this place is one side. */
const open = sql<number>`(select count(*)::int from ${discrepancies} d
  where d.tenant_id = ${assignments.tenantId} and d.assessment_id = ${assignments.assessmentId} and d.state = 'open'
    and ${assignments.state} = 'submitted'
    and (${assignments.role} in ('first', 'second') or ${assignments.role} = 'confirm')
    and (d.scope = 'part' and d.node = any (${assignments.parts}) or d.scope <> 'part' and ${assignments.role} in ('first', 'second')))`

const columns = {
  id: assignments.id,
  campaignId: campaigns.id,
  campaignTitle: campaigns.title,
  code: assessments.blindCode,
  estateName: assessments.estateName,
  companyName: assessments.companyName,
  role: assignments.role,
  state: assignments.state,
  assessmentState: assessments.state,
  parts: sql<number>`cardinality(${assignments.parts})`,
  scored,
  open,
  dates: campaigns.dates,
  policies: campaigns.policies,
  version: assignments.version,
}

/** Places that the caller holds, joined with what they are of. */
export const selectMine = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx
    .select({
      ...columns,
      assessmentId: assessments.id,
      rubricId: campaigns.rubricId,
      partIds: assignments.parts,
    })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .innerJoin(assessments, assessmentOfPlace)
    .innerJoin(campaigns, campaignOfAssessment)

/** The caller's own places: nobody reads another's desk, administrators included. */
export const isMine = ({ tenant, actor }: Pick<ReadCtx, 'tenant' | 'actor'>) =>
  and(
    eq(assignmentHolders.tenantId, tenant.id),
    actor.accountId === null ? sql`false` : eq(assignmentHolders.accountId, actor.accountId),
  )

export type MineRecord = Awaited<ReturnType<typeof selectMine>>[number]

/** Names only where the campaign shows them. */
export const toDeskRow = ({
  policies,
  dates,
  estateName,
  companyName,
  assessmentId: _assessment,
  rubricId: _rubric,
  partIds: _parts,
  ...row
}: MineRecord): DeskRow => ({
  ...row,
  estateName: policies.hidesEstates ? null : estateName,
  companyName: policies.hidesEstates ? null : companyName,
  scoreBy: dates.scoreBy,
})
