import { AppError, newId } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { campaignInvited, inviteInput, inviteOutput } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { appendEvent } from './append-event.ts'
import { findCampaign, type CampaignRecord } from './campaign.sql.ts'
import { campaignInvitations, campaigns } from './campaign.schema.ts'
import { isDelivered } from './tell-companies.ts'

type Letter = z.input<typeof campaignInvited.body>
type Outcome = z.output<typeof inviteOutput>['rows'][number]

/** The campaign with its rubric and rules, so that a company scores by the same document and can check both hashes. */
async function letterOf(ctx: WriteCtx, campaign: CampaignRecord): Promise<Letter> {
  const { title, intro, year, windowFrom, windowTo, dates, policies, drawCommitment } = campaign
  const { index, label } = await getRubricVersion(ctx, campaign.rubricId)
  if (drawCommitment === null) throw new AppError('illegal_move', { reason: 'campaign_is_draft' })
  return {
    id: campaign.id,
    title,
    intro,
    year,
    windowFrom,
    windowTo,
    dates,
    policies,
    policiesHash: campaign.policiesHash,
    drawCommitment,
    rubric: { id: campaign.rubricId, label, doc: index.doc, contentHash: campaign.rubricHash },
  }
}

async function knownInvitations(
  ctx: WriteCtx,
  id: string,
  companyIds: readonly string[],
): Promise<Set<string>> {
  const rows = await ctx.tx
    .select({ companyId: campaignInvitations.companyId })
    .from(campaignInvitations)
    .where(
      and(
        eq(campaignInvitations.tenantId, ctx.tenant.id),
        eq(campaignInvitations.campaignId, id),
        inArray(campaignInvitations.companyId, [...companyIds]),
      ),
    )
  return new Set(rows.map(({ companyId }) => companyId))
}

/** Writes to the companies that were not invited before; the others are answered as they were. */
async function sendAll(
  ctx: WriteCtx,
  campaign: CampaignRecord,
  companyIds: readonly string[],
): Promise<{ outcomes: Outcome[]; sent: { companyId: string; companyName: string }[] }> {
  const [members, known, body] = await Promise.all([
    ctx.exchange.companies(),
    knownInvitations(ctx, campaign.id, companyIds),
    letterOf(ctx, campaign),
  ])
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const outcomes: Outcome[] = []
  const sent: { companyId: string; companyName: string }[] = []
  for (const companyId of new Set(companyIds)) {
    const companyName = names.get(companyId)
    if (companyName === undefined) outcomes.push({ companyId, outcome: 'no_member' })
    else if (known.has(companyId)) outcomes.push({ companyId, outcome: 'sent' })
    else if (
      await isDelivered(ctx.exchange.send(campaignInvited, { tenantId: companyId, key: campaign.id, body }))
    ) {
      outcomes.push({ companyId, outcome: 'sent' })
      sent.push({ companyId, companyName })
    } else outcomes.push({ companyId, outcome: 'not_reachable' })
  }
  return { outcomes, sent }
}

/** Invites up to 500 member companies to an open campaign. Doing it again invites nobody twice. */
export const inviteCompanies = defineAction({
  name: 'evaluation.campaign.invite',
  can: ['manage', campaignSubject],
  input: inviteInput,
  output: inviteOutput,
  async run(ctx, { id, companyIds }) {
    const campaign = await findCampaign(ctx, id)
    if (!campaign) throw new AppError('not_found')
    if (campaign.state !== 'open')
      throw new AppError('illegal_move', { reason: `campaign_is_${campaign.state}` })
    const { outcomes, sent } = await sendAll(ctx, campaign, companyIds)
    const invited = sent.map(({ companyId }) => companyId)
    ctx.audit({ subject: campaignSubject, id, after: { invited: sent.length } })
    if (sent.length === 0) return { rows: outcomes }
    await ctx.tx.insert(campaignInvitations).values(
      sent.map((company) => ({
        id: newId(),
        campaignId: id,
        ...company,
        sentAt: ctx.now.toISOString(),
      })),
    )
    await ctx.tx
      .update(campaigns)
      .set({ updatedAt: sql`now()` })
      .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.campaign.invite',
      object: id,
      payload: { invited },
    })
    return { rows: outcomes }
  },
})
