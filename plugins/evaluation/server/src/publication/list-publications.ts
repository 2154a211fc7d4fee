import { campaignSubject } from '@linli/evaluation-contract'
import { publicationsInput, publicationsOutput } from '@linli/evaluation-contract/campaign'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { publicationsOf } from './publication.sql.ts'
import { publicLinkOf } from './share-publication.ts'

/** Everything that was published of a campaign, the latest first, each with its signed manifest and its public address, if one is out. */
export const listPublications = defineQuery({
  name: 'evaluation.campaign.list-publications',
  can: ['read', campaignSubject],
  input: publicationsInput,
  output: publicationsOutput,
  async run(ctx, { id }) {
    const [rows] = await Promise.all([publicationsOf(ctx, id), readCard(ctx, id)])
    const { subject, publicPath } = publicLinkOf(id)
    const links = await ctx.links.findMany(
      subject,
      rows.map((row) => row.id),
      publicPath,
    )
    return { rows: rows.map((row) => ({ ...row, link: links.get(row.id) ?? null })) }
  },
})
