import { AppError } from '@linli/contract'
import { fewestCases, roundSize } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { scorers } from '../panel/panel.schema.ts'
import { openSittings, readActiveCases, readSittings, readUnseen } from './sitting.sql.ts'

type Campaign = Pick<CampaignRecord, 'id' | 'rubricHash' | 'policies'>

/** How many cases the active scorer with the fewest has before him or her still; all of them where nobody scores yet. */
export async function fewestUnseen(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  rubricHash: string,
): Promise<number> {
  const people = await ctx.tx
    .select({ accountId: scorers.accountId })
    .from(scorers)
    .where(and(eq(scorers.tenantId, ctx.tenant.id), eq(scorers.isActive, true)))
  if (people.length === 0) return (await readActiveCases(ctx, rubricHash)).length
  const unseen = await readUnseen(
    ctx,
    rubricHash,
    people.map(({ accountId }) => accountId),
  )
  return Math.min(...[...unseen.values()].map((ids) => ids.length))
}

/** A campaign that asks for calibration is not drawn before everybody who may be drawn has cases to calibrate by. */
export async function assertCalibratable(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  { policies, rubricHash }: Campaign,
): Promise<void> {
  if (policies.calibrationBound === null) return
  const found = await fewestUnseen(ctx, rubricHash)
  if (found < fewestCases)
    throw new AppError('illegal_move', {
      reason: 'calibration_cases_missing',
      params: { found, fewest: fewestCases },
    })
}

/** Puts the first try before scorers who got places and have none yet, where the campaign asks for it. */
export async function openCalibration(
  ctx: WriteCtx,
  campaign: Campaign,
  scorerIds: readonly string[],
): Promise<void> {
  if (campaign.policies.calibrationBound === null || scorerIds.length === 0) return
  const met = new Set((await readSittings(ctx, campaign.id)).map(({ scorerId }) => scorerId))
  const fresh = [...new Set(scorerIds)].filter((id) => !met.has(id))
  await openSittings(
    ctx,
    campaign,
    fresh.map((scorerId) => ({
      scorerId,
      kind: 'gate' as const,
      round: 1,
      count: (unseen) => roundSize(unseen, 1),
    })),
  )
}
