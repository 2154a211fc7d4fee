import { campaignSubject } from '@linli/evaluation-contract'
import { campaignCard, saveCampaignInput } from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { rubricOfCampaign } from './campaign-rubric.ts'
import { auditCampaign, changeCampaign, lockCampaign } from './campaign.sql.ts'

/** Changes a campaign that nobody has been told of yet. */
export const saveCampaign = defineAction({
  name: 'evaluation.campaign.save',
  can: ['manage', campaignSubject],
  input: saveCampaignInput,
  output: campaignCard,
  async run(ctx, { id, version, ...fields }) {
    const before = await lockCampaign(ctx, { id, version }, ['draft'])
    const { rubricHash, policiesHash } = await rubricOfCampaign(ctx, fields)
    const after = await changeCampaign(ctx, id, { ...fields, rubricHash, policiesHash })
    ctx.audit({
      subject: campaignSubject,
      id,
      before: auditCampaign(before),
      after: auditCampaign(after),
    })
    return after
  },
})
