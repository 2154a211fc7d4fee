import { applicationSubject } from '@linli/evaluation-contract'
import { campaignPassedOn } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { isDelivered } from '../campaign/tell-companies.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { applications } from './application.schema.ts'
import { findReceived } from './campaign-score.ts'
import { endApplying, endDeclaring, inviteToApply } from './campaign-tasks.ts'
import { endEvidence } from './dossier-files.ts'
import { assertSystem, letterOutput, refuseLetter } from './letter-output.ts'
import { armReminders } from './remind.ts'

/** Tells every estate of the company of a campaign; what it says the estate reads in the company's copy. */
export async function passOn(ctx: WriteCtx, id: string): Promise<void> {
  const { rows } = await ctx.tx.execute<{ id: string }>(sql`
    select t.id from kernel.tenants t
    where t.kind = 'estate' and t.status = 'active' and t.lineage @> array[${ctx.tenant.id}::uuid]`)
  for (const estate of rows)
    await isDelivered(ctx.exchange.send(campaignPassedOn, { tenantId: estate.id, key: id, body: { id } }))
}

/** An estate hears of a campaign its company takes part in, or that its dates are others now. */
export const receivePassedOn = defineAction({
  name: 'evaluation.application.receive-passed-on',
  can: ['apply', applicationSubject],
  input: campaignPassedOn.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id } }) {
    assertSystem(ctx)
    const campaign = await findReceived(ctx, id)
    if (!campaign || campaign.tenantId !== from || !ctx.tenant.lineage.includes(from))
      return refuseLetter(ctx, { subject: applicationSubject, id, from, why: 'anothers_campaign' })
    ctx.audit({ subject: applicationSubject, id, after: { campaign: campaign.title, state: campaign.state } })
    const [own] = await ctx.tx
      .select({ id: applications.id })
      .from(applications)
      .where(and(eq(applications.tenantId, ctx.tenant.id), eq(applications.campaignId, id)))
    const mayApply = campaign.state === 'open' && campaign.response === 'accepted' && !own
    if (mayApply) await inviteToApply(ctx, campaign)
    else await endApplying(ctx, id)
    if (campaign.state !== 'open') await endDeclaring(ctx, id)
    if (campaign.state === 'cancelled' && own) await endEvidence(ctx, own.id)
    await armReminders(ctx, campaign)
    return { isTaken: true }
  },
})
