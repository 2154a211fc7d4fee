import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { drawRecord, drawRecordInput, planDraw } from '@linli/evaluation-contract/campaign'
import { verifyCommitment } from '@linli/evaluation-contract/draw'
import { hashJson } from '@linli/evaluation-contract/proof'
import { and, eq, sql } from 'drizzle-orm'

import { campaignEvents, campaigns } from '../campaign/campaign.schema.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { campaignIndex } from './campaign-index.ts'
import { drawPayload, drawStep } from './draw-campaign.ts'
import { readMaterial } from './draw-material.ts'
import { assertNoScorer } from './open-draw.ts'
import { assignments } from './panel.schema.ts'

/** The revealed draw; `illegal_move` before there is one. */
async function readDraw(ctx: ReadCtx, id: string) {
  const [row] = await ctx.tx
    .select({
      campaign: campaigns,
      payloadHash: campaignEvents.payloadHash,
      // The microseconds count: what was written with the draw has this very moment.
      drawnAt: sql<string>`${campaignEvents.createdAt}::text`,
      at: campaignEvents.at,
    })
    .from(campaigns)
    .leftJoin(
      campaignEvents,
      and(
        eq(campaignEvents.tenantId, campaigns.tenantId),
        eq(campaignEvents.campaignId, campaigns.id),
        eq(campaignEvents.action, drawStep),
      ),
    )
    .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
    .limit(1)
  if (!row) throw new AppError('not_found')
  const { drawSeed, drawSalt, drawCommitment } = row.campaign
  if (drawSeed === null || drawSalt === null || drawCommitment === null || !row.payloadHash || !row.at)
    throw new AppError('illegal_move', { reason: 'not_drawn_yet' })
  const { campaign, payloadHash, drawnAt, at } = row
  return { campaign, payloadHash, drawnAt, at, commitment: drawCommitment, seed: drawSeed, salt: drawSalt }
}

async function drawnAssessments(ctx: ReadCtx, campaignId: string, drawnAt: string): Promise<string[]> {
  const rows = await ctx.tx
    .selectDistinct({ id: assignments.assessmentId })
    .from(assignments)
    .where(
      and(
        eq(assignments.tenantId, ctx.tenant.id),
        eq(assignments.campaignId, campaignId),
        sql`${assignments.createdAt} = ${drawnAt}::timestamptz`,
      ),
    )
  return rows.map(({ id }) => id)
}

/** A draw with all that is needed to make it again elsewhere, made again here and held against the chain's hash. */
export const getDraw = defineQuery({
  name: 'evaluation.panel.get-draw',
  can: ['read', panelSubject],
  input: drawRecordInput,
  output: drawRecord,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    const { campaign, payloadHash, drawnAt, at, commitment, seed, salt } = await readDraw(ctx, id)
    const [index, estates] = await Promise.all([
      campaignIndex(ctx, campaign),
      drawnAssessments(ctx, id, drawnAt),
    ])
    const material = await readMaterial(ctx, campaign, { index, estates, at: drawnAt })
    const payload = drawPayload({ seed, salt }, material, planDraw(seed, material))
    return {
      campaignId: id,
      seed,
      salt,
      commitment,
      isCommitted: verifyCommitment(commitment, { campaign: id, seed, salt }),
      drawnAt: at,
      material: {
        ...material,
        estates: [...material.estates],
        judged: [...material.judged],
        machine: [...material.machine],
        scorers: material.scorers.map(({ id: scorer }) => ({ id: scorer })),
        conflicts: [...material.conflicts],
      },
      places: payload.places.map((place) => ({ ...place, parts: [...place.parts] })),
      isReproduced: hashJson(payload) === payloadHash,
    }
  },
})
