import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import {
  assessmentPointsInput,
  assessmentPointsOutput,
  panelParts,
} from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { readSiteStandings, waitsForSite } from '../site/site-standing.sql.ts'
import { finalPoints, sumsOf } from './final-points.rules.ts'
import { snapshotLeaves } from './publication.schema.ts'
import { latestPublication, readLayers } from './publication.sql.ts'

/** The name of a published estate; `illegal_move` while no publication holds it, since before that its points are not out. */
async function publishedEstate(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { id, assessmentId }: { id: string; assessmentId: string },
): Promise<string> {
  const publication = await latestPublication(ctx, id)
  if (!publication) throw new AppError('illegal_move', { reason: 'nothing_published_yet' })
  const [leaf] = await ctx.tx
    .select({ estateName: assessments.estateName })
    .from(snapshotLeaves)
    .innerJoin(
      assessments,
      and(eq(assessments.tenantId, snapshotLeaves.tenantId), eq(assessments.id, snapshotLeaves.assessmentId)),
    )
    .where(
      and(
        eq(snapshotLeaves.tenantId, ctx.tenant.id),
        eq(snapshotLeaves.snapshotId, publication.id),
        eq(snapshotLeaves.assessmentId, assessmentId),
      ),
    )
  if (!leaf) throw new AppError('not_found')
  return leaf.estateName
}

/** What each part of a published estate comes to now, later decisions included: what a correction starts from. */
export const getAssessmentPoints = defineQuery({
  name: 'evaluation.campaign.assessment-points',
  can: ['manage', campaignSubject],
  input: assessmentPointsInput,
  output: assessmentPointsOutput,
  async run(ctx, { id, assessmentId }) {
    const campaign = await readCampaign(ctx, id)
    const estateName = await publishedEstate(ctx, { id, assessmentId })
    const [index, layers, sites] = await Promise.all([
      indexOfCampaign(ctx, campaign),
      readLayers(ctx, [assessmentId]),
      readSiteStandings(ctx, [assessmentId]),
    ])
    const site = waitsForSite(campaign.policies, sites.get(assessmentId))
    const { parts } = finalPoints(index, layers.get(assessmentId) ?? [], site)
    const { judged, machine } = panelParts(index)
    const counted = new Set([...judged, ...machine])
    return {
      assessmentId,
      estateName,
      total: sumsOf(index, parts).total,
      parts: [...index.parts.values()]
        .filter((part) => counted.has(part.id))
        .map(({ id: part, label, max }) => {
          const { points = null, layer = null, reason = '' } = parts.get(part) ?? {}
          return { id: part, title: label, max, points, layer, reason }
        }),
    }
  },
})
