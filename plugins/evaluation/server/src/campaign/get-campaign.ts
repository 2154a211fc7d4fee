import { idSchema } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { campaignDetail, type CampaignDetail } from '@linli/evaluation-contract/campaign'
import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { chainHead } from './append-event.ts'
import { readCampaign } from './campaign.sql.ts'
import { campaignInvitations } from './campaign.schema.ts'

const applied = sql<number>`(select count(*)::int from ${assessments} a
  where a.tenant_id = ${campaignInvitations.tenantId} and a.campaign_id = ${campaignInvitations.campaignId}
    and a.company_id = ${campaignInvitations.companyId})`

const invitationsOf = (ctx: ReadCtx, campaignId: string): Promise<CampaignDetail['invitations']> =>
  ctx.tx
    .select({
      companyId: campaignInvitations.companyId,
      companyName: campaignInvitations.companyName,
      state: campaignInvitations.state,
      sentAt: campaignInvitations.sentAt,
      applied,
    })
    .from(campaignInvitations)
    .where(
      and(eq(campaignInvitations.tenantId, ctx.tenant.id), eq(campaignInvitations.campaignId, campaignId)),
    )
    .orderBy(asc(campaignInvitations.companyName), asc(campaignInvitations.id))
    .limit(1_000)

/** One campaign with whom it invited and the end of its chain. */
export const getCampaign = defineQuery({
  name: 'evaluation.campaign.get',
  can: ['read', campaignSubject],
  input: z.object({ id: idSchema }),
  output: campaignDetail,
  async run(ctx, { id }) {
    const [campaign, invitations, head] = await Promise.all([
      readCampaign(ctx, id),
      invitationsOf(ctx, id),
      chainHead(ctx, id),
    ])
    return { ...campaign, invitations, chainHead: head }
  },
})
