import { knownFact, type Inputs } from './inputs.ts'
import { outcomeOf } from './outcome.rules.ts'
import type { Part } from './rubric-doc.ts'
import type { RubricIndex } from './rubric-index.rules.ts'
import { toPoints } from './steps.rules.ts'
import type { TraceLine } from './trace.ts'
import { isPending, type Outcome, type PartState, type Pending, type Scope } from './verdict.ts'

export interface PartResult extends Pending {
  readonly partId: string
  readonly max: number
  readonly state: PartState
  /** Only when settled. */
  readonly points: number | null
  /** Least and most that can come of it; the same as `points` when settled. */
  readonly low: number
  readonly high: number
  readonly suggestedLevel: string | null
  readonly trace: readonly TraceLine[]
}

export const scopeOf = ({ doc, policies }: RubricIndex, inputs: Inputs): Scope => ({
  inputs,
  policies: inputs.policies ? { ...policies, ...inputs.policies } : policies,
  step: doc.step,
  metrics: doc.metrics,
})

/**
 * Points of a part, with how they came about. They are a proposal, and the bounds are the proposal's: a suggested
 * level with fixed points settles them and one with a range leaves the choice inside it, in `assist` as in `auto`.
 * That a person may take another level is what the mode says, not the bounds; `allowedScores` has what may be
 * entered. In `judge` nothing is proposed, whatever the records say: they stand in the trace as hints.
 */
export function evaluatePart(index: RubricIndex, part: Part, inputs: Inputs): PartResult {
  const outcome = outcomeOf(part.logic, scopeOf(index, inputs))
  if (part.mode === 'judge') return onlyByPerson(index, part, { inputs, outcome })
  const state = stateOf(outcome)
  const low = toPoints(outcome.low, index.doc.step)
  return {
    partId: part.id,
    max: part.max,
    state,
    points: state === 'settled' ? low : null,
    low,
    high: toPoints(outcome.high, index.doc.step),
    suggestedLevel: outcome.suggested,
    missing: outcome.missing,
    undecided: outcome.undecided,
    unverified: outcome.unverified,
    trace: [...ofPart(part, outcome.trace), ...hints(part.metrics.filter(isBeside(index, part)), inputs)],
  }
}

function stateOf(outcome: Outcome): PartState {
  if (outcome.low === outcome.high) return 'settled'
  return isPending(outcome) ? 'open' : 'range'
}

interface Known {
  inputs: Inputs
  outcome: Outcome
}

function onlyByPerson(index: RubricIndex, part: Part, { inputs, outcome }: Known): PartResult {
  const asked = index.asks.get(part.id)?.metrics ?? []
  return {
    partId: part.id,
    max: part.max,
    state: 'open',
    points: null,
    low: 0,
    high: part.max,
    suggestedLevel: null,
    missing: outcome.missing,
    undecided: outcome.undecided,
    unverified: outcome.unverified,
    trace: hints([...new Set([...asked, ...part.metrics])], inputs),
  }
}

/** Levels and tiers are named within their part, so their lines say which. */
const ofPart = ({ id }: Part, trace: readonly TraceLine[]): TraceLine[] =>
  trace.map((line) =>
    'level' in line.params || line.code === 'tier' ? { ...line, params: { ...line.params, part: id } } : line,
  )

/** Metrics shown beside a part that its logic does not ask for. */
const isBeside =
  (index: RubricIndex, { id }: Part) =>
  (metric: string): boolean =>
    !index.asks.get(id)?.metrics.includes(metric)

const hints = (metrics: readonly string[], inputs: Inputs): TraceLine[] =>
  metrics.map((metric) => ({
    code: 'hint',
    depth: 0,
    params: { metric, value: knownFact(inputs, metric) ?? null },
    holds: null,
  }))
