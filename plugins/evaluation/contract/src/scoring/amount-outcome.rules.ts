import { evaluateCondition, holdsAs, rowParams } from './condition.rules.ts'
import { decimalOf, product, wholeTimes } from './exact.rules.ts'
import { numberFact } from './inputs.ts'
import { awardModes, choiceFrom, numberFrom, roundings } from './policy-values.rules.ts'
import type { Logic } from './rubric-doc.ts'
import { toPoints, toSteps } from './steps.rules.ts'
import { deeper, type TraceLine } from './trace.ts'
import { nothingPending, type Outcome, type Scope } from './verdict.ts'

type Of<K extends Logic['kind']> = Extract<Logic, { kind: K }>

const noRecords = (metric: string, high: number): Outcome => ({
  low: 0,
  high,
  suggested: null,
  reached: [],
  ...nothingPending,
  missing: [metric],
  trace: [{ code: 'missing', depth: 0, params: { metric }, holds: null }],
})

/** Points for each whole unit, or for each step's worth of one, up to the cap. */
export function unitOutcome(logic: Of<'per_unit'>, { inputs, policies, step }: Scope): Outcome {
  const { metric, unit, pointsPerUnit, cap } = logic
  const value = numberFact(inputs, metric)
  const most = toSteps(cap, step)
  if (value === undefined) return noRecords(metric, most)
  const amount = Math.max(0, value)
  const units = wholeTimes(decimalOf(amount), decimalOf(unit))
  const isWhole = choiceFrom(logic.rounding, policies, roundings) === 'floor'
  const earned = isWhole
    ? units * toSteps(pointsPerUnit, step)
    : wholeTimes(product(amount, pointsPerUnit), product(unit, step))
  const steps = Math.min(most, earned)
  const rows = rowParams(inputs.facts[metric])
  const params = { metric, value, unit, units, isWhole, pointsPerUnit, cap, points: toPoints(steps, step) }
  return {
    ...nothingPending,
    low: steps,
    high: steps,
    suggested: null,
    reached: [],
    trace: [{ code: 'units', depth: 0, params: { ...params, ...rows }, holds: steps > 0 }],
  }
}

/** Points for a share: all from `fullAt`, and below it none or in proportion, rounded down to the step. */
export function awardOutcome(logic: Of<'ratio_award'>, scope: Scope): Outcome {
  const minimum = logic.minimum ? evaluateCondition(logic.minimum, scope) : null
  const full = toSteps(logic.points, scope.step)
  if (minimum?.holds === false) return belowMinimum(minimum.trace)
  const value = numberFact(scope.inputs, logic.metric)
  const award = value === undefined ? noRecords(logic.metric, full) : awarded(logic, value, scope)
  if (minimum === null) return award
  return {
    ...award,
    low: minimum.holds === true ? award.low : 0,
    missing: [...new Set([...minimum.missing, ...award.missing])],
    undecided: minimum.undecided,
    unverified: minimum.unverified,
    trace: [...award.trace, ...deeper(minimum.trace)],
  }
}

const belowMinimum = (trace: readonly TraceLine[]): Outcome => ({
  ...nothingPending,
  low: 0,
  high: 0,
  suggested: null,
  reached: [],
  trace: [{ code: 'below-minimum', depth: 0, params: {}, holds: false }, ...deeper(trace)],
})

function awarded(logic: Of<'ratio_award'>, value: number, { inputs, policies, step }: Scope): Outcome {
  const { metric, points } = logic
  const fullAt = numberFrom(logic.fullAt, policies)
  const mode = choiceFrom(logic.mode, policies, awardModes)
  const isFull = holdsAs(decimalOf(value), '>=', decimalOf(fullAt))
  const shared = wholeTimes(product(Math.max(0, value), points), product(fullAt, step))
  const below = mode === 'proportional' ? shared : 0
  const steps = isFull ? toSteps(points, step) : below
  const params = { metric, value, fullAt, mode, of: points, points: toPoints(steps, step) }
  const line: TraceLine = {
    code: 'award',
    depth: 0,
    params: { ...params, ...rowParams(inputs.facts[metric]) },
    holds: isFull,
  }
  return { ...nothingPending, low: steps, high: steps, suggested: null, reached: [], trace: [line] }
}
