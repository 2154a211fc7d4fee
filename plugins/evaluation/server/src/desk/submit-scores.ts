import { AppError, newId } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import { submitScoresInput, submitScoresOutput } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { appendEvent } from '../campaign/append-event.ts'
import { assertCalibrated } from '../calibration/assert-calibrated.ts'
import { openDrift } from '../calibration/drift.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { assessments, assignments, unblindings } from '../panel/panel.schema.ts'
import { settleAssessment } from '../panel/settle-assessment.ts'
import { endScoring } from '../panel/tell-scorers.ts'
import { assertScoring, lockMyPlace, type MyPlace } from './my-place.ts'
import { readOwnScores } from './own-scores.sql.ts'

/**
 * What the chain holds of a submission: each score with its id. Points alone take so few values that their hash could
 * be guessed before both have submitted; the ids are chance that only the scorer's rows hold.
 */
async function sealedScores(ctx: WriteCtx, { assignment }: MyPlace) {
  const own = await readOwnScores(ctx, assignment.id)
  const missing = assignment.parts.filter((part) => !own.has(part))
  if (missing.length > 0)
    throw new AppError('illegal_move', {
      reason: 'parts_not_scored',
      params: { count: missing.length, parts: missing.slice(0, 10).join(', ') },
    })
  return assignment.parts.flatMap((part) => {
    const score = own.get(part)
    return score ? [{ id: score.id, part, points: score.points }] : []
  })
}

const closePlace = async (ctx: WriteCtx, id: string): Promise<number> => {
  const [after] = await ctx.tx
    .update(assignments)
    .set({
      state: 'submitted',
      // The database's clock, as the scores have it: an arbiter's later scores are told apart by it.
      submittedAt: sql`now()`,
      version: sql`${assignments.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.id, id)))
    .returning({ version: assignments.version })
  return after?.version ?? 0
}

/** Whether every place but an arbiter's is submitted; recused ones have another in their stead. */
async function isComplete(ctx: WriteCtx, assessmentId: string): Promise<boolean> {
  const [row] = await ctx.tx
    .select({ open: sql<number>`count(*)::int` })
    .from(assignments)
    .where(
      and(
        eq(assignments.tenantId, ctx.tenant.id),
        eq(assignments.assessmentId, assessmentId),
        sql`${assignments.role} in ('first', 'second', 'confirm')`,
        sql`${assignments.state} in ('offered', 'in_progress')`,
      ),
    )
  return row?.open === 0
}

async function unblind(ctx: WriteCtx, { assessment, campaign }: MyPlace): Promise<void> {
  await ctx.tx.insert(unblindings).values({ id: newId(), assessmentId: assessment.id })
  await ctx.tx
    .update(assessments)
    .set({ state: 'reconciling', version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(assessments.tenantId, ctx.tenant.id), eq(assessments.id, assessment.id)))
  await settleAssessment(ctx, { campaign, assessmentId: assessment.id })
}

/** Hands in a place. With the last of an assessment its scores are unblinded and compared, in the same transaction. */
export const submitScores = defineAction({
  name: 'evaluation.desk.submit',
  can: ['score', deskSubject],
  input: submitScoresInput,
  output: submitScoresOutput,
  async run(ctx, { id, version }) {
    const place = await lockMyPlace(ctx, { id, version })
    assertScoring(place)
    await assertCalibrated(ctx, place)
    const { assignment, assessment, campaign, scorerId } = place
    const scores = await sealedScores(ctx, place)
    const nextVersion = await closePlace(ctx, id)
    const isArbiter = assignment.role === 'arbiter'
    const isUnblinded = isArbiter || (await isComplete(ctx, assessment.id))
    if (isArbiter) await settleAssessment(ctx, { campaign, assessmentId: assessment.id })
    else if (isUnblinded) await unblind(ctx, place)
    await endScoring(ctx, [scorerId])
    await openDrift(ctx, campaign, scorerId)
    ctx.audit({
      subject: deskSubject,
      id,
      before: { state: assignment.state },
      after: { state: 'submitted' },
    })
    await appendEvent(ctx, {
      campaignId: campaign.id,
      action: 'evaluation.desk.submit',
      object: id,
      actor: 'scorer',
      payload: { assignment: id, scores },
    })
    return { state: 'submitted' as const, isUnblinded, version: nextVersion }
  },
})
