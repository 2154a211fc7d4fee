import { AppError } from '@linli/contract'
import type { Words } from '@linli/evaluation-contract'
import type { AssessmentState, CampaignCard, CampaignState } from '@linli/evaluation-contract/campaign'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { rubricVersions } from '../rubric/rubric.schema.ts'
import { campaignInvitations, campaigns } from './campaign.schema.ts'

type Counts = Partial<Record<AssessmentState, number>>

const counts = sql<Counts>`(select coalesce(jsonb_object_agg(c.state, c.estates), '{}') from (
  select a.state, count(*)::int as estates from ${assessments} a
  where a.tenant_id = ${campaigns.tenantId} and a.campaign_id = ${campaigns.id} group by a.state) c)`
const invited = sql<number>`(select count(*)::int from ${campaignInvitations} i
  where i.tenant_id = ${campaigns.tenantId} and i.campaign_id = ${campaigns.id})`

/** What a list shows of a campaign, its counts in the same statement. */
const cardColumns = {
  id: campaigns.id,
  version: campaigns.version,
  updatedAt: campaigns.updatedAt,
  title: campaigns.title,
  year: campaigns.year,
  windowFrom: campaigns.windowFrom,
  windowTo: campaigns.windowTo,
  state: campaigns.state,
  rubricId: campaigns.rubricId,
  rubricTitle: sql<Words>`${rubricVersions.doc}->'title'`,
  rubricLabel: rubricVersions.label,
  rubricHash: campaigns.rubricHash,
  policiesHash: campaigns.policiesHash,
  drawCommitment: campaigns.drawCommitment,
  dates: campaigns.dates,
  counts,
  invited,
}

const detailColumns = { ...cardColumns, intro: campaigns.intro, policies: campaigns.policies }

const ofRubric = and(
  eq(rubricVersions.tenantId, campaigns.tenantId),
  eq(rubricVersions.id, campaigns.rubricId),
)
const ownCampaign = ({ tenant }: Pick<ReadCtx, 'tenant'>, id: string): SQL | undefined =>
  and(eq(campaigns.tenantId, tenant.id), eq(campaigns.id, id))

export const selectCards = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx.select(cardColumns).from(campaigns).innerJoin(rubricVersions, ofRubric)

/** A campaign of this association with its policies; `not_found` for any other. */
export async function readCampaign(ctx: Pick<ReadCtx, 'tx' | 'tenant'>, id: string) {
  const [row] = await ctx.tx
    .select(detailColumns)
    .from(campaigns)
    .innerJoin(rubricVersions, ofRubric)
    .where(ownCampaign(ctx, id))
  if (!row) throw new AppError('not_found')
  return row
}

export async function readCard(ctx: Pick<ReadCtx, 'tx' | 'tenant'>, id: string): Promise<CampaignCard> {
  const [card] = await selectCards(ctx).where(ownCampaign(ctx, id))
  if (!card) throw new AppError('not_found')
  return card
}

export type CampaignRecord = typeof campaigns.$inferSelect

/** The row alone, null when this association has none; locked where its state decides what may be written. */
export async function findCampaign(
  ctx: Pick<WriteCtx, 'tx' | 'tenant'>,
  id: string,
  strength: 'update' | 'share' = 'update',
): Promise<CampaignRecord | null> {
  const [row] = await ctx.tx.select().from(campaigns).where(ownCampaign(ctx, id)).for(strength)
  return row ?? null
}

/** The campaign as a person saw it, locked, in one of the states a step starts from. */
export async function lockCampaign(
  ctx: WriteCtx,
  seen: { id: string; version: number },
  states: readonly CampaignState[],
): Promise<CampaignRecord> {
  const row = await findCampaign(ctx, seen.id)
  if (!row) throw new AppError('not_found')
  if (row.version !== seen.version) checkVersion(row, seen.version, await readCard(ctx, seen.id))
  if (!states.includes(row.state)) throw new AppError('illegal_move', { reason: `campaign_is_${row.state}` })
  return row
}

/** Changes a locked campaign and answers its card. */
export async function changeCampaign(
  ctx: WriteCtx,
  id: string,
  changes: Partial<typeof campaigns.$inferInsert>,
): Promise<CampaignCard> {
  await ctx.tx
    .update(campaigns)
    .set({ ...changes, version: sql`${campaigns.version} + 1`, updatedAt: sql`now()` })
    .where(ownCampaign(ctx, id))
  return readCard(ctx, id)
}

/** What an entry of the timeline says of a campaign. */
export const auditCampaign = ({
  title,
  year,
  state,
  dates,
}: Pick<CampaignCard, 'title' | 'year' | 'state' | 'dates'>) => ({
  title,
  year,
  state,
  ...dates,
})
