import { assessmentMoves, type AssessmentState } from './states.ts'

/**
 * Whether one state lies ahead of another on any way. What an association writes may skip steps that it did not write
 * about, but never leads back.
 */
export function isAhead(from: AssessmentState, to: AssessmentState): boolean {
  return assessmentMoves[from].some((next) => next === to || isAhead(next, to))
}

/** States in which what was handed over is fixed: the opinions and evidence behind it stay as they were. */
export const isHandedOver = (state: AssessmentState): boolean =>
  state === 'locked' || (isAhead('locked', state) && !endStates.includes(state))

const endStates: readonly AssessmentState[] = ['published', 'withdrawn', 'disqualified']
