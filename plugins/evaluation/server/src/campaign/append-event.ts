import { newId } from '@linli/contract'
import { chainStart, hashEvent, hashJson } from '@linli/evaluation-contract/proof'
import { and, desc, eq, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { campaignEvents } from './campaign.schema.ts'

export interface CampaignStep {
  campaignId: string
  /** The action's name, `evaluation.<noun>.<verb>`. */
  action: string
  /** Whom or what it is about: an id or a code, never a person's name. */
  object: string
  /** Who did it where that is not told by name: `scorer` for everything done at the scorer's desk, `estate` for a letter. */
  actor?: 'scorer' | 'estate' | 'company'
}

/** What was done, of which only the hash is kept here; or that hash, where it was computed piece by piece. */
type Payload = { payload: unknown } | { payloadHash: string }

/** Where a chain of events stands. */
export interface ChainEnd {
  seq: number
  hash: string
}

/** Whole seconds: the database hands a moment back without its trailing zeros, and the hash must come out the same. */
const moment = (now: Date): string => now.toISOString().replace(/\.\d+Z$/, 'Z')

const actorOf = ({ actor }: Pick<WriteCtx, 'actor'>): string => {
  if (actor.kind === 'system') return 'system'
  return actor.roles.includes('expert') ? 'scorer' : actor.name
}

/**
 * Adds a step to a campaign's chain. Steps of a campaign take turns until the transaction ends, so it comes after
 * every row the action locks: what waits for the turn must hold nothing that the one before still needs.
 */
export async function appendEvent(ctx: WriteCtx, step: CampaignStep & Payload): Promise<ChainEnd> {
  const { campaignId, action, object } = step
  await ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`evaluation chain ${ctx.tenant.id} ${campaignId}`}, 0))`,
  )
  const last = await chainHead(ctx, campaignId)
  const event = {
    seq: (last?.seq ?? 0) + 1,
    prev: last?.hash ?? chainStart,
    at: moment(ctx.now),
    actor: step.actor ?? actorOf(ctx),
    action,
    object,
    payloadHash: 'payload' in step ? hashJson(step.payload) : step.payloadHash,
  }
  const hash = hashEvent(event)
  await ctx.tx.insert(campaignEvents).values({ id: newId(), campaignId, ...event, hash })
  return { seq: event.seq, hash }
}

/** The last step of a campaign's chain; null before the first. */
export async function chainHead(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  campaignId: string,
): Promise<ChainEnd | null> {
  const [last] = await ctx.tx
    .select({ seq: campaignEvents.seq, hash: campaignEvents.hash })
    .from(campaignEvents)
    .where(and(eq(campaignEvents.tenantId, ctx.tenant.id), eq(campaignEvents.campaignId, campaignId)))
    .orderBy(desc(campaignEvents.seq))
    .limit(1)
  return last ?? null
}
