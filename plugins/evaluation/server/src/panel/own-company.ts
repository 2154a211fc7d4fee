import { AppError } from '@linli/contract'
import { and, eq } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { assessments } from './panel.schema.ts'

/**
 * Refuses who works for a company of the campaign, by an account there or above or below it: whoever scores its estates is
 * not for its own people to know. With the seed and what was drawn from, one place of a draw tells the others, so that no
 * part of it can be left out. The association's own rule.
 */
export async function assertOfNoCompany(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'actor' | 'exchange'>,
  campaignId: string,
): Promise<void> {
  const { accountId } = ctx.actor
  if (accountId === null) return
  const companies = await ctx.tx
    .selectDistinct({ id: assessments.companyId })
    .from(assessments)
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.campaignId, campaignId)))
  const ties = await ctx.exchange.ties(
    [accountId],
    companies.map(({ id }) => id),
  )
  if (ties.some(({ isStaff }) => isStaff))
    throw new AppError('forbidden', { reason: 'officer_of_company_in_campaign' })
}
