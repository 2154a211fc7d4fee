import { AppError } from '@linli/contract'
import { partInput, partOutput, scoreSubject, type Part, type PartOutput } from '@linli/evaluation-contract'
import { allowedScores, evaluatePart, type RubricIndex } from '@linli/evaluation-contract/scoring'

import { evidenceOfPart } from '../evidence/evidence-rows.ts'
import { flagsOfPart } from '../flag/flags-of-part.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { opinionsOf, type Opinion } from './current-opinions.ts'
import { aroundOf } from './get-score.ts'
import { loadScore, type LoadedScore } from './load-score.ts'
import { named, partScoreOf } from './part-score.rules.ts'

/** The part of this id that counts here; `not_found` when the rubric has none. */
export function partOf(index: RubricIndex, id: string): Part {
  const part = index.parts.get(id)
  if (!part) throw new AppError('not_found', { reason: 'no_such_part' })
  return part
}

/** Metrics that a part's logic asks for, and those shown beside it. */
export const metricsOfPart = ({ asks }: RubricIndex, part: Part): string[] => [
  ...new Set([...(asks.get(part.id)?.metrics ?? []), ...part.metrics]),
]

function factsOfPart({ index, facts }: LoadedScore, part: Part): PartOutput['facts'] {
  return metricsOfPart(index, part).map((key) => {
    const fact = facts.get(key)
    const metric = index.doc.metrics[key]
    return {
      key,
      title: metric?.title ?? { 'zh-CN': key, en: key },
      unit: metric?.unit ?? 'count',
      value: fact?.value ?? null,
      origin: fact?.origin ?? null,
      counted: fact?.counted ?? 0,
      total: fact?.total ?? 0,
      computedAt: fact?.computedAt ?? null,
    }
  })
}

function choicesOf({ index, inputs }: LoadedScore, part: Part): PartOutput['choices'] {
  const levels = part.logic.kind === 'tiered_judgement' ? part.logic.levels : []
  const judges = index.asks.get(part.id)?.judges ?? []
  return {
    points: allowedScores(index, part),
    levels: levels.map(({ id, descriptor }) => ({ id, descriptor, points: allowedScores(index, part, id) })),
    judges: named(index.doc.judges, judges).map((judge) => ({
      ...judge,
      answer: inputs.judges[judge.key] ?? null,
    })),
    considers: part.humanJudges,
    papers: part.evidence,
  }
}

const toOpinion = (row: Opinion): PartOutput['opinions'][number] => ({
  id: row.id,
  layer: row.layer,
  points: row.points,
  levelId: row.levelId,
  judges: row.judges,
  reason: row.reason,
  authorName: row.authorName,
  at: row.createdAt,
  proposed: { low: row.proposedLow, high: row.proposedHigh },
})

/** A part of a loaded year with what stands behind it. */
export async function partOutputOf(ctx: ReadCtx, loaded: LoadedScore, part: Part): Promise<PartOutput> {
  const { frame, rubric, index, inputs } = loaded
  const year = frame.year
  const [said, pieces, flags] = await Promise.all([
    opinionsOf(ctx, { year, index, rubricKey: rubric.key, part: part.id }),
    evidenceOfPart(ctx, { year, part: part.id }),
    flagsOfPart(ctx, { year, part: part.id }),
  ])
  const behind = pieces.filter(
    ({ purpose, usedBy }) => purpose === 'score' && usedBy.includes(part.id),
  ).length
  const around = aroundOf(ctx, loaded, new Map([[part.id, behind]]))
  return {
    score: partScoreOf(part, evaluatePart(index, part, inputs), around),
    facts: factsOfPart(loaded, part),
    choices: choicesOf(loaded, part),
    opinions: said.map(toOpinion),
    evidence: pieces,
    flags,
  }
}

/** One part: how its points come about, down to the facts, the opinions on it and the evidence. */
export const getPart = defineQuery({
  name: 'evaluation.score.get-part',
  can: ['read', scoreSubject],
  input: partInput,
  output: partOutput,
  async run(ctx, { part, year }) {
    const loaded = await loadScore(ctx, year)
    return partOutputOf(ctx, loaded, partOf(loaded.index, part))
  },
})
