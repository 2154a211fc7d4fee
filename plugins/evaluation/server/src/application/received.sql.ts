import { AppError } from '@linli/contract'
import type { Words } from '@linli/evaluation-contract'
import type { ReceivedCampaign } from '@linli/evaluation-contract/campaign'
import { eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { rubricVersions } from '../rubric/rubric.schema.ts'
import { receivedCampaigns } from './application.schema.ts'

/** A received campaign as its readers see it; the rubric's title is looked up among what is read here. */
export const receivedColumns = {
  id: receivedCampaigns.id,
  version: receivedCampaigns.version,
  associationId: receivedCampaigns.associationId,
  associationName: receivedCampaigns.associationName,
  title: receivedCampaigns.title,
  intro: receivedCampaigns.intro,
  year: receivedCampaigns.year,
  windowFrom: receivedCampaigns.windowFrom,
  windowTo: receivedCampaigns.windowTo,
  state: receivedCampaigns.state,
  dates: receivedCampaigns.dates,
  policies: receivedCampaigns.policies,
  policiesHash: receivedCampaigns.policiesHash,
  drawCommitment: receivedCampaigns.drawCommitment,
  rubricId: receivedCampaigns.rubricId,
  rubricTitle: sql<Words>`(select r.doc->'title' from ${rubricVersions} r
    where r.id = ${receivedCampaigns.rubricId} limit 1)`,
  rubricHash: receivedCampaigns.rubricHash,
  response: receivedCampaigns.response,
}

/** One campaign of this company or the company above; `not_found` for any other. */
export async function readReceived(ctx: Pick<ReadCtx, 'tx'>, id: string): Promise<ReceivedCampaign> {
  const [row] = await ctx.tx
    .select(receivedColumns)
    .from(receivedCampaigns)
    .where(eq(receivedCampaigns.id, id))
    .limit(1)
  if (!row) throw new AppError('not_found')
  return row
}
