import { campaignSubject } from '@linli/evaluation-contract'
import { campaignCard, cancelCampaignInput } from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { appendEvent } from './append-event.ts'
import { changeCampaign, lockCampaign } from './campaign.sql.ts'
import { tellCompanies } from './tell-companies.ts'

/** Ends a campaign before its final result; what was done in it stays to be read. */
export const cancelCampaign = defineAction({
  name: 'evaluation.campaign.cancel',
  can: ['manage', campaignSubject],
  input: cancelCampaignInput,
  output: campaignCard,
  async run(ctx, { id, version, reason }) {
    const before = await lockCampaign(ctx, { id, version }, [
      'draft',
      'open',
      'scoring',
      'site',
      'preliminary',
    ])
    const after = await changeCampaign(ctx, id, { state: 'cancelled', reason })
    ctx.audit({
      subject: campaignSubject,
      id,
      before: { state: before.state },
      after: { state: 'cancelled' },
      reason,
    })
    await tellCompanies(ctx, after, reason)
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.campaign.cancel',
      object: id,
      payload: { reason },
    })
    return after
  },
})
