import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { campaignCard, closeCampaignInput, type CampaignCard } from '@linli/evaluation-contract/campaign'
import { z } from 'zod'

import { countOpenAppeals } from '../appeal/appeal.sql.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayAfter, dayIn } from '../rubric/days.rules.ts'
import { appendEvent } from './append-event.ts'
import { changeCampaign, findCampaign, lockCampaign, type CampaignRecord } from './campaign.sql.ts'
import { daysBefore, morningOf } from './day-times.rules.ts'
import { tellCompanies } from './tell-companies.ts'

export const closingTimer = 'campaign-closing'
/** Days for which a final result stays open to corrections: the association's own rule. */
const daysToCorrect = 30

const timerPayload = z.object({ campaignId: z.guid(), notBefore: z.iso.date() })

const armAt = (ctx: WriteCtx, campaignId: string, notBefore: string): Promise<void> =>
  ctx.timers.set(closingTimer, campaignId, morningOf(notBefore, ctx.tenant), { campaignId, notBefore })

/** Lets a campaign close by itself 30 days from now; a later publication or reopening moves the day. */
export const armClosing = (ctx: WriteCtx, campaignId: string): Promise<void> =>
  armAt(ctx, campaignId, daysBefore(dayIn(ctx.tenant.timezone, ctx.now), -daysToCorrect))

async function close(ctx: WriteCtx, { id, state }: CampaignRecord): Promise<CampaignCard> {
  const after = await changeCampaign(ctx, id, { state: 'closed' })
  ctx.audit({ subject: campaignSubject, id, before: { state }, after: { state: 'closed' } })
  await ctx.timers.cancel(closingTimer, id)
  await tellCompanies(ctx, after, '')
  await appendEvent(ctx, { campaignId: id, action: 'evaluation.campaign.close', object: id, payload: {} })
  return after
}

/** Closes a campaign whose final result stands and whose objections are all decided. */
export const closeCampaign = defineAction({
  name: 'evaluation.campaign.close',
  can: ['manage', campaignSubject],
  input: closeCampaignInput,
  output: campaignCard,
  async run(ctx, { id, version }) {
    const campaign = await lockCampaign(ctx, { id, version }, ['final'])
    const count = await countOpenAppeals(ctx, id)
    if (count > 0)
      throw new AppError('illegal_move', { reason: 'appeals_open_at_closing', params: { count } })
    return close(ctx, campaign)
  },
})

/** The alarm of a campaign: closes it once its days are over and nothing is open, or looks again tomorrow. */
export const closeWhenDue = defineAction({
  name: 'evaluation.campaign.close-when-due',
  can: ['manage', campaignSubject],
  input: z.object({ key: z.string(), payload: z.unknown().optional() }),
  output: z.object({ isClosed: z.boolean() }),
  async run(ctx, { payload }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const { campaignId, notBefore } = timerPayload.parse(payload)
    const campaign = await findCampaign(ctx, campaignId)
    const today = dayIn(ctx.tenant.timezone, ctx.now)
    const isOpen = campaign?.state === 'final'
    const waiting = isOpen ? await countOpenAppeals(ctx, campaignId) : 0
    if (campaign && isOpen && waiting === 0 && today >= notBefore) {
      await close(ctx, campaign)
      return { isClosed: true }
    }
    if (isOpen) await armAt(ctx, campaignId, today < notBefore ? notBefore : dayAfter(today))
    ctx.audit({ subject: campaignSubject, id: campaignId, after: { appealsOpen: waiting } })
    return { isClosed: false }
  },
})
