import { appealSubject } from '@linli/evaluation-contract'
import { appealCard, decideAppealInput } from '@linli/evaluation-contract/campaign'
import { scoreRefusalOf } from '@linli/evaluation-contract/scoring'

import { indexOfCampaign, refuse } from '../campaign/campaign-rubric.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { writeDecided } from '../publication/correct-points.ts'
import { lockAppeal, moveAppeal, type LockedAppeal } from './move-appeal.ts'

const name = 'evaluation.appeal.decide'

/** Only points that the rubric prints for the part. */
async function assertPrinted(
  ctx: WriteCtx,
  { appeal, campaign }: LockedAppeal,
  points: number,
): Promise<void> {
  const index = await indexOfCampaign(ctx, campaign)
  const part = index.parts.get(appeal.part)
  if (!part || scoreRefusalOf(index, part, { points }) !== null)
    refuse([{ path: 'points', rule: 'points_not_printed' }])
}

/**
 * Decides what the part comes to. It counts from the next publication on: what is published already changes by a
 * correction alone, which says so.
 */
export const decideAppeal = defineAction({
  name,
  can: ['decide', appealSubject],
  input: decideAppealInput,
  output: appealCard,
  async run(ctx, { points, publicReason, ...seen }) {
    const locked = await lockAppeal(ctx, seen, ['admitted'])
    await assertPrinted(ctx, locked, points)
    const { campaignId, assessmentId, part } = locked.appeal
    await writeDecided(ctx, [{ campaignId, assessmentId, part, points, reason: publicReason }])
    return moveAppeal(ctx, locked, { action: name, move: { state: 'decided', points, publicReason } })
  },
})
