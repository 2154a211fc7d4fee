import { AppError } from '@linli/contract'
import { appealSettled, appealSubject } from '@linli/evaluation-contract'
import { appealDecided, type AppealCard } from '@linli/evaluation-contract/campaign'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import { isDelivered } from '../campaign/tell-companies.ts'
import type { WriteCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { appeals } from '../publication/publication.schema.ts'
import { endDeciding } from './appeal-tasks.ts'
import { ownScorings, readAppealCard, type AppealRecord } from './appeal.sql.ts'

type AppealState = AppealRecord['state']

export interface LockedAppeal {
  appeal: AppealRecord
  campaign: CampaignRecord
}

const ownAppeal = ({ tenant }: Pick<WriteCtx, 'tenant'>, id: string) =>
  and(eq(appeals.tenantId, tenant.id), eq(appeals.id, id))

/**
 * The appeal as a person saw it, locked, in a state the step starts from. The campaign first, as a publication locks
 * it. `forbidden` for who scored the estate: nobody decides on the own points.
 */
export async function lockAppeal(
  ctx: WriteCtx,
  { id, version }: { id: string; version: number },
  states: readonly AppealState[],
): Promise<LockedAppeal> {
  const [found] = await ctx.tx
    .select({ campaignId: appeals.campaignId })
    .from(appeals)
    .where(ownAppeal(ctx, id))
  const campaign = found ? await findCampaign(ctx, found.campaignId, 'share') : null
  const [appeal] = campaign ? await ctx.tx.select().from(appeals).where(ownAppeal(ctx, id)).for('update') : []
  if (!campaign || !appeal) throw new AppError('not_found')
  const own = await ownScorings(ctx, [appeal.assessmentId])
  if (own.size > 0) throw new AppError('forbidden', { reason: 'scored_this_estate' })
  if (appeal.version !== version) checkVersion(appeal, version, await readAppealCard(ctx, id))
  if (!states.includes(appeal.state))
    throw new AppError('illegal_move', { reason: `appeal_is_${appeal.state}` })
  if (campaign.state !== 'preliminary' && campaign.state !== 'final')
    throw new AppError('illegal_move', { reason: `campaign_is_${campaign.state}` })
  return { appeal, campaign }
}

export interface AppealMove {
  state: 'admitted' | 'refused' | 'decided'
  points?: number
  publicReason?: string
}

async function tellEstate(
  ctx: WriteCtx,
  { id, assessmentId }: AppealRecord,
  move: AppealMove,
): Promise<void> {
  const [assessment] = await ctx.tx
    .select({ estateId: assessments.estateId })
    .from(assessments)
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, assessmentId)))
  if (!assessment) return
  const { state, points = null, publicReason = '' } = move
  await isDelivered(
    ctx.exchange.send(appealDecided, {
      tenantId: assessment.estateId,
      key: assessmentId,
      body: { id, state, points, publicReason },
    }),
  )
}

/** Moves a locked appeal, tells the estate, and keeps the step with its reason in the campaign's chain. */
export async function moveAppeal(
  ctx: WriteCtx,
  { appeal }: LockedAppeal,
  { action, move }: { action: string; move: AppealMove },
): Promise<AppealCard> {
  const { id, campaignId, assessmentId, part } = appeal
  const isOver = move.state !== 'admitted'
  await ctx.tx
    .update(appeals)
    .set({
      ...move,
      ...(isOver ? { decidedAt: ctx.now.toISOString(), decidedByName: ctx.actor.name } : {}),
      version: sql`${appeals.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(ownAppeal(ctx, id))
  if (isOver) await endDeciding(ctx, id)
  if (move.state !== 'admitted')
    ctx.emit(appealSettled, campaignId, { id, campaignId, assessmentId, part, state: move.state })
  await tellEstate(ctx, appeal, move)
  const card = await readAppealCard(ctx, id)
  ctx.audit({
    subject: appealSubject,
    id,
    before: { state: appeal.state },
    after: { state: move.state, estate: card.estateName, part, points: move.points },
    ...(move.publicReason === undefined ? {} : { reason: move.publicReason }),
  })
  await appendEvent(ctx, { campaignId, action, object: id, payload: { assessmentId, part, ...move } })
  return card
}
