import { campaignSubject } from '@linli/evaluation-contract'
import { publicationsInput, publicationsOutput } from '@linli/evaluation-contract/campaign'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { publicationsOf } from './publication.sql.ts'

/** Everything that was published of a campaign, the latest first, each with its signed manifest. */
export const listPublications = defineQuery({
  name: 'evaluation.campaign.list-publications',
  can: ['read', campaignSubject],
  input: publicationsInput,
  output: publicationsOutput,
  async run(ctx, { id }) {
    const [rows] = await Promise.all([publicationsOf(ctx, id), readCard(ctx, id)])
    return { rows }
  },
})
