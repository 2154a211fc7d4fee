import { AppError, newId } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { drawAlgorithm, drawInput, drawOutput, planSteps } from '@linli/evaluation-contract/campaign'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { changeCampaign, lockCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import { assertCalibratable, openCalibration } from '../calibration/open-calibration.ts'
import { tellCompanies } from '../campaign/tell-companies.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { campaignIndex } from './campaign-index.ts'
import { readMaterial } from './draw-material.ts'
import { hashSteps, recordedOf } from './draw-payload.ts'
import { drawRecords } from './draw-record.schema.ts'
import { inSlices } from './in-slices.ts'
import { keepDetectedConflicts } from './keep-detected-conflicts.ts'
import { assertNoScorer, openDraw } from './open-draw.ts'
import { assessments } from './panel.schema.ts'
import { tellScorers } from './tell-scorers.ts'
import { writePlaces } from './write-places.ts'

export const drawStep = 'evaluation.panel.draw'

interface Ready {
  id: string
  estateName: string
}

/** Assessments to be scored, locked. Drawn once the day of locking is over, or earlier when nobody is left who could still lock. */
async function readyAssessments(ctx: WriteCtx, { id, dates }: CampaignRecord): Promise<Ready[]> {
  const rows = await ctx.tx
    .select({ id: assessments.id, estateName: assessments.estateName, state: assessments.state })
    .from(assessments)
    .where(
      and(
        eq(assessments.tenantId, ctx.tenant.id),
        eq(assessments.campaignId, id),
        inArray(assessments.state, ['applied', 'accepted', 'locked']),
      ),
    )
    .orderBy(asc(assessments.id))
    .for('update')
  const ready = rows.filter(({ state }) => state === 'locked')
  const isOver = dayIn(ctx.tenant.timezone, ctx.now) > dates.lockBy
  if (!isOver && ready.length < rows.length)
    throw new AppError('illegal_move', {
      reason: 'draw_too_early',
      params: { until: dates.lockBy, waiting: rows.length - ready.length },
    })
  if (ready.length === 0) throw new AppError('illegal_move', { reason: 'nothing_to_draw' })
  return ready
}

/** Kept as it was drawn: scorers, conflicts and the rubric's own policies may read otherwise later. */
async function keepRecord(
  ctx: WriteCtx,
  campaignId: string,
  record: Omit<typeof drawRecords.$inferInsert, 'id' | 'campaignId' | 'algorithm'>,
): Promise<void> {
  await ctx.tx.insert(drawRecords).values({ id: newId(), campaignId, algorithm: drawAlgorithm, ...record })
}

const moveToScoring = (ctx: WriteCtx, ids: readonly string[]) =>
  ctx.tx
    .update(assessments)
    .set({ state: 'scoring', version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(assessments.tenantId, ctx.tenant.id), inArray(assessments.id, [...ids])))

/**
 * Draws who scores what by the seed committed to when the campaign opened, and reveals the seed, so that anybody can
 * draw again. Blind scoring by two is the association's own rule; the standard prescribes none.
 */
export const drawCampaign = defineAction({
  name: drawStep,
  can: ['manage', panelSubject],
  input: drawInput,
  output: drawOutput,
  async run(ctx, { id, version }) {
    await assertNoScorer(ctx)
    const campaign = await lockCampaign(ctx, { id, version }, ['open'])
    await assertCalibratable(ctx, campaign)
    const ready = await readyAssessments(ctx, campaign)
    const ids = ready.map((each) => each.id)
    await keepDetectedConflicts(ctx, id)
    const index = await campaignIndex(ctx, campaign)
    const draw = openDraw(ctx, campaign)
    const material = await readMaterial(ctx, campaign, { index, estates: ids })
    const plan = await inSlices(planSteps(draw.seed, material))
    const recorded = recordedOf(plan.places)
    await keepRecord(ctx, id, { material, places: recorded, isConnected: plan.isConnected })
    const payloadHash = await inSlices(hashSteps({ ...draw, material, places: recorded }))
    const places = await writePlaces(ctx, id, plan.places)
    await moveToScoring(ctx, ids)
    const after = await changeCampaign(ctx, id, {
      state: 'scoring',
      drawSeed: draw.seed,
      drawSalt: draw.salt,
    })
    const seated = plan.places.flatMap(({ scorer }) => scorer ?? [])
    await openCalibration(ctx, campaign, seated)
    await tellScorers(ctx, campaign, seated)
    await tellCompanies(ctx, after, '')
    ctx.audit({
      subject: panelSubject,
      id,
      after: { state: 'scoring', assessments: ids.length, places: places.length },
    })
    await appendEvent(ctx, {
      campaignId: id,
      action: drawStep,
      object: id,
      payloadHash,
    })
    const names = new Map(ready.map((each) => [each.id, each.estateName]))
    return {
      version: after.version,
      assessments: ids.length,
      places: places.length,
      gaps: places.flatMap(({ id: assignmentId, estate, role, gap }) =>
        gap === null
          ? []
          : [{ assignmentId, assessmentId: estate, estateName: names.get(estate) ?? '', role, reason: gap }],
      ),
      isConnected: plan.isConnected,
    }
  },
})
