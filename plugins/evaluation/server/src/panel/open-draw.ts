import { AppError } from '@linli/contract'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import { drawField } from '../campaign/open-campaign.ts'
import type { ReadCtx, WriteCtx } from '../kit.ts'
import { scorers } from './panel.schema.ts'

const sealed = z.object({ seed: z.string().min(1), salt: z.string().min(1) })

/** Seed and salt of a campaign: revealed, or opened from under their seal. */
export function openDraw(
  ctx: Pick<WriteCtx, 'people'>,
  { drawSeed, drawSalt, drawSealed }: CampaignRecord,
): z.output<typeof sealed> {
  if (drawSeed !== null && drawSalt !== null) return { seed: drawSeed, salt: drawSalt }
  if (drawSealed === null) throw new AppError('illegal_move', { reason: 'draw_not_committed' })
  return sealed.parse(JSON.parse(ctx.people.unseal(drawField, drawSealed)))
}

/** Whether the caller is among the active scorers, whatever else he or she is. */
export async function isScorer(ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'actor'>): Promise<boolean> {
  const { accountId } = ctx.actor
  if (accountId === null) return false
  const [own] = await ctx.tx
    .select({ id: scorers.id })
    .from(scorers)
    .where(
      and(eq(scorers.tenantId, ctx.tenant.id), eq(scorers.accountId, accountId), eq(scorers.isActive, true)),
    )
  return own !== undefined
}

/**
 * Who scores does not administer the panel: the database shows a scorer no places but the own ones, so that a draw or
 * a table of places would come out wrong, and knowing them would end the blindness.
 */
export async function assertNoScorer(ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'actor'>): Promise<void> {
  if (await isScorer(ctx)) throw new AppError('forbidden', { reason: 'scorer_does_not_administer' })
}
