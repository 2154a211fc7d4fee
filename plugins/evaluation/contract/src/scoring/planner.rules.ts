import { evaluatePart, type PartResult } from './evaluate-part.rules.ts'
import { sumOf } from './exact.rules.ts'
import type { Inputs } from './inputs.ts'
import { compareFeasibility } from './plan-dates.rules.ts'
import { isTooLate, planOptions, type PlanOption, type PlanSettings } from './plan-options.rules.ts'
import type { Part } from './rubric-doc.ts'
import type { RubricIndex } from './rubric-index.rules.ts'

export interface PlanStep extends PlanOption {
  readonly partId: string
  readonly now: { readonly low: number; readonly high: number }
  /** Between what is certain now and the most that this estate can reach. */
  readonly atStake: number
  readonly cost: number | null
  /** Every result the part can come to, lowest first; the step itself is the best that can still be done. */
  readonly options: readonly PlanOption[]
}

export interface StructuralLoss {
  readonly partId: string
  readonly loss: number
  readonly metrics: readonly string[]
}

export interface JudgementPart {
  readonly partId: string
  readonly low: number
  readonly high: number
  readonly undecided: readonly string[]
}

export interface WaitingPart {
  readonly partId: string
  readonly low: number
  readonly high: number
  readonly missing: readonly string[]
}

export interface Plan {
  /** Cheapest next points first. */
  readonly steps: readonly PlanStep[]
  /** Points out of reach because of facts the estate cannot change. */
  readonly structural: readonly StructuralLoss[]
  /** Parts where no record brings more and a person's judgement may. */
  readonly byJudgement: readonly JudgementPart[]
  /** Parts without a next step that rest on facts nobody has recorded yet, such as those the estate cannot change. */
  readonly waiting: readonly WaitingPart[]
}

/** What would bring more points until the window ends, by part. */
export function planImprovements(index: RubricIndex, inputs: Inputs, settings: PlanSettings): Plan {
  const plans = [...index.parts.values()].map((part) => planPart(index, part, { inputs, settings }))
  return {
    steps: plans.flatMap(({ step }) => step ?? []).sort(compareSteps),
    structural: plans.flatMap(({ loss }) => loss ?? []),
    byJudgement: plans.flatMap(({ judgement }) => judgement ?? []),
    waiting: plans.flatMap(({ waiting }) => waiting ?? []),
  }
}

interface PartPlan {
  step: PlanStep | null
  loss: StructuralLoss | null
  judgement: JudgementPart | null
  waiting: WaitingPart | null
}

interface Known {
  inputs: Inputs
  settings: PlanSettings
}

function planPart(index: RubricIndex, part: Part, known: Known): PartPlan {
  const { inputs, settings } = known
  const now = evaluatePart(index, part, inputs)
  if (part.mode === 'judge') return { step: null, loss: null, judgement: judgementOf(now), waiting: null }
  const options = planOptions(index, part, { inputs, settings, now })
  const best = options.toSorted(compareOptions)[0]
  const isStuck = best === undefined && now.high > now.low
  const isWaiting = isStuck && now.missing.length > 0
  const reach = highestOf(index, part, withFacts(inputs, settings.structural ?? []))
  return {
    step: best
      ? {
          ...best,
          partId: part.id,
          now: { low: now.low, high: now.high },
          atStake: sumOf([Math.max(reach, now.low), -now.low]),
          cost: settings.cost?.[part.id] ?? null,
          options,
        }
      : null,
    loss: lossOf(index, part, known),
    judgement: isStuck && !isWaiting ? judgementOf(now) : null,
    waiting: isWaiting ? waitingOf(now) : null,
  }
}

const judgementOf = ({ partId, low, high, undecided }: PartResult): JudgementPart => ({
  partId,
  low,
  high,
  undecided,
})

const waitingOf = ({ partId, low, high, missing }: PartResult): WaitingPart => ({
  partId,
  low,
  high,
  missing,
})

/** What stays once all other facts are free: the part's most, were everything else done. */
const withFacts = (inputs: Inputs, metrics: readonly string[]): Inputs => ({
  facts: Object.fromEntries(metrics.map((metric) => [metric, inputs.facts[metric]] as const)),
  judges: {},
  documents: {},
  policies: inputs.policies,
})

const highestOf = (index: RubricIndex, part: Part, inputs: Inputs): number =>
  evaluatePart(index, part, inputs).high

function lossOf(index: RubricIndex, part: Part, { inputs, settings }: Known): StructuralLoss | null {
  const asked = index.asks.get(part.id)?.metrics ?? []
  const metrics = asked.filter((metric) => settings.structural?.includes(metric))
  if (metrics.length === 0) return null
  const free = highestOf(index, part, withFacts(inputs, []))
  const loss = sumOf([free, -highestOf(index, part, withFacts(inputs, metrics))])
  return loss > 0 ? { partId: part.id, loss, metrics } : null
}

/** The most that can still be done first; of equals what a person may add, then the fewest changes. */
const compareOptions = (a: PlanOption, b: PlanOption): number =>
  isTooLate(a) - isTooLate(b) || b.low - a.low || b.high - a.high || a.changes.length - b.changes.length

/** Points for each hour or yuan; parts without a cost come behind those with one. */
const worthOf = ({ cost, gain }: PlanStep): number => (cost === null ? -1 : gain / Math.max(cost, 0.01))

const compareSteps = (a: PlanStep, b: PlanStep): number =>
  isTooLate(a) - isTooLate(b) ||
  worthOf(b) - worthOf(a) ||
  compareFeasibility(a.feasibility, b.feasibility) ||
  b.gain - a.gain ||
  b.high - a.high
