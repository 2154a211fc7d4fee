import { publicListInput, publicListSchema, type PublicList } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { awardTitle, publicEntry, type CampaignPolicies } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, sql } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { publicationWords } from './publication-words.ts'
import { snapshotLeaves } from './publication.schema.ts'
import { getPublication } from './publication.sql.ts'
import { groupTitles } from './rubric-titles.rules.ts'

interface Row {
  id: string
  rank: number | null
  payload: unknown
}
const sorts = { rank: { column: snapshotLeaves.rank, type: 'integer', of: (row: Row) => row.rank } } as const

interface Frame {
  index: RubricIndex
  policies: CampaignPolicies
  locale: 'zh-CN' | 'en'
}

/** An entry as the leaf of the tree has it, and nothing beside it. */
function toPublicRow({ payload }: Row, { index, policies, locale }: Frame): PublicList['rows'][number] {
  const { estate, company, rank, total, groups, awards } = publicEntry.parse(payload)
  const titles = groupTitles(index)
  return {
    cells: { rank: String(rank), estate, company, total: String(total) },
    tags: awards.map(({ key }) => awardTitle(policies.awards, key)[locale]),
    details: Object.entries(titles).flatMap(([id, title]) =>
      groups[id] === undefined ? [] : [{ label: title[locale], value: String(groups[id]) }],
    ),
  }
}

/** The ranking of a publication for whoever holds its link. */
export const publicRanking = defineQuery({
  name: 'evaluation.campaign.public-ranking',
  can: ['read', campaignSubject],
  input: publicListInput,
  output: publicListSchema,
  async run(ctx, { id, limit, cursor, q }) {
    const { locale } = ctx.actor
    const words = publicationWords[locale]
    const keys = keyset({
      sorts,
      sort: 'rank',
      id: snapshotLeaves.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { id, q },
    })
    const [rows, campaign] = await Promise.all([
      ctx.tx
        .select({ id: snapshotLeaves.id, rank: snapshotLeaves.rank, payload: snapshotLeaves.payload })
        .from(snapshotLeaves)
        .where(
          and(
            eq(snapshotLeaves.tenantId, ctx.tenant.id),
            eq(snapshotLeaves.snapshotId, id),
            q ? ilike(sql`${snapshotLeaves.payload} ->> 'estate'`, likeAnywhere(q)) : undefined,
            keys.where,
          ),
        )
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
      getPublication(ctx, id).then(({ campaignId }) => readCampaign(ctx, campaignId)),
    ])
    const frame: Frame = {
      index: await indexOfCampaign(ctx, campaign),
      policies: campaign.policies,
      locale,
    }
    const page = keys.page(rows)
    return {
      ...page,
      rows: page.rows.map((row) => toPublicRow(row, frame)),
      title: words.ranking,
      searches: words.estate,
      columns: [
        { key: 'rank', title: words.rank, isNumber: true, isMain: false },
        { key: 'estate', title: words.estate, isNumber: false, isMain: true },
        { key: 'company', title: words.company, isNumber: false, isMain: false },
        { key: 'total', title: words.total, isNumber: true, isMain: false },
      ],
    }
  },
})
