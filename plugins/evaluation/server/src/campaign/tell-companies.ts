import { AppError } from '@linli/contract'
import { campaignMoved, type CampaignCard } from '@linli/evaluation-contract/campaign'
import { and, eq, ne } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { campaignInvitations } from './campaign.schema.ts'

/** Whether a letter could be delivered: one that has left the association, or the plugin, does not keep the others waiting. */
export async function isDelivered(sending: Promise<void>): Promise<boolean> {
  try {
    await sending
    return true
  } catch (error) {
    const isUnreachable =
      error instanceof AppError && (error.code === 'not_found' || error.code === 'conflict')
    if (!isUnreachable) throw error
    return false
  }
}

/** Every invited company that did not decline hears that a campaign's state or dates are others now. */
export async function tellCompanies(
  ctx: WriteCtx,
  { id, state, dates }: Pick<CampaignCard, 'id' | 'state' | 'dates'>,
  reason: string,
): Promise<void> {
  const invited = await ctx.tx
    .select({ companyId: campaignInvitations.companyId })
    .from(campaignInvitations)
    .where(
      and(
        eq(campaignInvitations.tenantId, ctx.tenant.id),
        eq(campaignInvitations.campaignId, id),
        ne(campaignInvitations.state, 'declined'),
      ),
    )
  for (const { companyId } of invited)
    await isDelivered(
      ctx.exchange.send(campaignMoved, { tenantId: companyId, key: id, body: { id, state, dates, reason } }),
    )
}
