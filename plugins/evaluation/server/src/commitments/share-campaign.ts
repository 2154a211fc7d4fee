import { AppError } from '@linli/contract'
import { campaignSubject, publicationSubject } from '@linli/evaluation-contract'
import { publicAddress, shareCampaignInput } from '@linli/evaluation-contract/campaign'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineAction } from '../kit.ts'
import { campaignLinkOf } from './campaign-link.ts'

/** Makes the address under which everybody reads what the campaign has committed to; the living one is given again. */
export const shareCampaign = defineAction({
  name: 'evaluation.campaign.share',
  can: ['publish', publicationSubject],
  input: shareCampaignInput,
  output: publicAddress,
  async run(ctx, { id }) {
    const { state } = await readCard(ctx, id)
    if (state === 'draft') throw new AppError('illegal_move', { reason: 'campaign_is_draft' })
    const link = campaignLinkOf(id)
    const wasShared = (await ctx.links.find(link)) !== null
    const made = await ctx.links.create(link)
    ctx.audit({ subject: campaignSubject, id, before: { isShared: wasShared }, after: { isShared: true } })
    return made
  },
})
