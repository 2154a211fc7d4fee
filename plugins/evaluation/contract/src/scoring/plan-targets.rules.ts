import { bordersOf, casesBetween } from './cases.rules.ts'
import { numberOf, product, sumOf } from './exact.rules.ts'
import { knownFact } from './inputs.ts'
import { awardModes, choiceFrom, numberFrom, roundings } from './policy-values.rules.ts'
import type { FactValue, Logic } from './rubric-doc.ts'
import type { Scope } from './verdict.ts'

/** Amounts beyond this many are not laid out one by one; the first of them come first anyway. */
const maxAmounts = 24

/** One fact or document of a part that could become otherwise, and what it could become. */
export type Target =
  | { kind: 'metric'; metric: string; now: FactValue | null; choices: FactValue[] }
  | { kind: 'document'; document: string; choices: true[] }

/** Values of a metric that would change what the logic says, without the one it has. */
export function metricTarget(logic: Logic, metric: string, scope: Scope): Target {
  const borders = [...bordersOf(logic, metric, scope).values, ...amountsOf(logic, metric, scope)]
  const now = knownFact(scope.inputs, metric) ?? null
  const choices = casesBetween(borders, scope.metrics[metric]?.unit).filter((value) => value !== now)
  return { kind: 'metric', metric, now, choices }
}

function amountsOf(logic: Logic, metric: string, { policies, step }: Scope): number[] {
  if (logic.kind === 'per_unit' && logic.metric === metric) {
    const isWhole = choiceFrom(logic.rounding, policies, roundings) === 'floor'
    const share = isWhole ? 1 : step / logic.pointsPerUnit
    const count = Math.ceil(logic.cap / logic.pointsPerUnit / share)
    return multiples(logic.unit * share, count)
  }
  if (logic.kind !== 'ratio_award' || logic.metric !== metric) return []
  const fullAt = numberFrom(logic.fullAt, policies)
  if (choiceFrom(logic.mode, policies, awardModes) === 'all_or_nothing') return [fullAt]
  const count = Math.ceil(logic.points / step)
  return [...multiples(fullAt / count, count - 1), fullAt]
}

const multiples = (each: number, count: number): number[] =>
  Number.isFinite(count)
    ? Array.from({ length: Math.min(count, maxAmounts) }, (_, place) => numberOf(product(each, place + 1)))
    : []

/** How far it is, as a share of the way, so that points of different units can be told apart. */
export function wayTo(now: FactValue | null, needed: FactValue): number {
  if (typeof needed === 'boolean' || typeof now === 'boolean') return 1
  const from = now ?? 0
  return Math.abs(needed - from) / Math.max(1, Math.abs(needed), Math.abs(from))
}

/** How much more is needed; negative where less is, none for yes or no. */
export const gapTo = (now: FactValue | null, needed: FactValue): number | null =>
  typeof needed === 'boolean' || typeof now === 'boolean' ? null : sumOf([needed, -(now ?? 0)])
