import { newId } from '@linli/contract'
import type { ToCorrect } from '@linli/evaluation-contract/campaign'
import { scoreRefusalOf, type RubricIndex } from '@linli/evaluation-contract/scoring'
import { sql } from 'drizzle-orm'

import { refuse } from '../campaign/campaign-rubric.ts'
import type { WriteCtx } from '../kit.ts'
import { layerScores } from '../panel/panel.schema.ts'

export interface DecidedPoints {
  readonly campaignId: string
  readonly assessmentId: string
  readonly part: string
  readonly points: number
  readonly reason: string
}

/**
 * Points that the association decides above scorers and site. Their moment is the database's after the campaign's lock,
 * so that a publication tells what came before it from what came after.
 */
export async function writeDecided(ctx: WriteCtx, decided: readonly DecidedPoints[]): Promise<void> {
  if (decided.length === 0) return
  await ctx.tx.insert(layerScores).values(
    decided.map((row) => ({
      ...row,
      id: newId(),
      layer: 'appeal' as const,
      judges: {},
      authorId: ctx.actor.accountId,
      createdAt: sql`clock_timestamp()`,
    })),
  )
}

/** Points that the association found wrong itself, of estates that the last publication holds. */
export async function correctPoints(
  ctx: WriteCtx,
  {
    campaignId,
    index,
    published,
  }: { campaignId: string; index: RubricIndex; published: ReadonlySet<string> },
  corrects: readonly ToCorrect[],
): Promise<void> {
  const problems = corrects.flatMap(({ assessmentId, parts }, at) => {
    if (!published.has(assessmentId))
      return [{ path: `corrects.${at}.assessmentId`, rule: 'correction_not_published' }]
    return Object.entries(parts).flatMap(([id, points]) => {
      const part = index.parts.get(id)
      const isPrinted = part !== undefined && scoreRefusalOf(index, part, { points }) === null
      return isPrinted ? [] : [{ path: `corrects.${at}.parts.${id}`, rule: 'points_not_printed' }]
    })
  })
  if (problems.length > 0) refuse(problems)
  await writeDecided(
    ctx,
    corrects.flatMap(({ assessmentId, parts, reason }) =>
      Object.entries(parts).map(([part, points]) => ({ campaignId, assessmentId, part, points, reason })),
    ),
  )
}
