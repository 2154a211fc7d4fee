import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import {
  awardTitle,
  entryInput,
  entryOutput,
  publicEntry,
  rankingInput,
  rankingOutput,
  type CampaignPolicies,
} from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, or, sql } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { snapshotLeaves } from './publication.schema.ts'
import { getPublication } from './publication.sql.ts'
import { groupTitles } from './rubric-titles.rules.ts'

const columns = {
  id: snapshotLeaves.id,
  snapshotId: snapshotLeaves.snapshotId,
  assessmentId: snapshotLeaves.assessmentId,
  rank: snapshotLeaves.rank,
  leafHash: snapshotLeaves.leafHash,
  payload: snapshotLeaves.payload,
}
const selectLeaves = ({ tx }: Pick<ReadCtx, 'tx'>) => tx.select(columns).from(snapshotLeaves)
type Row = Awaited<ReturnType<typeof selectLeaves>>[number]

function toRow({ id, assessmentId, leafHash, payload }: Row, { awards: rules }: CampaignPolicies) {
  const { awards, ...entry } = publicEntry.parse(payload)
  const titled = awards.map((award) => ({ ...award, title: awardTitle(rules, award.key) }))
  return { ...entry, awards: titled, id, assessmentId, leafHash }
}

const sorts = { rank: { column: snapshotLeaves.rank, type: 'integer', of: (row: Row) => row.rank } } as const
const field = (name: 'estate' | 'company') => sql<string>`${snapshotLeaves.payload} ->> ${name}::text`

/** Estates of a publication by rank, as the public reads them. */
export const listRanking = defineQuery({
  name: 'evaluation.campaign.list-ranking',
  can: ['read', campaignSubject],
  input: rankingInput,
  output: rankingOutput,
  async run(ctx, { id, limit, cursor, q }) {
    const keys = keyset({
      sorts,
      sort: 'rank',
      id: snapshotLeaves.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { id, q },
    })
    const [rows, { policies }] = await Promise.all([
      selectLeaves(ctx)
        .where(
          and(
            eq(snapshotLeaves.tenantId, ctx.tenant.id),
            eq(snapshotLeaves.snapshotId, id),
            q
              ? or(ilike(field('estate'), likeAnywhere(q)), ilike(field('company'), likeAnywhere(q)))
              : undefined,
            keys.where,
          ),
        )
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
      getPublication(ctx, id).then(({ campaignId }) => readCampaign(ctx, campaignId)),
    ])
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map((row) => toRow(row, policies)) }
  },
})

/** One published entry, with where and when it was published. */
export const getEntry = defineQuery({
  name: 'evaluation.campaign.get-entry',
  can: ['read', campaignSubject],
  input: entryInput,
  output: entryOutput,
  async run(ctx, { id }) {
    const [row] = await selectLeaves(ctx).where(
      and(eq(snapshotLeaves.tenantId, ctx.tenant.id), eq(snapshotLeaves.id, id)),
    )
    if (!row) throw new AppError('not_found')
    const { campaignId, kind, publishedAt, manifestHash } = await getPublication(ctx, row.snapshotId)
    const campaign = await readCampaign(ctx, campaignId)
    return {
      ...toRow(row, campaign.policies),
      campaignTitle: campaign.title,
      associationName: ctx.tenant.name,
      year: campaign.year,
      kind,
      publishedAt,
      manifestHash,
      groupTitles: groupTitles(await indexOfCampaign(ctx, campaign)),
    }
  },
})
