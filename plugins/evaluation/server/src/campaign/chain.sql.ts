import type { ChainEvent } from '@linli/evaluation-contract/proof'
import { and, asc, eq } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { campaignEvents } from './campaign.schema.ts'

/** All steps of a campaign from the first, as they were hashed. */
export const chainOf = (ctx: Pick<ReadCtx, 'tx' | 'tenant'>, campaignId: string): Promise<ChainEvent[]> =>
  ctx.tx
    .select({
      seq: campaignEvents.seq,
      prev: campaignEvents.prev,
      at: campaignEvents.at,
      actor: campaignEvents.actor,
      action: campaignEvents.action,
      object: campaignEvents.object,
      payloadHash: campaignEvents.payloadHash,
      hash: campaignEvents.hash,
    })
    .from(campaignEvents)
    .where(and(eq(campaignEvents.tenantId, ctx.tenant.id), eq(campaignEvents.campaignId, campaignId)))
    .orderBy(asc(campaignEvents.seq))
