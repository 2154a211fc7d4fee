import { scoreInput, scoreOutput, scoreSubject } from '@linli/evaluation-contract'
import { eq, sql } from 'drizzle-orm'

import { countEvidence } from '../evidence/evidence-rows.ts'
import { factChecks } from '../fact/fact.schema.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { computeScore } from './compute-score.rules.ts'
import { isFromAbove } from './current-opinions.ts'
import { loadScore, type LoadedScore } from './load-score.ts'
import type { Around } from './part-score.rules.ts'
import { yearBeforeOf } from './year-before.ts'

/** When providers were last asked for this tenant's own facts. */
async function refreshedAt(ctx: ReadCtx, year: number): Promise<string | null> {
  const [row] = await ctx.tx
    .select({ at: sql<string | null>`max(${factChecks.checkedAt})`.mapWith(factChecks.checkedAt) })
    .from(factChecks)
    .where(eq(factChecks.year, year))
  return row?.at ?? null
}

/** What the lines of parts need beside the points, in the reader's language. */
export const aroundOf = (
  ctx: ReadCtx,
  { index, opinions }: LoadedScore,
  evidence: ReadonlyMap<string, number>,
): Around => ({
  index,
  opinions,
  evidence,
  locale: ctx.actor.locale,
  isInherited: (part) => isFromAbove(ctx, index, part),
  guardTitle: (metric, guard) => ctx.metrics.guardTitle(metric, guard),
})

/** The live score of a year from its rubric, facts and opinions as they are at this moment (clause 9.2.2). */
export async function readScore(ctx: ReadCtx, year?: number) {
  const loaded = await loadScore(ctx, year)
  const { frame, rubric, result, inputs } = loaded
  const [evidence, asked, yearBefore] = await Promise.all([
    countEvidence(ctx, frame.year),
    refreshedAt(ctx, frame.year),
    yearBeforeOf(ctx, loaded),
  ])
  const { doc } = rubric.index
  return {
    ...frame,
    rubric: {
      id: rubric.id,
      key: rubric.key,
      label: rubric.label,
      title: doc.title,
      contentHash: rubric.contentHash ?? '',
      document: doc.source.document,
      annex: doc.source.annex,
    },
    computedAt: ctx.now.toISOString(),
    refreshedAt: asked,
    ...computeScore(aroundOf(ctx, loaded, evidence), { result, inputs, yearBefore }),
  }
}

/** The score all year: nine groups, their items and parts, what is certain, what is open and what people said of it. */
export const getScore = defineQuery({
  name: 'evaluation.score.get',
  can: ['read', scoreSubject],
  input: scoreInput,
  output: scoreOutput,
  run: (ctx, { year }) => readScore(ctx, year),
})
