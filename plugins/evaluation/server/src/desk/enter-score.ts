import { AppError, type FieldIssue } from '@linli/contract'
import { isJudged, type ScorePartInput } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { constraintMeans } from '@linli/kernel'
import { and, eq } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { layerScores } from '../panel/panel.schema.ts'
import { differenceIssues, entryIssues } from '../score/opinion.rules.ts'
import { readHanded } from './dossier.sql.ts'
import type { MyPlace } from './my-place.ts'
import type { OwnRecord } from './own-score.rules.ts'
import { readOwnScores } from './own-scores.sql.ts'
import { hintsOf, partOfPlace, type Handed } from './part-hints.ts'

// The id of a score is its writer's choice; one that stands for another's says nothing about it.
constraintMeans('layer_scores__pkey', 'conflict', { reason: 'score_id_taken' })

export interface EnteredScore {
  own: OwnRecord
  handed: Handed | null
}

async function isRepeat(
  ctx: WriteCtx,
  { scoreId, part }: ScorePartInput,
  assignmentId: string,
): Promise<boolean> {
  const [known] = await ctx.tx
    .select({ part: layerScores.part, assignmentId: layerScores.assignmentId })
    .from(layerScores)
    .where(and(eq(layerScores.tenantId, ctx.tenant.id), eq(layerScores.id, scoreId)))
  if (!known) return false
  if (known.part !== part || known.assignmentId !== assignmentId)
    throw new AppError('conflict', { reason: 'score_id_taken' })
  return true
}

/** Two windows of one scorer: what the other one saved is not overwritten unseen. */
function assertSeen(current: OwnRecord | undefined, seen: string | null): void {
  if ((current?.id ?? null) === seen) return
  throw new AppError('conflict', { reason: 'score_entered_elsewhere', current: current ?? null })
}

function refuse(issues: FieldIssue[]): void {
  if (issues.length > 0) throw new AppError('bad_input', { issues })
}

/**
 * Adds the scorer's points of one part to those said before, once the rubric prints them and what records do not
 * carry is explained; without a proposal (a person alone decides, no dossier) nothing differs.
 */
export async function enterScore(
  ctx: WriteCtx,
  { assignment, assessment, campaign }: MyPlace,
  { index, input }: { index: RubricIndex; input: ScorePartInput },
): Promise<EnteredScore> {
  const part = partOfPlace(index, assignment.parts, input.part)
  const handed = await readHanded(ctx, assessment.id, part.id)
  if (!(await isRepeat(ctx, input, assignment.id))) {
    assertSeen((await readOwnScores(ctx, assignment.id, part.id)).get(part.id), input.seen)
    const judges = isJudged(part) ? input.judges : {}
    const { proposal } = hintsOf(index, part, { handed, judges, locale: ctx.actor.locale })
    refuse(entryIssues(index, part, input))
    // Evidence is the estate's matter; of a scorer a reason alone is asked.
    if (proposal) refuse(differenceIssues(proposal, input, 1))
    const { scoreId, points, levelId, reason, seen } = input
    await ctx.tx.insert(layerScores).values({
      id: scoreId,
      campaignId: campaign.id,
      assessmentId: assessment.id,
      assignmentId: assignment.id,
      part: part.id,
      layer: 'scorer',
      points,
      levelId,
      judges: input.judges,
      reason,
      authorId: ctx.actor.accountId,
      supersedesId: seen,
    })
  }
  const own = (await readOwnScores(ctx, assignment.id, part.id)).get(part.id)
  if (!own) throw new AppError('not_found')
  return { own, handed }
}
