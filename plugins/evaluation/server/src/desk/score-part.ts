import { deskSubject } from '@linli/evaluation-contract'
import { scorePartInput, scorePartOutput } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import { assertCalibrated } from '../calibration/assert-calibrated.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { campaignIndex } from '../panel/campaign-index.ts'
import { assignments, layerScores } from '../panel/panel.schema.ts'
import { enterScore } from './enter-score.ts'
import { assertScoring, lockMyPlace, type AssignmentRecord } from './my-place.ts'
import { toOwnScore } from './own-score.rules.ts'
import { declaredOf, partOfPlace } from './part-hints.ts'

async function begin(ctx: WriteCtx, { id, state }: AssignmentRecord): Promise<void> {
  if (state !== 'offered') return
  // The version stays: the page that saves by itself goes on with the one it has.
  await ctx.tx
    .update(assignments)
    .set({ state: 'in_progress', startedAt: ctx.now.toISOString(), updatedAt: sql`now()` })
    .where(and(eq(assignments.tenantId, ctx.tenant.id), eq(assignments.id, id)))
}

async function countScored(ctx: WriteCtx, assignmentId: string): Promise<number> {
  const [row] = await ctx.tx
    .select({ count: sql<number>`count(distinct ${layerScores.part})::int` })
    .from(layerScores)
    .where(and(eq(layerScores.tenantId, ctx.tenant.id), eq(layerScores.assignmentId, assignmentId)))
  return row?.count ?? 0
}

/**
 * Saves a scorer's points of one part, as often as wanted until the place is submitted. The audit entry names the part
 * and no points: administrators read it, and until both have submitted the points are nobody else's.
 */
export const scorePart = defineAction({
  name: 'evaluation.desk.score-part',
  can: ['score', deskSubject],
  input: scorePartInput,
  output: scorePartOutput,
  async run(ctx, input) {
    const place = await lockMyPlace(ctx, input)
    assertScoring(place)
    await assertCalibrated(ctx, place)
    const { assignment, campaign } = place
    const index = await campaignIndex(ctx, campaign)
    const { own, handed } = await enterScore(ctx, place, { index, input })
    await begin(ctx, assignment)
    ctx.audit({ subject: deskSubject, id: assignment.id, after: { part: input.part } })
    const part = partOfPlace(index, assignment.parts, input.part)
    return {
      own: toOwnScore(own),
      scored: await countScored(ctx, assignment.id),
      parts: assignment.parts.length,
      declared: declaredOf(part, handed, true).declared,
    }
  },
})
