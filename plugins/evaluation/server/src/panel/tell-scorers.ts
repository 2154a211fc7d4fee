import { deskSubject } from '@linli/evaluation-contract'
import { openPlaceStates } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { placeOfHolder } from './panel-joins.sql.ts'
import { assignmentHolders, assignments, scorers } from './panel.schema.ts'

const kind = 'desk.score'
export const deskPath = (tenantId: string): string => `/t/${tenantId}/p/evaluation/desk`

/** Scorers with new places find them in their inbox, one task each, and are told once. */
export async function tellScorers(
  ctx: WriteCtx,
  { title, dates }: Pick<CampaignRecord, 'title' | 'dates'>,
  scorerIds: readonly string[],
): Promise<void> {
  if (scorerIds.length === 0) return
  const people = await ctx.tx
    .select({ id: scorers.id, accountId: scorers.accountId })
    .from(scorers)
    .where(and(eq(scorers.tenantId, ctx.tenant.id), inArray(scorers.id, [...new Set(scorerIds)])))
  const path = deskPath(ctx.tenant.id)
  for (const { id, accountId } of people)
    await ctx.tasks.put({
      kind,
      title,
      subtitle: dates.scoreBy,
      subject: deskSubject,
      subjectId: id,
      path,
      assignee: { accountId },
    })
  const params = { title, until: dates.scoreBy }
  await ctx.notify.send({
    to: { accountIds: people.map(({ accountId }) => accountId) },
    kind: 'desk.drawn',
    title: { key: 'desk_drawn.title', params },
    body: { key: 'desk_drawn.body', params },
    path,
    channels: ['wechat'],
  })
}

/** Takes the task off the lists of those scorers who have nothing left to score. */
export async function endScoring(ctx: WriteCtx, scorerIds: readonly string[]): Promise<void> {
  const ids = [...new Set(scorerIds)]
  if (ids.length === 0) return
  const busy = await ctx.tx
    .selectDistinct({ id: assignmentHolders.scorerId })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .where(
      and(
        eq(assignmentHolders.tenantId, ctx.tenant.id),
        inArray(assignmentHolders.scorerId, ids),
        inArray(assignments.state, [...openPlaceStates]),
      ),
    )
  const left = new Set(busy.map(({ id }) => id))
  for (const id of ids) if (!left.has(id)) await ctx.tasks.close(deskSubject, id, kind)
}
