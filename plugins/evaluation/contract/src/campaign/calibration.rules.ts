import { compareText, randomOf, shuffled } from '../draw/random.rules.ts'
import { compare, decimalOf, product, sumOf } from '../scoring/exact.rules.ts'
import type { GateState } from './calibration.ts'

/** Tries a scorer has before the secretary decides. */
export const maxRounds = 3
/** Cases of a try; a campaign that asks for calibration needs the fewest before it is drawn. */
export const fewestCases = 3
const mostCases = 5

/** Cases of the next try: as many as leave some for the tries after it, never more than five; all where fewer are left. */
export function roundSize(unseen: number, round: number): number {
  const left = Math.max(1, maxRounds - round + 1)
  return Math.min(unseen, mostCases, Math.max(fewestCases, Math.floor(unseen / left)))
}

export interface Drawing {
  readonly campaignId: string
  readonly scorerId: string
  /** What the cases are for: `gate/1`, `drift/20`. */
  readonly use: string
}

/** The same cases for a scorer whatever the order they are listed in; different ones for different scorers. */
export function pickCases(
  caseIds: readonly string[],
  { campaignId, scorerId, use }: Drawing,
  count: number,
): string[] {
  const random = randomOf(`${campaignId}/${scorerId}`, `calibration/${use}`)
  return shuffled(random, caseIds.toSorted(compareText)).slice(0, count)
}

/** One case before one scorer; the two figures once it is handed in. */
export interface Sat {
  readonly round: number
  readonly answered: number | null
  /** Sum over its parts of the absolute distance from the reference, in points. */
  readonly distance: number | null
}

const isIn = ({ distance }: Sat): boolean => distance !== null

/** Mean absolute distance over all parts answered so far, to two decimals; null before the first case is handed in. */
export function meanDistance(sat: readonly Sat[]): number | null {
  const parts = sumOf(sat.filter(isIn).map(({ answered }) => answered ?? 0))
  return parts === 0 ? null : Math.round((distanceOf(sat) / parts) * 100) / 100
}

const distanceOf = (sat: readonly Sat[]): number => sumOf(sat.map(({ distance }) => distance ?? 0))

/** Exact: ten parts at a bound of 0.3 may lie three points away and no more. */
function isWithin(sat: readonly Sat[], bound: number): boolean {
  const parts = sumOf(sat.map(({ answered }) => answered ?? 0))
  return parts > 0 && compare(decimalOf(distanceOf(sat)), product(bound, parts)) <= 0
}

export interface Gate {
  readonly state: GateState
  /** The try that runs or ran last; 0 where there were no cases at all. */
  readonly round: number
  /** Of that try. */
  readonly distance: number | null
}

/**
 * Where a scorer stands: through once all cases of one try are handed in within the bound, or the secretary let him or
 * her in; `failed` where nothing is open any more. The next try is opened in the moment the one before fails.
 */
export function gateOf(
  sat: readonly Sat[],
  { bound, isAdmitted }: { bound: number; isAdmitted: boolean },
): Gate {
  const rounds = Map.groupBy(sat, ({ round }) => round)
  const round = Math.max(0, ...rounds.keys())
  const last = rounds.get(round) ?? []
  const done = [...rounds.values()].filter((cases) => cases.every(isIn))
  const isPassed = done.some((cases) => isWithin(cases, bound))
  const isOpen = last.some((each) => !isIn(each))
  const state = isAdmitted ? 'admitted' : isPassed ? 'passed' : isOpen ? 'open' : 'failed'
  return { state, round, distance: meanDistance(last) }
}

/** Sum of the absolute distances between what a scorer gave and the references, in points. */
export const distanceOver = (pairs: readonly { given: number; reference: number }[]): number =>
  sumOf(pairs.map(({ given, reference }) => Math.abs(sumOf([given, -reference]))))
