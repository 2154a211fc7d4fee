import { campaignSubject } from '@linli/evaluation-contract'
import { invitationAnswered } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import { defineAction } from '../kit.ts'
import { appendEvent } from './append-event.ts'
import { campaignInvitations } from './campaign.schema.ts'

/** A company's answer to its invitation; the last one holds. */
export const receiveAnswer = defineAction({
  name: 'evaluation.campaign.receive-answer',
  can: ['manage', campaignSubject],
  input: invitationAnswered.schema,
  output: letterOutput,
  async run(ctx, { from, body: { campaignId, isAccepted, reason } }) {
    assertSystem(ctx)
    const state = isAccepted ? 'accepted' : 'declined'
    const own = and(
      eq(campaignInvitations.tenantId, ctx.tenant.id),
      eq(campaignInvitations.campaignId, campaignId),
      eq(campaignInvitations.companyId, from),
    )
    const [known] = await ctx.tx.select().from(campaignInvitations).where(own).for('update')
    if (!known)
      return refuseLetter(ctx, { subject: campaignSubject, id: campaignId, from, why: 'not_invited' })
    ctx.audit({
      subject: campaignSubject,
      id: campaignId,
      after: { company: known.companyName, answer: state },
      reason,
    })
    if (known.state === state && known.reason === reason) return { isTaken: false }
    await ctx.tx
      .update(campaignInvitations)
      .set({ state, reason, version: sql`${campaignInvitations.version} + 1`, updatedAt: sql`now()` })
      .where(own)
    await appendEvent(ctx, {
      campaignId,
      action: 'evaluation.campaign.receive-answer',
      object: from,
      payload: { state, reason },
      actor: 'company',
    })
    return { isTaken: true }
  },
})
