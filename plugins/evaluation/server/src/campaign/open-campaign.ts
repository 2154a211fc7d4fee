import { randomBytes } from 'node:crypto'

import { campaignOpened, campaignSubject } from '@linli/evaluation-contract'
import { campaignCard, dateProblems, openCampaignInput } from '@linli/evaluation-contract/campaign'
import { drawCommitment } from '@linli/evaluation-contract/draw'

import { defineAction } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { appendEvent } from './append-event.ts'
import { refuse, rubricOfCampaign } from './campaign-rubric.ts'
import { auditCampaign, changeCampaign, lockCampaign, type CampaignRecord } from './campaign.sql.ts'

/** Column that seed and salt are sealed for, until the draw is revealed. */
export const drawField = 'campaigns.draw_sealed'

function assertDates({ dates }: CampaignRecord, today: string): void {
  const problems = [
    ...(dates.applyBy < today ? [{ path: 'dates.applyBy', rule: 'campaign_date_is_over' }] : []),
    ...dateProblems(dates),
  ]
  if (problems.length > 0) refuse(problems)
}

/**
 * Opens a campaign: rubric and policies are fixed by their hashes, and the draw by a commitment to a seed that nobody
 * has seen. From here on the database keeps them as they are.
 */
export const openCampaign = defineAction({
  name: 'evaluation.campaign.open',
  can: ['manage', campaignSubject],
  input: openCampaignInput,
  output: campaignCard,
  async run(ctx, { id, version }) {
    const before = await lockCampaign(ctx, { id, version }, ['draft'])
    assertDates(before, dayIn(ctx.tenant.timezone, ctx.now))
    const { rubricHash, policiesHash } = await rubricOfCampaign(ctx, before)
    const draw = {
      campaign: id,
      seed: randomBytes(16).toString('hex'),
      salt: randomBytes(16).toString('hex'),
    }
    const commitment = drawCommitment(draw)
    const after = await changeCampaign(ctx, id, {
      state: 'open',
      openedAt: ctx.now.toISOString(),
      rubricHash,
      policiesHash,
      drawCommitment: commitment,
      drawSealed: ctx.people.seal(drawField, JSON.stringify({ seed: draw.seed, salt: draw.salt })),
    })
    ctx.emit(campaignOpened, id, { id, year: after.year, rubricHash, policiesHash })
    ctx.audit({ subject: campaignSubject, id, before: { state: 'draft' }, after: auditCampaign(after) })
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.campaign.open',
      object: id,
      payload: { rubricHash, policiesHash, drawCommitment: commitment, dates: after.dates },
    })
    return after
  },
})
