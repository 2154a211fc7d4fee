import { stepsOfLevel } from './level-outcome.rules.ts'
import { awardModes, choiceFrom, roundings } from './policy-values.rules.ts'
import type { Level, Part } from './rubric-doc.ts'
import type { RubricIndex } from './rubric-index.rules.ts'
import { isWholeSteps, toPoints, toSteps } from './steps.rules.ts'
import { noInputs } from './inputs.ts'
import { scopeOf } from './evaluate-part.rules.ts'

/**
 * Points a person may enter for a part, rising: the numbers the rubric prints, and steps inside its ranges. With a
 * level, those of the level. Policies are those of the index; index with a campaign's own when it has some.
 */
export function allowedScores(index: RubricIndex, part: Part, levelId?: string): number[] {
  const { step } = index.doc
  const steps = allowedSteps(index, part, levelId)
  return [...new Set(steps)].sort((a, b) => a - b).map((each) => toPoints(each, step))
}

function allowedSteps(index: RubricIndex, { logic }: Part, levelId?: string): number[] {
  const { doc, policies } = index
  const stepsOf = (points: number): number => toSteps(points, doc.step)
  switch (logic.kind) {
    case 'checklist':
    case 'document':
      return [0, stepsOf(logic.points)]
    case 'tiered_judgement':
      return stepsOfLevels(
        index,
        logic.levels.filter(({ id }) => levelId === undefined || id === levelId),
      )
    case 'count_threshold':
      return [0, ...logic.tiers.map(({ points }) => stepsOf(points))]
    case 'count_true':
      return [0, ...Object.values(logic.points).map(stepsOf)]
    case 'per_unit': {
      const isWhole = choiceFrom(logic.rounding, policies, roundings) === 'floor'
      return upTo(stepsOf(logic.cap), isWhole ? stepsOf(logic.pointsPerUnit) : 1)
    }
    case 'ratio_award': {
      const isWhole = choiceFrom(logic.mode, policies, awardModes) === 'all_or_nothing'
      return isWhole ? [0, stepsOf(logic.points)] : upTo(stepsOf(logic.points), 1)
    }
  }
}

const stepsOfLevels = (index: RubricIndex, levels: readonly Level[]): number[] =>
  levels.flatMap((level) => {
    const [low, high] = stepsOfLevel(level, scopeOf(index, noInputs))
    return Array.from({ length: high - low + 1 }, (_, more) => low + more)
  })

function upTo(most: number, each: number): number[] {
  if (each < 1) return [0]
  const steps = Array.from({ length: Math.floor(most / each) + 1 }, (_, count) => count * each)
  return [...steps, most]
}

export const scoreRefusals = [
  'unknown_level',
  'below_zero',
  'above_max',
  'not_a_step',
  'outside_level',
  'not_printed',
] as const
export type ScoreRefusal = (typeof scoreRefusals)[number]

export interface EnteredScore {
  readonly points: number
  readonly levelId?: string
}

/** Why a person may not enter these points, or `null` when they may. */
export function scoreRefusalOf(index: RubricIndex, part: Part, entered: EnteredScore): ScoreRefusal | null {
  const { points, levelId } = entered
  const levels = part.logic.kind === 'tiered_judgement' ? part.logic.levels : []
  if (levelId !== undefined && !levels.some(({ id }) => id === levelId)) return 'unknown_level'
  if (!Number.isFinite(points)) return 'not_printed'
  if (points < 0) return 'below_zero'
  if (points > part.max) return 'above_max'
  if (!isWholeSteps(points, index.doc.step)) return 'not_a_step'
  if (allowedScores(index, part, levelId).includes(points)) return null
  return levelId === undefined ? 'not_printed' : 'outside_level'
}
