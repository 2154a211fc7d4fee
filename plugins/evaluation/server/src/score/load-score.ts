import { AppError } from '@linli/contract'
import {
  evaluateRubric,
  type Inputs,
  type RubricIndex,
  type RubricResult,
} from '@linli/evaluation-contract/scoring'

import { currentFacts } from '../fact/current-facts.ts'
import type { ReadCtx } from '../kit.ts'
import { rubricInForce, type RubricVersion } from '../rubric/rubric-in-force.ts'
import { companyIndex } from './company-parts.rules.ts'
import { currentOpinions, judgesOf, type Said } from './current-opinions.ts'
import { yearFrame, type YearFrame } from './year-frame.ts'

export type Facts = Awaited<ReturnType<typeof currentFacts>>
export type CurrentFact = Facts extends Map<string, infer F> ? F : never

/** A year of this tenant with everything its points come from, and what they come to. */
export interface LoadedScore {
  frame: YearFrame
  rubric: RubricVersion
  /** Of the parts that count here: all in an estate, its own in a company. */
  index: RubricIndex
  facts: Facts
  opinions: Map<string, Said>
  inputs: Inputs
  result: RubricResult
}

/** Documents are not told apart yet, so a condition on one stays open; the standard's rubric has none. */
const documents = {}

/** What the engine takes: known facts, and the answers that people gave with their points. */
export const toInputs = (facts: Facts, opinions: ReadonlyMap<string, Said>): Inputs => ({
  facts: Object.fromEntries(
    [...facts].flatMap(([metric, { value, counted, excluded }]) =>
      value === null ? [] : [[metric, { value, counted, excluded }] as const],
    ),
  ),
  judges: judgesOf(opinions),
  documents,
})

export type YearRubric = Pick<LoadedScore, 'frame' | 'rubric' | 'index'>

/** The rubric that holds in a year, on its last day so far; `not_found` when none does. */
export async function rubricOfYear(ctx: ReadCtx, asked?: number): Promise<YearRubric> {
  const frame = await yearFrame(ctx, asked)
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: frame.today })
  if (!rubric) throw new AppError('not_found', { reason: 'no_rubric_in_force' })
  return { frame, rubric, index: ctx.tenant.kind === 'estate' ? rubric.index : companyIndex(rubric.index) }
}

/** Reads a year and evaluates it; facts and opinions are on their way together. */
export async function loadScore(ctx: ReadCtx, asked?: number): Promise<LoadedScore> {
  const { frame, rubric, index } = await rubricOfYear(ctx, asked)
  const [facts, opinions] = await Promise.all([
    currentFacts(ctx, frame.year, index),
    currentOpinions(ctx, { year: frame.year, index, rubricKey: rubric.key }),
  ])
  const inputs = toInputs(facts, opinions)
  return { frame, rubric, index, facts, opinions, inputs, result: evaluateRubric(index, inputs) }
}
