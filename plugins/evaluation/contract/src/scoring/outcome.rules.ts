import { awardOutcome, unitOutcome } from './amount-outcome.rules.ts'
import { completionsOf } from './cases.rules.ts'
import { levelOutcome } from './level-outcome.rules.ts'
import type { Logic } from './rubric-doc.ts'
import { checkOutcome, countOutcome, tierOutcome } from './tier-outcome.rules.ts'
import type { Outcome, Scope } from './verdict.ts'

/** What a logic says, each condition for itself: sound bounds, wider than they need be when conditions share an unknown. */
export function plainOutcome(logic: Logic, scope: Scope): Outcome {
  switch (logic.kind) {
    case 'checklist':
    case 'document':
      return checkOutcome(logic.when, logic.points, scope)
    case 'tiered_judgement':
      return levelOutcome(logic.levels, scope)
    case 'count_threshold':
      return tierOutcome(logic, scope)
    case 'count_true':
      return countOutcome(logic, scope)
    case 'per_unit':
      return unitOutcome(logic, scope)
    case 'ratio_award':
      return awardOutcome(logic, scope)
  }
}

/**
 * What a logic says. Where one unknown stands in several conditions (a count in three tiers), each of its cases is
 * tried, so that the bounds are those that can come about.
 */
export function outcomeOf(logic: Logic, scope: Scope): Outcome {
  const plain = plainOutcome(logic, scope)
  const cases = completionsOf(logic, scope, plain)
  if (cases === null) return plain
  const outcomes = cases.map((inputs) => plainOutcome(logic, { ...scope, inputs }))
  return {
    ...plain,
    low: Math.min(...outcomes.map(({ low }) => low)),
    high: Math.max(...outcomes.map(({ high }) => high)),
    reached: [...new Set(outcomes.flatMap(({ reached }) => reached))],
  }
}
