import { appealSubject } from '@linli/evaluation-contract'
import { appealDecided, appealFiled } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import { appendEvent } from '../campaign/append-event.ts'
import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import { assessmentOf, changeAssessment, type AssessmentRecord } from '../campaign/own-assessment.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { appeals } from '../publication/publication.schema.ts'
import { dayAfter, dayIn } from '../rubric/days.rules.ts'
import { askToDecide } from './appeal-tasks.ts'
import type { AppealRefusal } from './appeal-words.ts'

interface Taken {
  assessment: AssessmentRecord
  campaign: CampaignRecord
}

/** Campaign first, as a publication locks it; null when the assessment is not the sender's. */
async function lockBoth(ctx: WriteCtx, of: { id: string; from: string }): Promise<Taken | null> {
  const [found] = await ctx.tx
    .select({ campaignId: assessments.campaignId })
    .from(assessments)
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, of.id)))
  const campaign = found ? await findCampaign(ctx, found.campaignId, 'share') : null
  const assessment = campaign ? await assessmentOf(ctx, of) : null
  return campaign && assessment ? { assessment, campaign } : null
}

/** Why an appeal cannot be taken; null when it can. */
async function refusalOf(
  ctx: WriteCtx,
  { assessment, campaign }: Taken,
  part: string,
): Promise<AppealRefusal | null> {
  const isPreliminary = assessment.state === 'preliminary' || assessment.state === 'appealed'
  if (campaign.state !== 'preliminary' || !isPreliminary) return 'not_published'
  // A letter sent in the last minutes of the last day may arrive after midnight.
  if (dayIn(ctx.tenant.timezone, ctx.now) > dayAfter(campaign.dates.appealBy)) return 'appeals_closed'
  const { parts } = await indexOfCampaign(ctx, campaign)
  return parts.has(part) ? null : 'no_such_part'
}

const isKnown = async (ctx: WriteCtx, id: string): Promise<boolean> => {
  const rows = await ctx.tx
    .select({ id: appeals.id })
    .from(appeals)
    .where(and(eq(appeals.tenantId, ctx.tenant.id), eq(appeals.id, id)))
  return rows.length > 0
}

/** An estate objects to points of its own preliminary result. One that comes too late is answered at once. */
export const receiveAppeal = defineAction({
  name: 'evaluation.appeal.receive',
  can: ['decide', appealSubject],
  input: appealFiled.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, assessmentId, part, grounds, evidence } }) {
    assertSystem(ctx)
    const about = { subject: appealSubject, id, from }
    const taken = await lockBoth(ctx, { id: assessmentId, from })
    if (!taken) return refuseLetter(ctx, { ...about, why: 'anothers_application' })
    if (await isKnown(ctx, id)) return refuseLetter(ctx, { ...about, why: 'came_before' })
    const { assessment, campaign } = taken
    const refusal = await refusalOf(ctx, taken, part)
    if (refusal) {
      await ctx.exchange.send(appealDecided, {
        tenantId: from,
        key: assessmentId,
        body: { id, state: 'refused', points: null, publicReason: refusal },
      })
      return refuseLetter(ctx, { ...about, why: refusal })
    }
    const filedAt = ctx.now.toISOString()
    const { id: campaignId, title, dates } = campaign
    await ctx.tx.insert(appeals).values({ id, campaignId, assessmentId, part, grounds, evidence, filedAt })
    if (assessment.state === 'preliminary') await changeAssessment(ctx, assessmentId, { state: 'appealed' })
    const { estateName } = assessment
    await askToDecide(ctx, { id, campaignId, estateName, title, dates })
    ctx.audit({ subject: appealSubject, id, after: { state: 'filed', estate: estateName, part } })
    await appendEvent(ctx, {
      campaignId,
      action: 'evaluation.appeal.receive',
      object: id,
      payload: { assessmentId, part, grounds },
      actor: 'estate',
    })
    return { isTaken: true }
  },
})
