import { assume } from './assume.rules.ts'
import { evaluatePart, scopeOf, type PartResult } from './evaluate-part.rules.ts'
import { sumOf } from './exact.rules.ts'
import type { Inputs } from './inputs.ts'
import { strictest, timingOf, type Cadence, type PlanDates, type Timing } from './plan-dates.rules.ts'
import { assumedOf, changeSets, wayOf, type Change } from './plan-sets.rules.ts'
import { metricTarget, type Target } from './plan-targets.rules.ts'
import type { Part } from './rubric-doc.ts'
import type { RubricIndex } from './rubric-index.rules.ts'

export interface PlanSettings extends PlanDates {
  /** Hours or yuan for a part, set by the company; one unit for all. */
  readonly cost?: Readonly<Record<string, number>>
  /** Metrics that this estate cannot change. */
  readonly structural?: readonly string[]
  readonly cadence?: Readonly<Record<string, Cadence>>
}

export type PlanChange = Change & Timing

/** A set of changes and what the part is worth once they came about. */
export interface PlanOption extends Timing {
  readonly changes: readonly PlanChange[]
  readonly low: number
  readonly high: number
  /** More points than now for certain; 0 where the changes only let a person give more. */
  readonly gain: number
}

interface Known {
  inputs: Inputs
  settings: PlanSettings
}

/**
 * For every result that a part can come to beyond the present one, the cheapest set of changes: one that can still be
 * done, of the fewest changes, by the shortest way. Each set is re-evaluated, so gains are exact. Answers of a person
 * are never assumed.
 */
export function planOptions(
  index: RubricIndex,
  part: Part,
  known: Known & { now: PartResult },
): PlanOption[] {
  const { inputs, settings, now } = known
  const scope = scopeOf(index, inputs)
  const best = new Map<string, PlanOption>()
  for (const changes of changeSets(part.logic, targetsOf(index, part, known), scope)) {
    const { low, high } = evaluatePart(index, part, assume(inputs, assumedOf(changes)))
    const isBetter = low > now.low || (low === now.low && high > now.high)
    if (!isBetter) continue
    const option = { low, high, gain: sumOf([low, -now.low]), ...timed(changes, settings) }
    const former = best.get(`${low} ${high}`)
    if (!former || compareEffort(option, former) < 0) best.set(`${low} ${high}`, option)
  }
  return [...best.values()].sort((a, b) => a.low - b.low || a.high - b.high)
}

function targetsOf(index: RubricIndex, part: Part, { inputs, settings }: Known): Target[] {
  const { metrics = [], documents = [] } = index.asks.get(part.id) ?? {}
  const scope = scopeOf(index, inputs)
  const free = metrics.filter((metric) => !settings.structural?.includes(metric))
  const open = documents.filter((document) => inputs.documents[document] !== true)
  return [
    ...free.map((metric) => metricTarget(part.logic, metric, scope)),
    ...open.map((document): Target => ({ kind: 'document', document, choices: [true] })),
  ]
}

function timed(all: readonly Change[], settings: PlanSettings): Pick<PlanOption, 'changes' | keyof Timing> {
  const changes = all.map((change): PlanChange => {
    const cadence = change.kind === 'metric' ? (settings.cadence?.[change.metric] ?? 'none') : 'none'
    const gap = change.kind === 'metric' ? (change.gap ?? 0) : 0
    return { ...change, ...timingOf(settings, cadence, gap) }
  })
  return { changes, ...strictest(changes, settings) }
}

/** 1 for what comes too late, so that it stands behind everything else. */
export const isTooLate = ({ feasibility }: Timing): number => Number(feasibility === 'too-late')

const compareEffort = (a: PlanOption, b: PlanOption): number =>
  isTooLate(a) - isTooLate(b) || a.changes.length - b.changes.length || wayOf(a.changes) - wayOf(b.changes)
