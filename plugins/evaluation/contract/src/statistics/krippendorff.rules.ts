import { uniformInt } from 'pure-rand/distribution/uniformInt'

import { randomOf } from '../draw/random.rules.ts'
import type { Score } from './score.ts'
import { squaresAround, sum } from './sums.rules.ts'

/** Names; levels in an order; points on a scale. */
export type Measurement = 'nominal' | 'ordinal' | 'interval'

export interface AlphaOptions {
  readonly measurement: Measurement
  /** Any text; the same one gives the same interval. */
  readonly seed?: string
  readonly resamples?: number
}

/** Why there is no figure: fewer than two units with two values, or every value the same, where agreement means nothing. */
export type NoAlpha = { readonly estimate: null; readonly reason: 'too_few_units' | 'no_variation' }

export interface Alpha {
  readonly estimate: number
  /** The middle 95 % of the resamples; null when most of them had no variation. */
  readonly low: number | null
  readonly high: number | null
  /** Units with two values or more, and the scorers who gave them. */
  readonly units: number
  readonly raters: number
  /** Resamples that had variation, of those asked for. */
  readonly resamples: number
}

/**
 * Krippendorff's alpha with a bootstrap interval over units (Hayes and Krippendorff 2007): any number of scorers,
 * missing values allowed. 1 is perfect agreement, 0 what chance gives; usually 0.80 is good and 0.667 the least.
 */
export function krippendorffAlpha(scores: readonly Score[], options: AlphaOptions): Alpha | NoAlpha {
  const { measurement, seed = '', resamples = 1_000 } = options
  const pairable = Object.values(Object.groupBy(scores, ({ unit }) => unit)).filter(
    (of) => of && of.length > 1,
  )
  const rows = pairable.flatMap((of) => of ?? [])
  const units = pairable.map((of) => (of ?? []).map(({ value }) => value))
  if (units.length < 2) return { estimate: null, reason: 'too_few_units' }
  const estimate = alphaOf(units, measurement)
  if (estimate === null) return { estimate, reason: 'no_variation' }
  const random = randomOf(seed, 'bootstrap')
  const draw = () => units.map(() => units[uniformInt(random, 0, units.length - 1)] ?? [])
  // A resample in which everybody gave the same value has no alpha: it is left out and not counted.
  const found = Array.from({ length: resamples }, () => alphaOf(draw(), measurement)).filter(
    (alpha) => alpha !== null,
  )
  const sorted = found.sort((a, b) => a - b)
  const isEnough = sorted.length * 2 > resamples
  return {
    estimate,
    low: isEnough ? quantile(sorted, 0.025) : null,
    high: isEnough ? quantile(sorted, 0.975) : null,
    units: units.length,
    raters: new Set(rows.map(({ rater }) => rater)).size,
    resamples: sorted.length,
  }
}

/**
 * Alpha over units of two values or more, or null without variation. Its two disagreements are sums over the
 * coincidence matrix; written as squares around means they need no matrix, whatever the number of values.
 */
function alphaOf(units: readonly (readonly number[])[], measurement: Measurement): number | null {
  const all = units.flat()
  const spread = measurement === 'nominal' ? differing : squaredPairs
  const placed = measurement === 'ordinal' ? midRanks(all) : (value: number) => value
  const expected = spread(all.map(placed))
  if (expected === 0) return null
  const observed = sum(units.map((values) => spread(values.map(placed)) / (values.length - 1)))
  return 1 - ((all.length - 1) * observed) / expected
}

/** Sum of squared differences over all ordered pairs. */
const squaredPairs = (values: readonly number[]): number => 2 * values.length * squaresAround(values)

/** Ordered pairs of unequal values. */
const differing = (values: readonly number[]): number =>
  values.length ** 2 - sum([...countsOf(values).values()].map((count) => count ** 2))

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The ordinal distance of two levels, everything ranked between them and half of each, is the difference of their middle ranks. */
function midRanks(values: readonly number[]): (value: number) => number {
  const ranks = new Map<number, number>()
  let below = 0
  for (const [value, count] of [...countsOf(values)].sort(([a], [b]) => a - b)) {
    ranks.set(value, below + count / 2)
    below += count
  }
  return (value) => ranks.get(value) ?? 0
}

/** By linear interpolation between the two nearest of the sorted values. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}
