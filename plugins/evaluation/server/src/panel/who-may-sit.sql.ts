import { and, sql, type SQL } from 'drizzle-orm'

import { calibrationAdmissions } from '../calibration/calibration.schema.ts'
import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx } from '../kit.ts'
import { eligible } from './draw-material.ts'
import { assessments, assignmentHolders, assignments, scorerConflicts } from './panel.schema.ts'

/** Not somebody whose places in the campaign were taken back for want of calibration, unless let in since. */
const isNotReleased = (campaignId: string) => sql`(not exists (select 1 from ${assignmentHolders} h
  join ${assignments} a on a.tenant_id = h.tenant_id and a.id = h.assignment_id
  where h.tenant_id = scorers.tenant_id and h.scorer_id = scorers.id and a.campaign_id = ${campaignId} and a.state = 'withdrawn')
  or exists (select 1 from ${calibrationAdmissions} d
    where d.tenant_id = scorers.tenant_id and d.campaign_id = ${campaignId} and d.scorer_id = scorers.id))`

/** Who may be seated in a campaign at all, whichever estate it is. */
export const mayBeSeated = (
  ctx: Pick<ReadCtx, 'tenant'>,
  campaign: Pick<CampaignRecord, 'id' | 'dates'>,
): SQL | undefined => and(eligible(ctx, campaign), isNotReleased(campaign.id))

/** Whether a scorer held a place of the assessment, one given back included. */
export const hasSat = (assessmentId: SQL): SQL => sql`exists (select 1 from ${assignmentHolders} held
  where held.tenant_id = scorers.tenant_id and held.scorer_id = scorers.id and held.assessment_id = ${assessmentId})`

/** Whether a conflict that holds today is with the assessment's company or estate. */
export const hasConflict = (
  assessmentId: SQL,
): SQL => sql`exists (select 1 from ${scorerConflicts} k join ${assessments} e on e.tenant_id = k.tenant_id
    and (k.company_id = e.company_id or k.estate_id = e.estate_id)
  where k.tenant_id = scorers.tenant_id and k.scorer_id = scorers.id and k.ended_at is null and e.id = ${assessmentId})`
