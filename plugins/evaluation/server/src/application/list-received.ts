import { campaignSubject } from '@linli/evaluation-contract'
import { receivedInput, receivedOutput, type AssessmentState } from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { applications, receivedCampaigns } from './application.schema.ts'
import { receivedColumns } from './received.sql.ts'

interface Placed {
  id: string
  createdAt: string
}

const sorts = {
  createdAt: { column: receivedCampaigns.createdAt, type: 'timestamptz', of: (row: Placed) => row.createdAt },
} as const

const ownApplication = sql<{ id: string; state: AssessmentState } | null>`case when ${applications.id} is null
  then null else jsonb_build_object('id', ${applications.id}, 'state', ${applications.state}) end`

/** Campaigns that the company received, the last first; an estate sees its own application beside them. */
export const listReceived = defineQuery({
  name: 'evaluation.application.list-received',
  can: ['read', campaignSubject],
  input: receivedInput,
  output: receivedOutput,
  async run(ctx, { limit, cursor, q }) {
    const keys = keyset({
      sorts,
      sort: '-createdAt',
      id: receivedCampaigns.id,
      idOf: (row: Placed) => row.id,
      cursor,
      limit,
      filters: { q },
    })
    const rows = await ctx.tx
      .select({ ...receivedColumns, createdAt: receivedCampaigns.createdAt, application: ownApplication })
      .from(receivedCampaigns)
      .leftJoin(
        applications,
        and(eq(applications.tenantId, ctx.tenant.id), eq(applications.campaignId, receivedCampaigns.id)),
      )
      .where(and(q ? ilike(receivedCampaigns.title, likeAnywhere(q)) : undefined, keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})
