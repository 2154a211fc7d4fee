import { campaignSubject } from '@linli/evaluation-contract'
import { screenInput, screenOutput } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { latestPublication, leavesOf } from './publication.sql.ts'
import { assessments } from '../panel/panel.schema.ts'
import { districtsOf } from './screen-districts.rules.ts'
import { screenOf } from './screen.rules.ts'

async function districtsOfCampaign({ tx, tenant }: ReadCtx, id: string): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: assessments.id, district: assessments.district })
    .from(assessments)
    .where(and(eq(assessments.tenantId, tenant.id), eq(assessments.campaignId, id)))
  return new Map(rows.map((row) => [row.id, row.district]))
}

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
    const [index, leaves, places] = await Promise.all([
      indexOfCampaign(ctx, campaign),
      leavesOf(ctx, publication.id),
      districtsOfCampaign(ctx, id),
    ])
    const { kind, publishedAt } = publication
    const shown = screenOf(
      index,
      leaves.map(({ payload }) => payload),
    )
    const districts = districtsOf(
      leaves.map(({ assessmentId, payload }) => ({
        district: places.get(assessmentId) ?? '',
        total: payload.total,
      })),
    )
    return { title, progress: counts, published: { kind, at: publishedAt, ...shown, districts } }
  },
})
