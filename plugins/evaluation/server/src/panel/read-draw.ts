import { AppError } from '@linli/contract'
import type { DrawMaterial } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { campaignEvents, campaigns } from '../campaign/campaign.schema.ts'
import type { ReadCtx } from '../kit.ts'
import { drawStep } from './draw-campaign.ts'
import { drawRecords } from './draw-record.schema.ts'

/** The step of a campaign's chain at which it was drawn. */
export const isDrawStep = and(
  eq(campaignEvents.tenantId, campaigns.tenantId),
  eq(campaignEvents.campaignId, campaigns.id),
  eq(campaignEvents.action, drawStep),
)

/** The revealed draw with its record and its step in the chain; `illegal_move` before there is one. */
export async function readDraw(ctx: ReadCtx, id: string) {
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
    .leftJoin(campaignEvents, isDrawStep)
    .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
    .limit(1)
  if (!row) throw new AppError('not_found')
  const { seed, salt, commitment, material, places, payloadHash, at } = row
  if (!seed || !salt || !commitment || !material || !places || !payloadHash || !at)
    throw new AppError('illegal_move', { reason: 'not_drawn_yet' })
  return { seed, salt, commitment, material, places, payloadHash, at }
}

/** A draw's material as an answer holds it. */
export const copyOf = (material: DrawMaterial) => ({
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
