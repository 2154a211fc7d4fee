import { siteSubject } from '@linli/evaluation-contract'
import { inspectorPosts, siteAnnounced } from '@linli/evaluation-contract/site'
import { and, eq, inArray } from 'drizzle-orm'

import type { CampaignRecord } from '../campaign/campaign.sql.ts'
import { isDelivered } from '../campaign/tell-companies.ts'
import type { WriteCtx } from '../kit.ts'
import { scorers } from '../panel/panel.schema.ts'

const kind = 'site.inspect'

export interface Announcement {
  estateId: string
  applicationId: string
  visit: { id: string; day: string; place: string; inspectors: number }
  state: 'planned' | 'cancelled'
  reason: string
}

/** The estate hears when and by whom in what post it is visited; one that has left the plugin keeps nobody waiting. */
export const announceVisit = (
  ctx: WriteCtx,
  { estateId, applicationId, visit, state, reason }: Announcement,
): Promise<boolean> =>
  isDelivered(
    ctx.exchange.send(siteAnnounced, {
      tenantId: estateId,
      key: applicationId,
      body: {
        id: applicationId,
        visitId: visit.id,
        day: visit.day,
        place: visit.place,
        inspectors: inspectorPosts.slice(0, visit.inspectors),
        state,
        reason,
      },
    }),
  )

export const sitePath = (tenantId: string): string => `/t/${tenantId}/p/evaluation/site-visits`

/** Inspectors find each visit in their inbox and are told once for all of them. */
export async function tellInspectors(
  ctx: WriteCtx,
  { title }: Pick<CampaignRecord, 'title'>,
  visits: readonly { id: string; day: string; place: string; inspectors: readonly string[] }[],
): Promise<void> {
  const people = await ctx.tx
    .select({ id: scorers.id, accountId: scorers.accountId })
    .from(scorers)
    .where(
      and(
        eq(scorers.tenantId, ctx.tenant.id),
        inArray(scorers.id, [...new Set(visits.flatMap(({ inspectors }) => inspectors))]),
      ),
    )
  const path = sitePath(ctx.tenant.id)
  for (const { id, accountId } of people)
    for (const visit of visits)
      if (visit.inspectors.includes(id))
        await ctx.tasks.put({
          kind,
          title: visit.place,
          subtitle: visit.day,
          subject: siteSubject,
          subjectId: visit.id,
          path,
          assignee: { accountId },
        })
  const params = { title }
  await ctx.notify.send({
    to: { accountIds: people.map(({ accountId }) => accountId) },
    kind: 'site.planned',
    title: { key: 'site_planned.title', params },
    body: { key: 'site_planned.body', params },
    path,
    channels: ['wechat'],
  })
}

export const endInspecting = (ctx: WriteCtx, visitId: string): Promise<void> =>
  ctx.tasks.close(siteSubject, visitId, kind)
