import { AppError } from '@linli/contract'
import type { AssessmentState } from '@linli/evaluation-contract/campaign'
import { checkVersion } from '@linli/kernel'
import { and, eq } from 'drizzle-orm'

import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { assessments, assignmentHolders, assignments } from '../panel/panel.schema.ts'
import { placeOfHolder } from '../panel/panel-joins.sql.ts'
import { isMine } from './desk-row.sql.ts'

export type AssignmentRecord = typeof assignments.$inferSelect

export interface MyPlace {
  assignment: AssignmentRecord
  assessment: typeof assessments.$inferSelect
  campaign: CampaignRecord
  scorerId: string
}

/**
 * The caller's own place, locked in the order of all: campaign, assessment, place, so that two who submit at once take
 * turns. `not_found` for anybody else's place, whatever the caller administers.
 */
export async function lockMyPlace(
  ctx: WriteCtx,
  { id, version }: { id: string; version?: number },
): Promise<MyPlace> {
  const [held] = await ctx.tx
    .select({
      assessmentId: assignmentHolders.assessmentId,
      scorerId: assignmentHolders.scorerId,
      campaignId: assignments.campaignId,
    })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .where(and(isMine(ctx), eq(assignmentHolders.assignmentId, id)))
  if (!held) throw new AppError('not_found')
  const campaign = await findCampaign(ctx, held.campaignId, 'share')
  const [assessment] = await ctx.tx
    .select()
    .from(assessments)
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, held.assessmentId)))
    .for('update')
  const [assignment] = await ctx.tx
    .select()
    .from(assignments)
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.id, id)))
    .for('update')
  if (!assessment || !assignment || !campaign) throw new AppError('not_found')
  if (version !== undefined)
    checkVersion(assignment, version, { id, state: assignment.state, version: assignment.version })
  return { assignment, assessment, campaign, scorerId: held.scorerId }
}

const scoredIn = (role: AssignmentRecord['role']): AssessmentState =>
  role === 'arbiter' ? 'reconciling' : 'scoring'

/** A place is scored until it is submitted, while its assessment is at that stage. */
export function assertScoring({ assignment, assessment, campaign }: MyPlace): void {
  if (assignment.state === 'submitted') throw new AppError('illegal_move', { reason: 'place_submitted' })
  if (assignment.state === 'recused' || assignment.state === 'withdrawn')
    throw new AppError('illegal_move', { reason: 'place_given_up' })
  if (campaign.state !== 'scoring' || assessment.state !== scoredIn(assignment.role))
    throw new AppError('illegal_move', { reason: 'assessment_not_scored_now' })
}
