import { campaignSubject, publicationSubject } from '@linli/evaluation-contract'
import { revokedShare, shareCampaignInput } from '@linli/evaluation-contract/campaign'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineAction } from '../kit.ts'
import { campaignLinkOf } from './campaign-link.ts'

/** Ends that address; sharing again makes another. */
export const revokeCampaignShare = defineAction({
  name: 'evaluation.campaign.revoke-share',
  can: ['publish', publicationSubject],
  input: shareCampaignInput,
  output: revokedShare,
  async run(ctx, { id }) {
    await readCard(ctx, id)
    const wasShared = (await ctx.links.find(campaignLinkOf(id))) !== null
    await ctx.links.revoke(campaignSubject, id)
    ctx.audit({ subject: campaignSubject, id, before: { isShared: wasShared }, after: { isShared: false } })
    return { isShared: false as const }
  },
})
