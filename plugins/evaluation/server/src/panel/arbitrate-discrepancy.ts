import { AppError, newId } from '@linli/contract'
import { panelSubject } from '@linli/evaluation-contract'
import { arbitrateInput, arbitrateOutput, partsUnder } from '@linli/evaluation-contract/campaign'
import { checkVersion } from '@linli/kernel'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { openCalibration } from '../calibration/open-calibration.ts'
import { appendEvent } from '../campaign/append-event.ts'
import { findCampaign, type CampaignRecord } from '../campaign/campaign.sql.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { campaignIndex } from './campaign-index.ts'
import { keepDetectedConflicts } from './keep-detected-conflicts.ts'
import { assertNoScorer } from './open-draw.ts'
import { assessments, assignmentHolders, assignments, discrepancies } from './panel.schema.ts'
import { pickScorer } from './pick-scorer.ts'
import { askForRedraw } from './redraw-task.ts'
import { tellScorers } from './tell-scorers.ts'

/** The discrepancy as a person saw it, still open, its campaign and assessment locked before it. */
async function lockOpen(ctx: WriteCtx, { id, version }: { id: string; version: number }) {
  const own = and(eq(discrepancies.tenantId, ctx.tenant.id), eq(discrepancies.id, id))
  const [found] = await ctx.tx
    .select({ assessmentId: discrepancies.assessmentId, campaignId: discrepancies.campaignId })
    .from(discrepancies)
    .where(own)
  if (!found) throw new AppError('not_found')
  const campaign = await findCampaign(ctx, found.campaignId)
  const [assessment] = await ctx.tx
    .select({ state: assessments.state })
    .from(assessments)
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, found.assessmentId)))
    .for('update')
  const [row] = await ctx.tx.select().from(discrepancies).where(own).for('update')
  if (!row) throw new AppError('not_found')
  checkVersion(row, version, { id, state: row.state, version: row.version })
  if (row.state !== 'open') throw new AppError('illegal_move', { reason: 'discrepancy_settled' })
  if (!campaign || assessment?.state !== 'reconciling')
    throw new AppError('illegal_move', { reason: 'not_reconciling' })
  return { row, campaign }
}

/** The assessment's arbiter so far: whoever it is goes on, as each assessment has one. */
async function findArbiter(ctx: WriteCtx, assessmentId: string) {
  const [arbiter] = await ctx.tx
    .select({ id: assignments.id, parts: assignments.parts, scorerId: assignmentHolders.scorerId })
    .from(assignments)
    .leftJoin(
      assignmentHolders,
      and(
        eq(assignmentHolders.tenantId, assignments.tenantId),
        eq(assignmentHolders.assignmentId, assignments.id),
      ),
    )
    .where(
      and(
        eq(assignments.tenantId, ctx.tenant.id),
        eq(assignments.assessmentId, assessmentId),
        eq(assignments.role, 'arbiter'),
        inArray(assignments.state, ['offered', 'in_progress', 'submitted']),
      ),
    )
  return arbiter ?? null
}

interface Place {
  campaign: CampaignRecord
  assessmentId: string
  parts: string[]
}

async function drawArbiter(ctx: WriteCtx, { campaign, assessmentId, parts }: Place) {
  const id = newId()
  await ctx.tx
    .insert(assignments)
    .values({ id, campaignId: campaign.id, assessmentId, role: 'arbiter', parts })
  await keepDetectedConflicts(ctx, campaign.id)
  const pick = await pickScorer(ctx, campaign, { assignmentId: id, assessmentId })
  if (pick.scorer === null) await askForRedraw(ctx, campaign)
  return { id, parts, scorerId: pick.scorer, pick }
}

async function addParts(ctx: WriteCtx, id: string, parts: string[]): Promise<void> {
  await ctx.tx
    .update(assignments)
    .set({ parts, state: 'offered', version: sql`${assignments.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.id, id)))
}

/**
 * Puts a discrepancy before a third scorer, drawn by the campaign's seed. The median of the three counts and never
 * the mean of two that lie far apart; the association's own rule.
 */
export const arbitrateDiscrepancy = defineAction({
  name: 'evaluation.panel.arbitrate',
  can: ['manage', panelSubject],
  input: arbitrateInput,
  output: arbitrateOutput,
  async run(ctx, { id, version }) {
    await assertNoScorer(ctx)
    const { row, campaign } = await lockOpen(ctx, { id, version })
    const { assessmentId } = row
    const asked = partsUnder(await campaignIndex(ctx, campaign), row)
    const known = await findArbiter(ctx, assessmentId)
    const parts = [...new Set([...(known?.parts ?? []), ...asked])]
    if (known) await addParts(ctx, known.id, parts)
    const arbiter = known
      ? { ...known, parts, pick: null }
      : await drawArbiter(ctx, { campaign, assessmentId, parts })
    const seated = arbiter.scorerId === null ? [] : [arbiter.scorerId]
    await openCalibration(ctx, campaign, seated)
    await tellScorers(ctx, campaign, seated)
    ctx.audit({ subject: panelSubject, id, after: { scope: row.scope, node: row.node, parts: asked.length } })
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.panel.arbitrate',
      object: assessmentId,
      payload: { discrepancy: id, assignment: arbiter.id, parts, pick: arbiter.pick },
    })
    return { assignmentId: arbiter.id, parts, isVacant: arbiter.scorerId === null }
  },
})
