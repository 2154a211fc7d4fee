import type { FactValue, RubricMetricUnit, Words } from '@linli/evaluation-contract'
import {
  atomsOf,
  conditionsOf,
  limitFrom,
  type Assumed,
  type Inputs,
  type RubricIndex,
  type RubricResult,
} from '@linli/evaluation-contract/scoring'

/** A fact or a question that points hang on, as it stands. */
export interface Lever {
  kind: 'fact' | 'judge'
  key: string
  title: Words
  unit: RubricMetricUnit
  now: FactValue | null
  /** Points above what is certain, over all parts that ask for it. */
  stake: number
  /** The end of its slider, of a number. */
  most: number
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/**
 * What can be assumed, most points first. Parts where a person alone decides hang on no fact, so theirs are left out;
 * full parts count with 0.
 */
export function leversOf(index: RubricIndex, inputs: Inputs, result: RubricResult): Lever[] {
  const stakes = { fact: new Map<string, number>(), judge: new Map<string, number>() }
  for (const { partId, low, max } of result.parts) {
    if (index.parts.get(partId)?.mode === 'judge') continue
    const asks = index.asks.get(partId)
    const add = (to: Map<string, number>) => (key: string) => to.set(key, (to.get(key) ?? 0) + max - low)
    asks?.metrics.forEach(add(stakes.fact))
    asks?.judges.forEach(add(stakes.judge))
  }
  const facts = [...stakes.fact].map(([key, stake]): Lever => {
    const { title = plain(key), unit = 'count' } = index.doc.metrics[key] ?? {}
    const now = inputs.facts[key]?.value ?? null
    return { kind: 'fact', key, title, unit, now, stake: tenth(stake), most: mostOf(index, key, now) }
  })
  const judges = [...stakes.judge].map(([key, stake]): Lever => ({
    kind: 'judge',
    key,
    title: index.doc.judges[key] ?? plain(key),
    unit: 'boolean',
    now: inputs.judges[key] ?? null,
    stake: tenth(stake),
    most: 1,
  }))
  return [...facts, ...judges].sort((a, b) => b.stake - a.stake)
}

const plain = (key: string): Words => ({ 'zh-CN': key, en: key })
const leastRange = 10

/** Half as much again as the highest bar or the present value, so that every step can be reached by the slider. */
function mostOf(index: RubricIndex, metric: string, now: FactValue | null): number {
  if (index.doc.metrics[metric]?.unit === 'ratio') return 1
  const bars = [...index.parts.values()].flatMap(({ logic }) => {
    if (logic.kind === 'per_unit' && logic.metric === metric && logic.pointsPerUnit > 0)
      return [(logic.cap / logic.pointsPerUnit) * logic.unit]
    if (logic.kind === 'ratio_award' && logic.metric === metric)
      return [limitFrom(logic.fullAt, index.policies)]
    return conditionsOf(logic)
      .flatMap(atomsOf)
      .flatMap((atom) =>
        'metric' in atom && atom.metric === metric ? [limitFrom(atom.value, index.policies)] : [],
      )
  })
  const numbers = [...bars, now].filter((value) => typeof value === 'number')
  return Math.max(leastRange, Math.ceil(Math.max(0, ...numbers) * 1.5))
}

export interface LeverFilter {
  isOpen: boolean
  q: string
}

/** Levers that fit; one that is assumed otherwise stays in sight. */
export function filterLevers(
  levers: readonly Lever[],
  { isOpen, q }: LeverFilter,
  { assumed, said }: { assumed: Assumed; said: (words: Words) => string },
): Lever[] {
  return levers.filter(({ key, kind, title, stake }) => {
    const values: Readonly<Record<string, FactValue>> =
      (kind === 'fact' ? assumed.facts : assumed.judges) ?? {}
    if (values[key] === undefined && isOpen && stake <= 0) return false
    return said(title).toLowerCase().includes(q.trim().toLowerCase())
  })
}

export interface GroupChange {
  id: string
  before: number
  after: number
  change: number
}

/** Certain points of each group before and after. */
export const groupChanges = (
  before: Pick<RubricResult, 'groups'>,
  after: Pick<RubricResult, 'groups'>,
): GroupChange[] =>
  before.groups.map(({ id, low }, at) => {
    const then = after.groups[at]?.low ?? low
    return { id, before: low, after: then, change: tenth(then - low) }
  })
