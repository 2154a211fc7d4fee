import { panelSubject } from '@linli/evaluation-contract'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'

/** A task of one kind about a campaign's panel, in the inboxes of those who manage it; done by one, it is done for all. */
export const panelTask = (kind: 'panel.redraw' | 'calibration.decide') => ({
  async ask(ctx: WriteCtx, { id, title }: Pick<CampaignRecord, 'id' | 'title'>): Promise<void> {
    for (const role of ['association-admin', 'association-officer'] as const)
      await ctx.tasks.put({
        kind,
        title,
        subject: panelSubject,
        subjectId: id,
        path: `/t/${ctx.tenant.id}/p/evaluation/campaigns/${id}?tab=panel`,
        assignee: { role },
      })
  },
  end: (ctx: WriteCtx, campaignId: string): Promise<void> => ctx.tasks.close(panelSubject, campaignId, kind),
})
