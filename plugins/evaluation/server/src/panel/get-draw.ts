import { AppError } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import {
  drawAlgorithm,
  drawRecord,
  drawRecordInput,
  planSteps,
  type DrawMaterial,
  type RecordedPlace,
} from '@linli/evaluation-contract/campaign'
import { verifyCommitment } from '@linli/evaluation-contract/draw'
import { and, eq } from 'drizzle-orm'

import { campaignEvents, campaigns } from '../campaign/campaign.schema.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { drawStep } from './draw-campaign.ts'
import { hashSteps, recordedOf } from './draw-payload.ts'
import { drawRecords } from './draw-record.schema.ts'
import { inSlices } from './in-slices.ts'
import { assertNoScorer } from './open-draw.ts'

/** The revealed draw with its record and its step in the chain; `illegal_move` before there is one. */
async function readDraw(ctx: ReadCtx, id: string) {
  const [row] = await ctx.tx
    .select({
      seed: campaigns.drawSeed,
      salt: campaigns.drawSalt,
      commitment: campaigns.drawCommitment,
      material: drawRecords.material,
      places: drawRecords.places,
      payloadHash: campaignEvents.payloadHash,
      at: campaignEvents.at,
    })
    .from(campaigns)
    .leftJoin(
      drawRecords,
      and(eq(drawRecords.tenantId, campaigns.tenantId), eq(drawRecords.campaignId, campaigns.id)),
    )
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
  const { seed, salt, commitment, material, places, payloadHash, at } = row
  if (!seed || !salt || !commitment || !material || !places || !payloadHash || !at)
    throw new AppError('illegal_move', { reason: 'not_drawn_yet' })
  return { seed, salt, commitment, material, places, payloadHash, at }
}

const isSame = (one: RecordedPlace, other: RecordedPlace | undefined): boolean =>
  one.estate === other?.estate &&
  one.role === other.role &&
  one.scorer === other.scorer &&
  one.parts.join() === other.parts.join()

/** Whether the recorded material gives the recorded places, and the chain holds the hash of both. */
async function isReproduced(draw: Awaited<ReturnType<typeof readDraw>>): Promise<boolean> {
  const { seed, material, places, payloadHash } = draw
  if (material.algorithm !== drawAlgorithm) return false
  const again = recordedOf((await inSlices(planSteps(seed, material))).places)
  const isRepeated = again.length === places.length && again.every((place, at) => isSame(place, places[at]))
  return isRepeated && (await inSlices(hashSteps(draw))) === payloadHash
}

const copyOf = (material: DrawMaterial) => ({
  ...material,
  estates: [...material.estates],
  judged: [...material.judged],
  machine: [...material.machine],
  conflicts: [...material.conflicts],
  scorers: material.scorers.map(({ id, expertise }) => ({
    id,
    ...(expertise ? { expertise: [...expertise] } : {}),
  })),
})

/** A draw as it was recorded, with all that is needed to make it again elsewhere, made again here and held against the chain's hash. */
export const getDraw = defineQuery({
  name: 'evaluation.panel.get-draw',
  can: ['read', panelSubject],
  input: drawRecordInput,
  output: drawRecord,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    const draw = await readDraw(ctx, id)
    const { seed, salt, commitment, material, places, payloadHash, at } = draw
    return {
      campaignId: id,
      seed,
      salt,
      commitment,
      isCommitted: verifyCommitment(commitment, { campaign: id, seed, salt }),
      drawnAt: at,
      payloadHash,
      material: copyOf(material),
      places: places.map((place) => ({ ...place, parts: [...place.parts] })),
      isReproduced: await isReproduced(draw),
    }
  },
})
