import { AppError, idSchema } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { companiesOutput } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { campaignInvitations, campaigns } from './campaign.schema.ts'

/** Companies that the association oversees today, and whether this campaign invited them. */
export const listCompanies = defineQuery({
  name: 'evaluation.campaign.list-companies',
  can: ['manage', campaignSubject],
  input: z.object({ id: idSchema }),
  output: companiesOutput,
  async run(ctx, { id }) {
    const [companies, campaign, invited] = await Promise.all([
      ctx.exchange.companies(),
      ctx.tx
        .select({ id: campaigns.id })
        .from(campaigns)
        .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id))),
      ctx.tx
        .select({ companyId: campaignInvitations.companyId })
        .from(campaignInvitations)
        .where(and(eq(campaignInvitations.tenantId, ctx.tenant.id), eq(campaignInvitations.campaignId, id))),
    ])
    if (campaign.length === 0) throw new AppError('not_found')
    const isInvited = new Set(invited.map(({ companyId }) => companyId))
    return { rows: companies.map((company) => ({ ...company, isInvited: isInvited.has(company.id) })) }
  },
})
