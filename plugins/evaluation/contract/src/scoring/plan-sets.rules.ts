import { assume, type Assumed } from './assume.rules.ts'
import { evaluateCondition } from './condition.rules.ts'
import { atomsOf, conditionsOf, metricsOf } from './conditions.rules.ts'
import { gapTo, wayTo, type Target } from './plan-targets.rules.ts'
import type { Condition, FactValue, Logic } from './rubric-doc.ts'
import type { Scope } from './verdict.ts'

export type Change =
  | {
      readonly kind: 'metric'
      readonly metric: string
      /** None while no record says. */
      readonly now: FactValue | null
      readonly needed: FactValue
      /** How much more; negative where less is needed, none for yes or no. */
      readonly gap: number | null
    }
  | { readonly kind: 'document'; readonly document: string }

/** Every set up to this size is tried, and no part is worth more tries. */
const maxChanges = 4
const maxTries = 4_000

/** Sets of changes worth trying: all of one change, of two and so on, and for longer conditions all of theirs at once. */
export const changeSets = (logic: Logic, targets: readonly Target[], scope: Scope): Change[][] => [
  ...smallSets(targets),
  ...conditionsOf(logic)
    .map((condition) => wholeSet(condition, targets, scope))
    .filter(({ length }) => length > maxChanges),
]

function smallSets(targets: readonly Target[]): Change[][] {
  const all: Change[][] = []
  let sets: { changes: Change[]; next: number }[] = [{ changes: [], next: 0 }]
  for (let size = 1; size <= Math.min(maxChanges, targets.length); size += 1) {
    sets = sets.flatMap(({ changes, next }) =>
      targets
        .slice(next)
        .flatMap((target, ahead) =>
          changesOf(target).map((change) => ({ changes: [...changes, change], next: next + ahead + 1 })),
        ),
    )
    all.push(...sets.map(({ changes }) => changes))
    if (all.length > maxTries) return all.slice(0, maxTries)
  }
  return all
}

/** For each target of a condition that is not as its atoms ask, the shortest way to where they all hold. */
function wholeSet(condition: Condition, targets: readonly Target[], scope: Scope): Change[] {
  const atoms = atomsOf(condition)
  return targets.flatMap((target) => {
    const own = atoms.filter((atom) =>
      target.kind === 'metric'
        ? metricsOf(atom).includes(target.metric)
        : 'document' in atom && atom.document === target.document,
    )
    const doAllHold = (changes: readonly Change[]): boolean => {
      const inputs = assume(scope.inputs, assumedOf(changes))
      return own.every((atom) => evaluateCondition(atom, { ...scope, inputs }).holds === true)
    }
    if (doAllHold([])) return []
    const ways = changesOf(target).filter((change) => doAllHold([change]))
    return ways.sort((a, b) => wayOf([a]) - wayOf([b])).slice(0, 1)
  })
}

function changesOf(target: Target): Change[] {
  if (target.kind === 'document') return [{ kind: 'document', document: target.document }]
  const { metric, now, choices } = target
  return choices.map((needed) => ({ kind: 'metric', metric, now, needed, gap: gapTo(now, needed) }))
}

export function assumedOf(changes: readonly Change[]): Assumed {
  const facts = changes.flatMap((change) =>
    change.kind === 'metric' ? [[change.metric, change.needed] as const] : [],
  )
  const documents = changes.flatMap((change) =>
    change.kind === 'document' ? [[change.document, true] as const] : [],
  )
  return { facts: Object.fromEntries(facts), documents: Object.fromEntries(documents) }
}

/** How far a set is from what is so now, as shares of the way added up. */
export const wayOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, each) => sum + (each.kind === 'metric' ? wayTo(each.now, each.needed) : 1), 0)
