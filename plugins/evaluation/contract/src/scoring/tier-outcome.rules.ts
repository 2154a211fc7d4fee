import { evaluateCondition } from './condition.rules.ts'
import type { Condition, Logic } from './rubric-doc.ts'
import { toSteps } from './steps.rules.ts'
import { deeper, type TraceLine } from './trace.ts'
import { isPending, joinPending, type Outcome, type Scope, type Verdict } from './verdict.ts'

type Of<K extends Logic['kind']> = Extract<Logic, { kind: K }>

/** All points or none, by one condition. */
export function checkOutcome(when: Condition, points: number, scope: Scope): Outcome {
  const verdict = evaluateCondition(when, scope)
  const full = toSteps(points, scope.step)
  return {
    ...verdict,
    low: verdict.holds === true ? full : 0,
    high: verdict.holds === false ? 0 : full,
    suggested: null,
    reached: [],
  }
}

/** The first tier whose condition holds; no points when none does. `reached` holds the places of the tiers, from 0. */
export function tierOutcome({ tiers }: Of<'count_threshold'>, scope: Scope): Outcome {
  const verdicts: Verdict[] = []
  for (const tier of tiers) {
    const verdict = evaluateCondition(tier.when, scope)
    verdicts.push(verdict)
    if (verdict.holds === true) break
  }
  const isReached = verdicts.some(({ holds }) => holds === true)
  const possible = verdicts.flatMap(({ holds }, place) => (holds === false ? [] : [place]))
  const steps = possible.map((place) => toSteps(tiers[place]?.points ?? 0, scope.step))
  if (!isReached) steps.push(0)
  const lines = verdicts.flatMap(({ holds, trace }, place): TraceLine[] => [
    { code: 'tier', depth: 0, params: { tier: place, points: tiers[place]?.points ?? 0 }, holds },
    ...deeper(trace),
  ])
  const isNone = possible.length === 0
  return {
    ...joinPending(verdicts),
    low: Math.min(...steps),
    high: Math.max(...steps),
    suggested: null,
    reached: possible.map(String),
    trace: isNone ? [...lines, { code: 'no-tier', depth: 0, params: {}, holds: false }] : lines,
  }
}

/** How many conditions hold, and what that many is worth. */
export function countOutcome({ of, points }: Of<'count_true'>, scope: Scope): Outcome {
  const verdicts = of.map((condition) => evaluateCondition(condition, scope))
  const pending = joinPending(verdicts)
  const held = verdicts.filter(({ holds }) => holds === true).length
  const open = verdicts.filter(({ holds }) => holds === null).length
  const worth = Array.from({ length: open + 1 }, (_, more) => points[held + more] ?? 0)
  const steps = worth.map((each) => toSteps(each, scope.step))
  const params = { held, of: of.length, points: points[held] ?? 0 }
  return {
    ...pending,
    low: Math.min(...steps),
    high: Math.max(...steps),
    suggested: null,
    reached: [],
    trace: [
      { code: 'counted-true', depth: 0, params, holds: isPending(pending) ? null : held > 0 },
      ...deeper(verdicts.flatMap(({ trace }) => trace)),
    ],
  }
}
