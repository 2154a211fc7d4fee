import { panelSubject } from '@linli/evaluation-contract'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'

const kind = 'calibration.decide'

/** Who manages the panel finds in the inbox that a scorer did not get through calibration. */
export async function askForDecision(
  ctx: WriteCtx,
  { id, title }: Pick<CampaignRecord, 'id' | 'title'>,
): Promise<void> {
  for (const role of ['association-admin', 'association-officer'] as const)
    await ctx.tasks.put({
      kind,
      title,
      subject: panelSubject,
      subjectId: id,
      path: `/t/${ctx.tenant.id}/p/evaluation/campaigns/${id}?tab=panel`,
      assignee: { role },
    })
}

export const endDecision = (ctx: WriteCtx, campaignId: string): Promise<void> =>
  ctx.tasks.close(panelSubject, campaignId, kind)
