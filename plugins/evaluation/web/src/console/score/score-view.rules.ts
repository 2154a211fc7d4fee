import { yearOf, type OwnLayer, type PartScore, type ScoreOutput } from '@linli/evaluation-contract'

type Groups = ScoreOutput['groups']

/** Points to a tenth; differences of points carry no more. */
export const toTenth = (points: number): number => Math.round(points * 10) / 10

export const partsOf = (groups: Groups): PartScore[] =>
  groups.flatMap(({ items }) => items.flatMap(({ parts }) => parts))

/** How many parts somebody spoke of in a layer. */
export function saidCount(groups: Groups, layer: OwnLayer): { said: number; all: number } {
  const parts = partsOf(groups)
  return { said: parts.filter((part) => part[layer] !== null).length, all: parts.length }
}

export type GateState = 'passed' | 'failed' | 'open'

/** One condition that fails decides; null where the rubric has none. */
export function gateStateOf(gates: ScoreOutput['gates']): GateState | null {
  if (gates.length === 0) return null
  if (gates.some(({ isPassed }) => isPassed === false)) return 'failed'
  return gates.every(({ isPassed }) => isPassed === true) ? 'passed' : 'open'
}

/** The running year and two before it, and the one on screen, newest first. */
export function yearChoices({ year, from, today }: Pick<ScoreOutput, 'year' | 'from' | 'today'>): number[] {
  const running = yearOf(today, from.slice(5))
  return [...new Set([running, running - 1, running - 2, year])].sort((a, b) => b - a)
}

/** A year as the address has it; nothing for anything else. */
export function yearIn(text: string | undefined): number | undefined {
  const year = Number(text)
  return Number.isInteger(year) && year >= 2020 && year <= 2100 ? year : undefined
}
