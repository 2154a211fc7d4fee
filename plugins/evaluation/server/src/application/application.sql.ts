import { AppError } from '@linli/contract'
import type {
  ApplicationCard,
  ApplicationResult,
  AssessmentState,
  HandedParts,
} from '@linli/evaluation-contract/campaign'
import { checkVersion, tenantNames } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { applications, receivedCampaigns } from './application.schema.ts'
import { findReceived, scoreOfCampaign } from './campaign-score.ts'
import { undeclaredParts } from './dossier.rules.ts'
import { wordReason } from './reason-words.ts'

type Published = Pick<ApplicationResult, 'kind' | 'seq' | 'total' | 'rank'>

/** What a card shows, with its campaign where the reader's scope sees it. */
const columns = {
  tenantId: applications.tenantId,
  id: applications.id,
  version: applications.version,
  campaignId: applications.campaignId,
  campaignTitle: receivedCampaigns.title,
  associationName: receivedCampaigns.associationName,
  dates: receivedCampaigns.dates,
  year: applications.year,
  state: applications.state,
  gates: applications.gates,
  reason: applications.reason,
  declaredTotal: applications.declaredTotal,
  lockedAt: applications.lockedAt,
  lockedByName: applications.lockedByName,
  dossierHash: applications.dossierHash,
  grantUntil: applications.grantUntil,
  grantEndedAt: applications.grantEndedAt,
  result: sql<Published | null>`case when ${applications.result} is null then null else jsonb_build_object(
    'kind', ${applications.result}->'kind', 'seq', ${applications.result}->'seq',
    'total', ${applications.result}->'total', 'rank', ${applications.result}->'rank') end`,
}

export const selectApplications = ({ tx }: Pick<ReadCtx, 'tx'>) =>
  tx
    .select(columns)
    .from(applications)
    .leftJoin(receivedCampaigns, eq(receivedCampaigns.id, applications.campaignId))

export type CardRecord = Awaited<ReturnType<typeof selectApplications>>[number]

const isOpen = (state: AssessmentState): boolean => state === 'applied' || state === 'accepted'

/** Parts still to declare by campaign; asked for by an estate alone, which has few campaigns a year. */
export async function undeclaredOf(ctx: ReadCtx, campaignId: string) {
  const received = await findReceived(ctx, campaignId)
  if (!received) return []
  const { index, result, opinions } = await scoreOfCampaign(ctx, received)
  return undeclaredParts(index, result.parts, opinions).map(({ id, label }) => ({ id, label }))
}

/** Cards of rows; what must be evaluated for it is left out in a company's view of all its estates. */
export async function toCards(ctx: ReadCtx, rows: readonly CardRecord[]): Promise<ApplicationCard[]> {
  const names = await tenantNames(
    ctx,
    rows.map(({ tenantId }) => tenantId),
  )
  const undeclared = new Map<string, number>()
  if (ctx.scope === 'tenant')
    for (const { id, campaignId, state } of rows)
      undeclared.set(id, isOpen(state) ? (await undeclaredOf(ctx, campaignId)).length : 0)
  return rows.map(({ tenantId, dates, ...row }) => ({
    ...row,
    reason: wordReason(row.reason, ctx.actor.locale),
    estateId: tenantId,
    estateName: names.get(tenantId) ?? '',
    undeclared: undeclared.get(row.id) ?? null,
    lockBy: dates?.lockBy ?? null,
  }))
}

/** One application that this scope reads; `not_found` for any other. */
export async function readApplication(ctx: ReadCtx, id: string): Promise<ApplicationCard> {
  const rows = await selectApplications(ctx).where(eq(applications.id, id)).limit(1)
  const [card] = await toCards(ctx, rows)
  if (!card) throw new AppError('not_found')
  return card
}

/** What was handed over with an application that this scope reads, by part; null where nothing is kept. */
export async function readHanded({ tx }: Pick<ReadCtx, 'tx'>, id: string): Promise<HandedParts | null> {
  const [row] = await tx
    .select({ handed: applications.handed })
    .from(applications)
    .where(eq(applications.id, id))
    .limit(1)
  return row?.handed ?? null
}

export type ApplicationRecord = typeof applications.$inferSelect
const ownRow = ({ tenant }: Pick<WriteCtx, 'tenant'>, id: string) =>
  and(eq(applications.tenantId, tenant.id), eq(applications.id, id))

/** This estate's application, locked; null when there is none. */
export async function findApplication(ctx: WriteCtx, id: string): Promise<ApplicationRecord | null> {
  const [row] = await ctx.tx.select().from(applications).where(ownRow(ctx, id)).for('update')
  return row ?? null
}

/** The application as a person saw it, locked; `stale_version` when it moved since. */
export async function lockRow(
  ctx: WriteCtx,
  { id, version }: { id: string; version: number },
): Promise<ApplicationRecord> {
  const row = await findApplication(ctx, id)
  if (!row) throw new AppError('not_found')
  if (row.version !== version) checkVersion(row, version, await readApplication(ctx, id))
  return row
}

export async function changeApplication(
  ctx: WriteCtx,
  id: string,
  changes: Partial<typeof applications.$inferInsert>,
): Promise<void> {
  await ctx.tx
    .update(applications)
    .set({ ...changes, version: sql`${applications.version} + 1`, updatedAt: sql`now()` })
    .where(ownRow(ctx, id))
}
