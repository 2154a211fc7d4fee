import { assume } from './assume.rules.ts'
import { atomsOf, conditionsOf, metricMentions, type Atom } from './conditions.rules.ts'
import { numberOf, product, sumOf } from './exact.rules.ts'
import { numberFact, type Inputs } from './inputs.ts'
import { awardModes, choiceFrom, limitFrom, numberFrom } from './policy-values.rules.ts'
import type { FactValue, Logic, RubricMetricUnit } from './rubric-doc.ts'
import { isPending, type Pending, type Scope } from './verdict.ts'

/** Trying more cases than this is not worth the time; the plain bounds hold anyway. */
const maxCases = 512

/** Values at which a metric changes what a logic says. */
export interface Borders {
  values: FactValue[]
  /** False while a border rests on another unknown fact. */
  isExact: boolean
}

export function bordersOf(logic: Logic, metric: string, scope: Scope): Borders {
  const asked = conditionsOf(logic).flatMap(atomsOf)
  const borders = [
    ...asked.map((atom) => bordersOfAtom(atom, metric, scope)),
    bordersOfAward(logic, metric, scope),
  ]
  return {
    values: borders.flatMap(({ values }) => values),
    isExact: borders.every(({ isExact }) => isExact),
  }
}

/** An award has a border of its own; in proportion it has one at every step, which are too many to try. */
function bordersOfAward(logic: Logic, metric: string, { policies }: Scope): Borders {
  if (logic.kind !== 'ratio_award' || logic.metric !== metric) return { values: [], isExact: true }
  const isWhole = choiceFrom(logic.mode, policies, awardModes) === 'all_or_nothing'
  return { values: [numberFrom(logic.fullAt, policies)], isExact: isWhole }
}

function bordersOfAtom(atom: Atom, metric: string, scope: Scope): Borders {
  if ('metric' in atom && atom.metric === metric)
    return { values: [limitFrom(atom.value, scope.policies)], isExact: true }
  if (!('ratio' in atom) || !atom.ratio.includes(metric)) return { values: [], isExact: true }
  const [top, bottom] = atom.ratio
  const other = numberFact(scope.inputs, metric === top ? bottom : top)
  if (other === undefined || top === bottom) return { values: [0, 1], isExact: false }
  const limit = numberFrom(atom.value, scope.policies)
  if (metric === top) return { values: [numberOf(product(limit, other))], isExact: true }
  return { values: limit === 0 ? [0] : [0, other / limit], isExact: true }
}

/** Smallest difference that is worth telling apart, by unit. */
const quantum: Record<RubricMetricUnit, number> = {
  count: 1,
  ratio: 0.01,
  boolean: 1,
  fen: 1,
  yuan: 1,
  hours: 0.5,
  score: 0.1,
}
const neverNegative: readonly (RubricMetricUnit | undefined)[] = ['count', 'ratio', 'hours']

/** One value on each border and one in each stretch between: every case a metric of this unit can make. Counts are whole. */
export function casesBetween(borders: readonly FactValue[], unit: RubricMetricUnit | undefined): FactValue[] {
  const numbers = borders.filter((value) => typeof value === 'number').sort((a, b) => a - b)
  const around = unit === 'count' ? wholeAround(numbers) : realAround(numbers, quantum[unit ?? 'count'])
  const possible = around.filter((value) => value >= 0 || !neverNegative.includes(unit))
  const answers = borders.some((value) => typeof value === 'boolean') ? [true, false] : []
  return [...answers, ...new Set(possible)]
}

const wholeAround = (borders: readonly number[]): number[] =>
  borders.flatMap((at) => [Math.floor(at) - 1, Math.floor(at), Math.ceil(at), Math.ceil(at) + 1])

function realAround(borders: readonly number[], gap: number): number[] {
  const first = borders[0]
  const below = first === undefined ? [] : [sumOf([first, -gap])]
  return borders.reduce<number[]>((all, at, place) => {
    const next = borders[place + 1]
    const above = sumOf([at, gap])
    return [...all, at, next !== undefined && above >= next ? (at + next) / 2 : above]
  }, below)
}

/**
 * Inputs with every case of what is unknown filled in. None when no unknown stands twice (the plain bounds are then
 * exact), when a share rests on two unknown facts, or when the cases are too many.
 */
export function completionsOf(logic: Logic, scope: Scope, pending: Pending): Inputs[] | null {
  if (!isPending(pending) || !isAnyTwice(logic, pending)) return null
  const borders = pending.missing.map((metric) => [metric, bordersOf(logic, metric, scope)] as const)
  if (borders.some(([, { isExact }]) => !isExact)) return null
  const choices = borders.map(
    ([metric, { values }]) => [metric, casesBetween(values, scope.metrics[metric]?.unit)] as const,
  )
  const yesOrNo = pending.undecided.length + pending.unverified.length
  const count = choices.reduce((all, [, values]) => all * values.length, 2 ** yesOrNo)
  if (count === 0 || count > maxCases) return null
  let cases: Inputs[] = [scope.inputs]
  for (const [metric, values] of choices)
    cases = cases.flatMap((each) => values.map((value) => assume(each, { facts: { [metric]: value } })))
  for (const judge of pending.undecided)
    cases = cases.flatMap((each) =>
      [true, false].map((answer) => assume(each, { judges: { [judge]: answer } })),
    )
  for (const document of pending.unverified)
    cases = cases.flatMap((each) =>
      [true, false].map((is) => assume(each, { documents: { [document]: is } })),
    )
  return cases
}

function isAnyTwice(logic: Logic, { missing, undecided, unverified }: Pending): boolean {
  const atoms = conditionsOf(logic).flatMap(atomsOf)
  const mentions = [
    ...metricMentions(logic),
    ...atoms.flatMap((atom) => ('judge' in atom ? [`judge ${atom.judge}`] : [])),
    ...atoms.flatMap((atom) => ('document' in atom ? [`document ${atom.document}`] : [])),
  ]
  const unknown = [
    ...missing,
    ...undecided.map((judge) => `judge ${judge}`),
    ...unverified.map((document) => `document ${document}`),
  ]
  return unknown.some((key) => mentions.indexOf(key) !== mentions.lastIndexOf(key))
}
