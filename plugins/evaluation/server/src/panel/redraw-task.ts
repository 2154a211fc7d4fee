import { panelSubject } from '@linli/evaluation-contract'

import type { WriteCtx } from '../kit.ts'

const kind = 'panel.redraw'

/** Who manages the panel finds in the inbox that a place is vacant. */
export async function askForRedraw(
  ctx: WriteCtx,
  { id, title }: { id: string; title: string },
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

export const endRedraw = (ctx: WriteCtx, campaignId: string): Promise<void> =>
  ctx.tasks.close(panelSubject, campaignId, kind)
