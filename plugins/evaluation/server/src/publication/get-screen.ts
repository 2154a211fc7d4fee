import { campaignSubject } from '@linli/evaluation-contract'
import { screenInput, screenOutput } from '@linli/evaluation-contract/campaign'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { latestPublication, leavesOf } from './publication.sql.ts'
import { screenOf } from './screen.rules.ts'

/** A campaign on a big screen: how many estates stand where, and figures of what is published already. */
export const getScreen = defineQuery({
  name: 'evaluation.campaign.screen',
  can: ['read', campaignSubject],
  input: screenInput,
  output: screenOutput,
  async run(ctx, { id }) {
    const [campaign, publication] = await Promise.all([readCampaign(ctx, id), latestPublication(ctx, id)])
    const { title, counts } = campaign
    if (!publication) return { title, progress: counts, published: null }
    const [index, leaves] = await Promise.all([indexOfCampaign(ctx, campaign), leavesOf(ctx, publication.id)])
    const { kind, publishedAt } = publication
    const shown = screenOf(
      index,
      leaves.map(({ payload }) => payload),
    )
    return { title, progress: counts, published: { kind, at: publishedAt, ...shown } }
  },
})
