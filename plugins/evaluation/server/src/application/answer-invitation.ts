import { AppError } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import {
  answerInvitationInput,
  invitationAnswered,
  receivedCampaign,
} from '@linli/evaluation-contract/campaign'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { receivedCampaigns } from './application.schema.ts'
import { endAsking } from './campaign-tasks.ts'
import { passOn } from './pass-on.ts'
import { readReceived } from './received.sql.ts'

/** The company says whether its estates may apply. It may think again until applications close. */
export const answerInvitation = defineAction({
  name: 'evaluation.application.answer-invitation',
  can: ['lock', applicationSubject],
  input: answerInvitationInput,
  output: receivedCampaign,
  async run(ctx, { id, version, isAccepted, reason }) {
    const own = and(eq(receivedCampaigns.tenantId, ctx.tenant.id), eq(receivedCampaigns.id, id))
    const [row] = await ctx.tx.select().from(receivedCampaigns).where(own).for('update')
    if (!row) throw new AppError('not_found')
    if (row.version !== version) checkVersion(row, version, await readReceived(ctx, id))
    if (row.state !== 'open') throw new AppError('illegal_move', { reason: `campaign_is_${row.state}` })
    if (row.dates.applyBy < dayIn(ctx.tenant.timezone, ctx.now))
      throw new AppError('illegal_move', { reason: 'applications_are_closed' })
    const response = isAccepted ? 'accepted' : 'declined'
    await ctx.tx
      .update(receivedCampaigns)
      .set({ response, version: sql`${receivedCampaigns.version} + 1`, updatedAt: sql`now()` })
      .where(own)
    await ctx.exchange.send(invitationAnswered, {
      tenantId: row.associationId,
      key: id,
      body: { campaignId: id, isAccepted, reason },
    })
    await endAsking(ctx, id)
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { response: row.response },
      after: { campaign: row.title, response },
      reason,
    })
    if (isAccepted || row.response === 'accepted') await passOn(ctx, id)
    return readReceived(ctx, id)
  },
})
