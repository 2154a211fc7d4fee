import { campaignSubject } from '@linli/evaluation-contract'
import { campaignsInput, campaignsOutput, type CampaignCard } from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { selectCards } from './campaign.sql.ts'
import { campaigns } from './campaign.schema.ts'

const sorts = {
  year: { column: campaigns.year, type: 'integer', of: (row: CampaignCard) => row.year },
} as const

/** The association's campaigns, the newest year first, in it the last drafted. */
export const listCampaigns = defineQuery({
  name: 'evaluation.campaign.list',
  can: ['read', campaignSubject],
  input: campaignsInput,
  output: campaignsOutput,
  async run(ctx, { limit, cursor, q, state, year }) {
    const keys = keyset({
      sorts,
      sort: '-year',
      id: campaigns.id,
      idOf: (row: CampaignCard) => row.id,
      cursor,
      limit,
      filters: { q, state, year },
    })
    const rows = await selectCards(ctx)
      .where(
        and(
          eq(campaigns.tenantId, ctx.tenant.id),
          q ? ilike(campaigns.title, likeAnywhere(q)) : undefined,
          state ? eq(campaigns.state, state) : undefined,
          year ? eq(campaigns.year, year) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})
