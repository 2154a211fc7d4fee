import { idSchema } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { campaignDetail, type CampaignDetail } from '@linli/evaluation-contract/campaign'
import { and, asc, count, eq } from 'drizzle-orm'
import { z } from 'zod'

import { campaignLinkOf } from '../commitments/campaign-link.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { chainHead } from './append-event.ts'
import { readCampaign } from './campaign.sql.ts'
import { campaignInvitations } from './campaign.schema.ts'

/** As many as the kernel says that an association may oversee. */
const mostInvited = 2_000

type Invitations = NonNullable<CampaignDetail['invitations']>
const invitationsOf = (ctx: ReadCtx, campaignId: string): Promise<Invitations> =>
  ctx.tx
    .select({
      companyId: campaignInvitations.companyId,
      companyName: campaignInvitations.companyName,
      state: campaignInvitations.state,
      sentAt: campaignInvitations.sentAt,
      reason: campaignInvitations.reason,
      applied: count(assessments.id),
    })
    .from(campaignInvitations)
    .leftJoin(
      assessments,
      and(
        eq(assessments.tenantId, campaignInvitations.tenantId),
        eq(assessments.campaignId, campaignInvitations.campaignId),
        eq(assessments.companyId, campaignInvitations.companyId),
      ),
    )
    .where(
      and(eq(campaignInvitations.tenantId, ctx.tenant.id), eq(campaignInvitations.campaignId, campaignId)),
    )
    .groupBy(campaignInvitations.tenantId, campaignInvitations.id)
    .orderBy(asc(campaignInvitations.companyName), asc(campaignInvitations.id))
    .limit(mostInvited)

/** One campaign with the end of its chain, and for its managers whom it invited. */
export const getCampaign = defineQuery({
  name: 'evaluation.campaign.get',
  can: ['read', campaignSubject],
  input: z.object({ id: idSchema }),
  output: campaignDetail,
  async run(ctx, { id }) {
    const [campaign, invitations, head, publicLink] = await Promise.all([
      readCampaign(ctx, id),
      ctx.ability.can('manage', campaignSubject) ? invitationsOf(ctx, id) : null,
      chainHead(ctx, id),
      ctx.links.find(campaignLinkOf(id)),
    ])
    return { ...campaign, invitations, chainHead: head, publicLink }
  },
})
