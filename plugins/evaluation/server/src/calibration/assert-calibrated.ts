import { AppError } from '@linli/contract'
import { gateOf, type Gate } from '@linli/evaluation-contract/campaign'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { ReadCtx } from '../kit.ts'
import { readAdmissions, readSittings } from './sitting.sql.ts'

type Campaign = Pick<CampaignRecord, 'id' | 'policies'>

/** Where a scorer stands before a campaign's live work; null where it asks for no calibration. */
export async function readGate(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { id, policies }: Campaign,
  scorerId: string,
): Promise<Gate | null> {
  const bound = policies.calibrationBound
  if (bound === null) return null
  const [sittings, admissions] = await Promise.all([
    readSittings(ctx, id, [scorerId]),
    readAdmissions(ctx, id),
  ])
  return gateOf(
    sittings.filter(({ kind }) => kind === 'gate'),
    { bound, isAdmitted: admissions.some((each) => each.scorerId === scorerId) },
  )
}

/** Live points are not taken before the scorer is through calibration: the association's own rule. */
export async function assertCalibrated(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { campaign, scorerId }: { campaign: Campaign; scorerId: string },
): Promise<void> {
  const gate = await readGate(ctx, campaign, scorerId)
  if (!gate || gate.state === 'passed' || gate.state === 'admitted') return
  throw new AppError('illegal_move', {
    reason: gate.state === 'open' ? 'calibration_open' : 'calibration_failed',
    params: { bound: campaign.policies.calibrationBound ?? 0, round: gate.round },
  })
}
