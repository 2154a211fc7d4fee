import { campaignSubject, publicationSubject } from '@linli/evaluation-contract'
import { campaignCard, reopenCampaignInput } from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { appendEvent } from './append-event.ts'
import { changeCampaign, lockCampaign } from './campaign.sql.ts'
import { armClosing } from './close-campaign.ts'
import { tellCompanies } from './tell-companies.ts'

/** Opens a closed campaign for a correction; the reason stands in its chain and is told to the companies. */
export const reopenCampaign = defineAction({
  name: 'evaluation.campaign.reopen',
  can: ['publish', publicationSubject],
  input: reopenCampaignInput,
  output: campaignCard,
  async run(ctx, { id, version, reason }) {
    await lockCampaign(ctx, { id, version }, ['closed'])
    const after = await changeCampaign(ctx, id, { state: 'final' })
    await armClosing(ctx, id)
    ctx.audit({
      subject: campaignSubject,
      id,
      before: { state: 'closed' },
      after: { state: 'final' },
      reason,
    })
    await tellCompanies(ctx, after, reason)
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.campaign.reopen',
      object: id,
      payload: { reason },
    })
    return after
  },
})
