import { newId } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { openPlaceStates, releasePlacesInput, releasePlacesOutput } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assignmentHolders, assignments } from '../panel/panel.schema.ts'
import { placeOfHolder } from '../panel/panel-joins.sql.ts'
import { askForRedraw } from '../panel/redraw-task.ts'
import { endScoring } from '../panel/tell-scorers.ts'
import { endWhenDecided, lockUndecided, rowOf } from './decide-scorer.ts'

const openPlaces = (ctx: WriteCtx, campaignId: string, scorerId: string) =>
  ctx.tx
    .select({
      id: assignments.id,
      assessmentId: assignments.assessmentId,
      role: assignments.role,
      parts: assignments.parts,
    })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .where(
      and(
        eq(assignmentHolders.tenantId, ctx.tenant.id),
        eq(assignmentHolders.scorerId, scorerId),
        eq(assignments.campaignId, campaignId),
        inArray(assignments.state, [...openPlaceStates]),
      ),
    )
    .for('update')

type Places = Awaited<ReturnType<typeof openPlaces>>

/** The places are withdrawn and stand vacant beside them, for the redraw to fill. */
async function vacate(ctx: WriteCtx, campaignId: string, reason: string, places: Places): Promise<void> {
  if (places.length === 0) return
  const ids = places.map(({ id }) => id)
  await ctx.tx
    .update(assignments)
    .set({ state: 'withdrawn', reason, version: sql`${assignments.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(assignments.tenantId, ctx.tenant.id), inArray(assignments.id, ids)))
  await ctx.tx
    .insert(assignments)
    .values(
      places.map(({ assessmentId, role, parts }) => ({ id: newId(), campaignId, assessmentId, role, parts })),
    )
}

/** Gives the places of a scorer who did not get through calibration to the redraw, which passes him or her over. */
export const releasePlaces = defineAction({
  name: 'evaluation.calibration.release',
  can: ['manage', panelSubject],
  input: releasePlacesInput,
  output: releasePlacesOutput,
  async run(ctx, { id, scorerId, reason }) {
    const campaign = await lockUndecided(ctx, { id, scorerId })
    const { name, rounds } = await rowOf(ctx, campaign, scorerId)
    const places = await openPlaces(ctx, id, scorerId)
    await vacate(ctx, id, reason, places)
    if (places.length > 0) await askForRedraw(ctx, campaign)
    await endScoring(ctx, [scorerId])
    await endWhenDecided(ctx, campaign)
    ctx.audit({ subject: panelSubject, id, after: { released: name, places: places.length }, reason })
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.calibration.release',
      object: scorerId,
      payload: { scorerId, reason, rounds, places: places.map((place) => place.id) },
    })
    return { released: places.length }
  },
})
