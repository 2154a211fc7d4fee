import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { campaignCard, draftCampaignInput } from '@linli/evaluation-contract/campaign'
import { canonicalJson } from '@linli/evaluation-contract/proof'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { rubricOfCampaign } from './campaign-rubric.ts'
import { auditCampaign, findCampaign, readCard } from './campaign.sql.ts'
import { campaigns } from './campaign.schema.ts'

type Input = z.output<typeof draftCampaignInput>

const contentOf = ({
  title,
  intro,
  year,
  windowFrom,
  windowTo,
  rubricId,
  dates,
  policies,
}: Omit<Input, 'id'>) =>
  canonicalJson({ title, intro, year, windowFrom, windowTo, rubricId, dates, policies })

/** Whether a repeated request finds what it drafted the first time; `conflict` when the id stands for something else. */
async function isDrafted(ctx: WriteCtx, input: Input): Promise<boolean> {
  const known = await findCampaign(ctx, input.id)
  if (known && contentOf(known) !== contentOf(input))
    throw new AppError('conflict', { reason: 'campaign_drafted_already' })
  return known !== null
}

/** Begins a campaign. A campaign and each of its steps is the association's own way of evaluating, not the standard's. */
export const draftCampaign = defineAction({
  name: 'evaluation.campaign.draft',
  can: ['manage', campaignSubject],
  input: draftCampaignInput,
  output: campaignCard,
  async run(ctx, input) {
    if (ctx.tenant.kind !== 'association')
      throw new AppError('forbidden', { reason: 'campaign_is_associations' })
    if (!(await isDrafted(ctx, input))) {
      const { rubricHash, policiesHash } = await rubricOfCampaign(ctx, input)
      await ctx.tx.insert(campaigns).values({ ...input, rubricHash, policiesHash })
    }
    const card = await readCard(ctx, input.id)
    ctx.audit({ subject: campaignSubject, id: input.id, after: auditCampaign(card) })
    return card
  },
})
