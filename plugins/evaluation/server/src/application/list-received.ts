import { AppError, idSchema } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import {
  receivedInput,
  receivedOutput,
  receivedRow,
  type ReceivedRow,
} from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { applications, receivedCampaigns } from './application.schema.ts'
import { receivedColumns } from './received.sql.ts'

interface Placed {
  id: string
  year: number
}

const sorts = {
  year: { column: receivedCampaigns.year, type: 'integer', of: (row: Placed) => row.year },
} as const

const ownApplication = sql<ReceivedRow['application']>`case when ${applications.id} is null then null
  else jsonb_build_object('id', ${applications.id}, 'state', ${applications.state}, 'version', ${applications.version}) end`

/** Received campaigns, each with the application of the tenant that reads. */
const selectReceived = ({ tx, tenant }: Pick<ReadCtx, 'tx' | 'tenant'>) =>
  tx
    .select({ ...receivedColumns, application: ownApplication })
    .from(receivedCampaigns)
    .leftJoin(
      applications,
      and(eq(applications.tenantId, tenant.id), eq(applications.campaignId, receivedCampaigns.id)),
    )

/** Campaigns that the company received, the newest year first; an estate sees its own application beside them. */
export const listReceived = defineQuery({
  name: 'evaluation.application.list-received',
  can: ['read', campaignSubject],
  input: receivedInput,
  output: receivedOutput,
  async run(ctx, { limit, cursor, q }) {
    const keys = keyset({
      sorts,
      sort: '-year',
      id: receivedCampaigns.id,
      idOf: (row: Placed) => row.id,
      cursor,
      limit,
      filters: { q },
    })
    const rows = await selectReceived(ctx)
      .where(and(q ? ilike(receivedCampaigns.title, likeAnywhere(q)) : undefined, keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})

/** One received campaign, however long the list is. */
export const getReceivedCampaign = defineQuery({
  name: 'evaluation.application.get-received',
  can: ['read', campaignSubject],
  input: z.object({ id: idSchema }),
  output: receivedRow,
  async run(ctx, { id }) {
    const [row] = await selectReceived(ctx).where(eq(receivedCampaigns.id, id)).limit(1)
    if (!row) throw new AppError('not_found')
    return row
  },
})
