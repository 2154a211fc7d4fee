import { campaignSubject } from '@linli/evaluation-contract'
import { chainInput, chainOutput } from '@linli/evaluation-contract/campaign'
import { chainStart, hashEvent, type ChainEvent } from '@linli/evaluation-contract/proof'
import { keyset } from '@linli/kernel'
import { and, asc, eq, gt } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { readCard } from './campaign.sql.ts'
import { campaignEvents } from './campaign.schema.ts'

const columns = {
  id: campaignEvents.id,
  seq: campaignEvents.seq,
  prev: campaignEvents.prev,
  hash: campaignEvents.hash,
  at: campaignEvents.at,
  actor: campaignEvents.actor,
  action: campaignEvents.action,
  object: campaignEvents.object,
  payloadHash: campaignEvents.payloadHash,
}
type Row = ChainEvent & { id: string }

const sorts = { seq: { column: campaignEvents.seq, type: 'integer', of: (row: Row) => row.seq } } as const
const batch = 2_000

const ofCampaign = (ctx: Pick<ReadCtx, 'tenant'>, id: string) =>
  and(eq(campaignEvents.tenantId, ctx.tenant.id), eq(campaignEvents.campaignId, id))

/** The first event of the whole chain that does not fit the one before; null when all do. Reads it in batches. */
async function brokenAt(ctx: ReadCtx, id: string): Promise<number | null> {
  let before = { seq: 0, hash: chainStart }
  for (;;) {
    const rows = await ctx.tx
      .select(columns)
      .from(campaignEvents)
      .where(and(ofCampaign(ctx, id), gt(campaignEvents.seq, before.seq)))
      .orderBy(asc(campaignEvents.seq))
      .limit(batch)
    for (const row of rows) {
      const expected = before.seq + 1
      if (row.seq !== expected || row.prev !== before.hash || row.hash !== hashEvent(row)) return expected
      before = { seq: row.seq, hash: row.hash }
    }
    if (rows.length < batch) return null
  }
}

/** Everything that happened in a campaign, the first step first, and whether the chain of hashes still holds. */
export const listChain = defineQuery({
  name: 'evaluation.campaign.list-chain',
  can: ['read', campaignSubject],
  input: chainInput,
  output: chainOutput,
  async run(ctx, { id, limit, cursor }) {
    const keys = keyset({
      sorts,
      sort: 'seq',
      id: campaignEvents.id,
      idOf: (row: Row) => row.id,
      cursor,
      limit,
      filters: { id },
    })
    const [rows, broken] = await Promise.all([
      ctx.tx
        .select(columns)
        .from(campaignEvents)
        .where(and(ofCampaign(ctx, id), keys.where))
        .orderBy(...keys.orderBy)
        .limit(keys.limit),
      brokenAt(ctx, id),
      readCard(ctx, id),
    ])
    return { ...keys.page(rows), brokenAt: broken }
  },
})
