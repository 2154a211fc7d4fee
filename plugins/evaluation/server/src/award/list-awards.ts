import { campaignSubject } from '@linli/evaluation-contract'
import { awardsInput, awardsOutput } from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, sql } from 'drizzle-orm'

import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { awards, snapshotLeaves } from '../publication/publication.schema.ts'
import { latestPublication } from '../publication/publication.sql.ts'
import { selectAwards, toAward, type AwardRecord } from './award.sql.ts'

const sorts = { rank: { column: awards.rank, type: 'integer', of: (row: AwardRecord) => row.rank } } as const

/** Awards of the publication that holds; none before the final result. */
export const listAwards = defineQuery({
  name: 'evaluation.campaign.list-awards',
  can: ['read', campaignSubject],
  input: awardsInput,
  output: awardsOutput,
  async run(ctx, { id, limit, cursor, q }) {
    const [publication, campaign] = await Promise.all([latestPublication(ctx, id), readCampaign(ctx, id)])
    if (!publication) return { rows: [] }
    const keys = keyset({
      sorts,
      sort: 'rank',
      id: awards.id,
      idOf: (row: AwardRecord) => row.id,
      cursor,
      limit,
      // A cursor of an earlier publication leads into none of the later one's awards.
      filters: { publication: publication.id, q },
    })
    const rows = await selectAwards(ctx)
      .where(
        and(
          eq(awards.tenantId, ctx.tenant.id),
          eq(awards.snapshotId, publication.id),
          q ? ilike(sql<string>`${snapshotLeaves.payload}->>'estate'`, likeAnywhere(q)) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map((row) => toAward(row, campaign.policies)) }
  },
})
