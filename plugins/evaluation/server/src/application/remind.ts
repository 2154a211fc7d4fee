import { AppError } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import type { CampaignDates } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import { daysBefore, morningOf } from '../campaign/day-times.rules.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { applications } from './application.schema.ts'
import { findReceived, type ReceivedRecord } from './campaign-score.ts'
import { campaignPath, companyRoles, estateRoles } from './campaign-tasks.ts'

export const reminderTimer = 'campaign-reminder'
const stages = ['applyBy', 'lockBy'] as const
type Stage = (typeof stages)[number]
const noticeDays = [7, 2] as const

const payloadSchema = z.object({ campaignId: z.guid(), stage: z.enum(stages), lastDay: z.iso.date() })

/** Arms the reminders of a campaign here, 7 and 2 days before a stage ends; those whose morning is over stay silent. */
export async function armReminders(
  ctx: WriteCtx,
  { id, dates }: { id: string; dates: CampaignDates },
): Promise<void> {
  for (const stage of stages)
    for (const days of noticeDays) {
      const at = morningOf(daysBefore(dates[stage], days), ctx.tenant)
      if (at > ctx.now)
        await ctx.timers.set(reminderTimer, `${id}:${stage}:${days}`, at, {
          campaignId: id,
          stage,
          lastDay: dates[stage],
        })
    }
}

/** Whether something is still to be done before a stage ends: by an estate its own step, by a company its answer and its review. */
async function isPending(ctx: WriteCtx, campaign: ReceivedRecord, stage: Stage): Promise<boolean> {
  if (ctx.tenant.kind !== 'estate')
    return stage === 'applyBy' ? campaign.response === 'open' : campaign.response === 'accepted'
  const [own] = await ctx.tx
    .select({ state: applications.state })
    .from(applications)
    .where(and(eq(applications.tenantId, ctx.tenant.id), eq(applications.campaignId, campaign.id)))
  if (stage === 'applyBy') return !own && campaign.response === 'accepted'
  return own?.state === 'accepted'
}

/** Tells who may act that a stage ends soon. Nothing moves by itself when it does; only late applications are refused. */
export const remind = defineAction({
  name: 'evaluation.application.remind',
  can: ['apply', applicationSubject],
  input: z.object({ key: z.string(), payload: z.unknown().optional() }),
  output: z.object({ reached: z.int() }),
  async run(ctx, { key, payload }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const { campaignId, stage, lastDay } = payloadSchema.parse(payload)
    const campaign = await findReceived(ctx, campaignId)
    // A timer may ring late; nobody is reminded of a day that is over.
    const isAhead = dayIn(ctx.tenant.timezone, ctx.now) <= lastDay
    const holds = isAhead && campaign?.state === 'open' && campaign.dates[stage] === lastDay
    const reached =
      holds && (await isPending(ctx, campaign, stage)) ? await tell(ctx, campaign, { stage, key }) : 0
    ctx.audit({ subject: applicationSubject, id: campaignId, after: { reminder: stage, lastDay, reached } })
    return { reached }
  },
})

async function tell(
  ctx: WriteCtx,
  campaign: ReceivedRecord,
  { stage, key }: { stage: Stage; key: string },
): Promise<number> {
  const isEstate = ctx.tenant.kind === 'estate'
  const word = `${isEstate ? 'estate' : 'company'}_${stage}`
  const params = { title: campaign.title, lastDay: campaign.dates[stage] }
  const { reached } = await ctx.notify.send({
    to: { roles: isEstate ? estateRoles : companyRoles },
    kind: 'application.reminder',
    title: { key: `${word}.title`, params },
    body: { key: `${word}.body`, params },
    path: campaignPath(ctx.tenant.id, campaign.id),
    dedupeKey: `${key}:${campaign.dates[stage]}`,
  })
  return reached
}
