import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import {
  applicationDecided,
  disqualifyInput,
  disqualifyOutput,
  mayMove,
  type CampaignState,
} from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { endPlaces } from '../panel/end-places.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { assessments } from '../panel/panel.schema.ts'
import { endVisits } from '../site/end-visits.ts'
import { appendEvent } from './append-event.ts'
import { findCampaign } from './campaign.sql.ts'
import { changeAssessment, type AssessmentRecord } from './own-assessment.ts'
import { endGrantOf } from './receive-end.ts'
import { isDelivered } from './tell-companies.ts'

const running: readonly CampaignState[] = ['open', 'scoring', 'site', 'preliminary']

/** An assessment of this association and its campaign, locked in the order in which scores are settled. */
async function lockAssessment(ctx: WriteCtx, id: string): Promise<AssessmentRecord> {
  const own = and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, id))
  const [found] = await ctx.tx.select({ campaignId: assessments.campaignId }).from(assessments).where(own)
  const campaign = found ? await findCampaign(ctx, found.campaignId, 'share') : null
  const [row] = await ctx.tx.select().from(assessments).where(own).for('update')
  if (!campaign || !row) throw new AppError('not_found')
  if (row.state === 'disqualified') return row
  if (!running.includes(campaign.state))
    throw new AppError('illegal_move', { reason: `campaign_is_${campaign.state}` })
  if (!mayMove(row.state, 'disqualified'))
    throw new AppError('illegal_move', { reason: 'estate_takes_no_part' })
  return row
}

/** All that waits for an estate ends with it: the grant with its dossier, open places, visits to come. */
async function putOut(ctx: WriteCtx, row: AssessmentRecord, reason: string): Promise<void> {
  const { id, attempt, estateId, campaignId } = row
  const end = row.grantUntil === null ? {} : await endGrantOf(ctx, row)
  await changeAssessment(ctx, id, { state: 'disqualified', reason, ...end })
  await endPlaces(ctx, id, reason)
  await endVisits(ctx, row, reason)
  const body = { id, state: 'disqualified', reason, attempt } as const
  await isDelivered(ctx.exchange.send(applicationDecided, { tenantId: estateId, key: id, body }))
  await appendEvent(ctx, {
    campaignId,
    action: 'evaluation.campaign.disqualify',
    object: id,
    payload: { reason },
  })
}

/**
 * Takes an estate out of a campaign before its final result, with the reason it is told: the association's own rule.
 * What it was scored stays with the association and counts for nothing.
 */
export const disqualifyAssessment = defineAction({
  name: 'evaluation.campaign.disqualify',
  can: ['manage', campaignSubject],
  input: disqualifyInput,
  output: disqualifyOutput,
  async run(ctx, { id, reason }) {
    await assertNoScorer(ctx)
    const row = await lockAssessment(ctx, id)
    const { estateName: estate } = row
    ctx.audit({
      subject: campaignSubject,
      id: row.campaignId,
      before: { estate, assessment: row.state },
      after: { estate, assessment: 'disqualified' },
      reason,
    })
    if (row.state !== 'disqualified') await putOut(ctx, row, reason)
    return { id, state: 'disqualified' as const }
  },
})
