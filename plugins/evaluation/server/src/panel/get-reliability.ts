import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { reliabilityInput, reliabilityOutput } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray } from 'drizzle-orm'

import { driftOf } from '../calibration/drift-of.rules.ts'
import { readSittings } from '../calibration/sitting.sql.ts'
import { campaigns } from '../campaign/campaign.schema.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { campaignIndex } from './campaign-index.ts'
import { assertNoScorer } from './open-draw.ts'
import { assignmentHolders, assignments, layerScores, scorers } from './panel.schema.ts'
import { beforeUnblinding, readPlaceScores } from './place-scores.sql.ts'
import { reliabilityOf } from './reliability.rules.ts'
import { placeOfHolder, scorerOfHolder } from './panel-joins.sql.ts'

async function indexOf(ctx: ReadCtx, id: string) {
  const [campaign] = await ctx.tx
    .select({ rubricId: campaigns.rubricId, policies: campaigns.policies })
    .from(campaigns)
    .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
  if (!campaign) throw new AppError('not_found')
  return campaignIndex(ctx, campaign)
}

const holdersOf = (ctx: ReadCtx, campaignId: string) =>
  ctx.tx
    .select({
      assignmentId: assignmentHolders.assignmentId,
      scorerId: scorers.id,
      name: scorers.name,
    })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .innerJoin(scorers, scorerOfHolder)
    .where(
      and(
        eq(assignmentHolders.tenantId, ctx.tenant.id),
        eq(assignments.campaignId, campaignId),
        inArray(assignments.role, ['first', 'second']),
      ),
    )

/** How far scorers agree, for the secretary; of unblinded assessments alone, and nothing that so few cannot carry. */
export const getReliability = defineQuery({
  name: 'evaluation.panel.reliability',
  can: ['read', panelSubject],
  input: reliabilityInput,
  output: reliabilityOutput,
  async run(ctx, { id }) {
    const [, index, holders, sittings, rows] = await Promise.all([
      assertNoScorer(ctx),
      indexOf(ctx, id),
      holdersOf(ctx, id),
      readSittings(ctx, id),
      readPlaceScores(
        ctx,
        and(eq(layerScores.campaignId, id), inArray(assignments.role, ['first', 'second']), beforeUnblinding),
      ),
    ])
    const scorerOf = new Map(holders.map(({ assignmentId, scorerId }) => [assignmentId, scorerId]))
    const scores = rows.flatMap(({ assessmentId, assignmentId, part, points }) => {
      const scorerId = scorerOf.get(assignmentId)
      return scorerId ? [{ assessmentId, scorerId, part, points }] : []
    })
    return reliabilityOf(index, scores, {
      names: new Map(holders.map(({ scorerId, name }) => [scorerId, name])),
      drift: driftOf(sittings),
    })
  },
})
