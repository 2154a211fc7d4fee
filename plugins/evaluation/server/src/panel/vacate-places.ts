import { newId } from '@linli/contract'
import { openPlaceStates } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { findCampaign } from '../campaign/campaign.sql.ts'
import type { WriteCtx } from '../kit.ts'
import { assessmentOfPlace, placeOfHolder } from './panel-joins.sql.ts'
import { assessments, assignmentHolders, assignments } from './panel.schema.ts'
import { askForRedraw } from './redraw-task.ts'
import { endScoring } from './tell-scorers.ts'

const columns = {
  id: assignments.id,
  campaignId: assignments.campaignId,
  assessmentId: assignments.assessmentId,
  role: assignments.role,
  parts: assignments.parts,
}

const openPlaces = (ctx: WriteCtx, where: SQL | undefined) =>
  ctx.tx
    .select(columns)
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .innerJoin(assessments, assessmentOfPlace)
    .where(
      and(
        eq(assignmentHolders.tenantId, ctx.tenant.id),
        inArray(assignments.state, [...openPlaceStates]),
        where,
      ),
    )

type Places = Awaited<ReturnType<typeof openPlaces>>

/** A scorer's open places in a campaign, locked. */
export const lockOpenPlaces = (
  ctx: WriteCtx,
  { campaignId, scorerId }: { campaignId: string; scorerId: string },
): Promise<Places> =>
  openPlaces(ctx, and(eq(assignmentHolders.scorerId, scorerId), eq(assignments.campaignId, campaignId))).for(
    'update',
  )

/** The places are taken back and stand vacant beside them, for the redraw to fill. */
export async function vacatePlaces(ctx: WriteCtx, reason: string, places: Places): Promise<void> {
  if (places.length === 0) return
  const ids = places.map(({ id }) => id)
  await ctx.tx
    .update(assignments)
    .set({ state: 'withdrawn', reason, version: sql`${assignments.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(assignments.tenantId, ctx.tenant.id), inArray(assignments.id, ids)))
  await ctx.tx
    .insert(assignments)
    .values(places.map(({ id: _former, ...place }) => ({ ...place, id: newId() })))
}

interface Touched {
  scorerId: string
  companyId: string | null
  estateId: string | null
  reason: string
}

/**
 * Takes the open places back at estates that a scorer has a conflict with since the draw; what was handed in stays.
 * Answers how many.
 */
export async function vacateTouched(
  ctx: WriteCtx,
  { scorerId, companyId, estateId, reason }: Touched,
): Promise<number> {
  const isTouched = and(
    eq(assignmentHolders.scorerId, scorerId),
    or(
      companyId === null ? undefined : eq(assessments.companyId, companyId),
      estateId === null ? undefined : eq(assessments.estateId, estateId),
    ),
  )
  const found = await openPlaces(ctx, isTouched)
  let count = 0
  for (const campaignId of [...new Set(found.map((place) => place.campaignId))].sort()) {
    const campaign = await findCampaign(ctx, campaignId, 'share')
    if (campaign?.state !== 'scoring') continue
    const places = await openPlaces(ctx, and(isTouched, eq(assignments.campaignId, campaignId)))
      .orderBy(assessments.id)
      .for('update')
    if (places.length === 0) continue
    await vacatePlaces(ctx, reason, places)
    await askForRedraw(ctx, campaign)
    await appendEvent(ctx, {
      campaignId,
      action: 'evaluation.scorer.declare-conflict',
      object: scorerId,
      payload: { scorerId, reason, places: places.map(({ id }) => id) },
    })
    count += places.length
  }
  await endScoring(ctx, [scorerId])
  return count
}
