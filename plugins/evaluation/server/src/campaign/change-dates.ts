import { campaignSubject } from '@linli/evaluation-contract'
import {
  campaignCard,
  changeDatesInput,
  dateProblems,
  movedDateProblems,
} from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { appendEvent } from './append-event.ts'
import { refuse } from './campaign-rubric.ts'
import { changeCampaign, lockCampaign } from './campaign.sql.ts'
import { tellCompanies } from './tell-companies.ts'

/** Gives stages that are not over more time, for everybody alike and with a reason that everybody reads. */
export const changeDates = defineAction({
  name: 'evaluation.campaign.change-dates',
  can: ['manage', campaignSubject],
  input: changeDatesInput,
  output: campaignCard,
  async run(ctx, { id, version, dates, reason }) {
    const before = await lockCampaign(ctx, { id, version }, ['open', 'scoring', 'site', 'preliminary'])
    const today = dayIn(ctx.tenant.timezone, ctx.now)
    const problems = [...movedDateProblems(before.dates, dates, today), ...dateProblems(dates)]
    if (problems.length > 0) refuse(problems)
    const after = await changeCampaign(ctx, id, { dates })
    ctx.audit({ subject: campaignSubject, id, before: before.dates, after: after.dates, reason })
    await tellCompanies(ctx, after, reason)
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.campaign.change-dates',
      object: id,
      payload: { dates, reason },
    })
    return after
  },
})
