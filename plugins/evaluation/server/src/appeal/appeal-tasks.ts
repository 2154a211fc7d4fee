import { appealSubject } from '@linli/evaluation-contract'
import type { CampaignDates } from '@linli/evaluation-contract/campaign'

import { endOfDay } from '../campaign/day-times.rules.ts'
import type { WriteCtx } from '../kit.ts'

const decide = 'appeal.decide'

interface Asked {
  id: string
  campaignId: string
  estateName: string
  title: string
  dates: Pick<CampaignDates, 'finalOn'>
}

/** An appeal waits for the association until the day of the final result. */
export const askToDecide = (
  ctx: WriteCtx,
  { id, campaignId, estateName, title, dates }: Asked,
): Promise<void> =>
  ctx.tasks.put({
    kind: decide,
    title: estateName,
    subtitle: title,
    subject: appealSubject,
    subjectId: id,
    path: `/t/${ctx.tenant.id}/p/evaluation/campaigns/${campaignId}/appeals?appeal=${id}`,
    assignee: { role: 'association-officer' },
    dueAt: endOfDay(dates.finalOn, ctx.tenant.timezone).toISOString(),
  })

export const endDeciding = (ctx: WriteCtx, id: string): Promise<void> =>
  ctx.tasks.close(appealSubject, id, decide)
