import { AppError } from '@linli/contract'

import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { readCalibrationRows } from './calibration-rows.ts'
import { endDecision } from './calibration-task.ts'

/** A campaign whose scorer is not through calibration; locked, so that two who decide take turns. */
export async function lockUndecided(
  ctx: WriteCtx,
  { id, scorerId }: { id: string; scorerId: string },
): Promise<CampaignRecord> {
  await assertNoScorer(ctx)
  const campaign = await findCampaign(ctx, id)
  if (!campaign) throw new AppError('not_found')
  if (campaign.state !== 'scoring')
    throw new AppError('illegal_move', { reason: `campaign_is_${campaign.state}` })
  const row = await rowOf(ctx, campaign, scorerId)
  if (row.state === 'passed' || row.state === 'admitted')
    throw new AppError('illegal_move', { reason: 'calibration_passed' })
  return campaign
}

export async function rowOf(ctx: WriteCtx, { id, policies }: CampaignRecord, scorerId: string) {
  const rows = await readCalibrationRows(ctx, id, policies.calibrationBound)
  const row = rows.find((each) => each.scorerId === scorerId)
  if (!row) throw new AppError('not_found')
  return row
}

/** Takes the task off the list once nobody waits for a decision. */
export async function endWhenDecided(ctx: WriteCtx, { id, policies }: CampaignRecord): Promise<void> {
  const rows = await readCalibrationRows(ctx, id, policies.calibrationBound)
  if (!rows.some(({ state, waiting }) => state === 'failed' && waiting > 0)) await endDecision(ctx, id)
}
