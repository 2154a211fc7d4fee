import { fQuantile, type Degrees } from './f-distribution.rules.ts'
import type { Score } from './score.ts'
import { mean, squaresAround, sum } from './sums.rules.ts'

export interface Bounded {
  readonly estimate: number
  /** 95 %, from the F-distribution; never below -1. */
  readonly low: number
  readonly high: number
}

export interface Icc {
  /** Of one scorer's value. */
  readonly single: Bounded
  /** Of the mean of as many values as a unit has. */
  readonly average: Bounded
  readonly units: number
  readonly raters: number
  /** Values a unit has; for panels of unequal size their effective number. */
  readonly perUnit: number
}

export interface NoIcc {
  readonly single: null
  /** Fewer than two units or scorers; a table with gaps or doubles; every value the same. */
  readonly reason: 'too_few_units' | 'incomplete' | 'no_variation'
}

/** How far the true value lies from the estimate is taken from quantiles of F, which hold for few scorers where resampling units would not. */
const upperF = (degrees: Degrees): number => fQuantile(0.975, degrees)

/**
 * ICC(A,1) and ICC(A,k) of McGraw and Wong (1996), which Shrout and Fleiss call (2,1) and (2,k): two-way random,
 * absolute agreement. For tables in which every scorer scored every unit, as in calibration.
 */
export function iccOfTable(scores: readonly Score[]): Icc | NoIcc {
  const rows = valuesBy(scores, ({ unit }) => unit)
  const columns = valuesBy(scores, ({ rater }) => rater)
  const n = rows.length
  const k = columns.length
  const cells = new Set(scores.map(({ unit, rater }) => JSON.stringify([unit, rater]))).size
  if (n < 2 || k < 2) return { single: null, reason: 'too_few_units' }
  if (cells !== n * k || scores.length !== cells) return { single: null, reason: 'incomplete' }
  const total = squaresAround(scores.map(({ value }) => value))
  if (total === 0) return { single: null, reason: 'no_variation' }
  const between = k * squaresAround(rows.map(mean))
  const across = n * squaresAround(columns.map(mean))
  const squares = {
    rows: between / (n - 1),
    columns: across / (k - 1),
    error: Math.max(0, total - between - across) / ((n - 1) * (k - 1)),
  }
  return widened(agreement(squares, n, k), { units: n, raters: k, perUnit: k })
}

interface MeanSquares {
  readonly rows: number
  readonly columns: number
  readonly error: number
}

/** McGraw and Wong (1996), table 7, case 2A: the noise of scorers and error together has fractional degrees of freedom. */
function agreement({ rows, columns, error }: MeanSquares, n: number, k: number): Bounded {
  const estimate = (rows - error) / (rows + (k - 1) * error + (k / n) * (columns - error))
  if (columns === 0 && error === 0) return { estimate, low: estimate, high: estimate }
  // A negative estimate stands for none, else the weights below would lose their meaning.
  const odds = Math.max(0, estimate) / (1 - Math.max(0, estimate))
  const a = (k * odds) / n
  const b = 1 + (k * odds * (n - 1)) / n
  const v =
    (a * columns + b * error) ** 2 / ((a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)))
  const noise = k * columns + (k * n - k - n) * error
  const down = upperF({ top: n - 1, bottom: v })
  const up = upperF({ top: v, bottom: n - 1 })
  return {
    estimate,
    low: (n * (rows - down * error)) / (down * noise + n * rows),
    high: (n * (up * rows - error)) / (noise + n * up * rows),
  }
}

/**
 * ICC(1,1) and ICC(1,k) for panels: each unit was scored by scorers of its own, not all by the same. This is the
 * one-way random form, in which a scorer's severity counts as error because it cannot be told apart unit by unit; it
 * is therefore a cautious figure. Units of one value are left out; unequal panels count by their effective size.
 */
export function iccOfPanels(scores: readonly Score[]): Icc | NoIcc {
  const rated = Object.values(Object.groupBy(scores, ({ unit }) => unit)).flatMap((of) =>
    of && of.length > 1 ? [of] : [],
  )
  const panels = rated.map((of) => of.map(({ value }) => value))
  const n = panels.length
  if (n < 2) return { single: null, reason: 'too_few_units' }
  const values = panels.flat()
  const total = squaresAround(values)
  if (total === 0) return { single: null, reason: 'no_variation' }
  const inside = sum(panels.map(squaresAround))
  const size = (values.length - sum(panels.map((of) => of.length ** 2)) / values.length) / (n - 1)
  const degrees = { top: n - 1, bottom: values.length - n }
  const ratio = (total - inside) / degrees.top / (inside / degrees.bottom)
  const single = {
    estimate: share(ratio, size),
    low: share(ratio / upperF(degrees), size),
    high: share(ratio * upperF({ top: degrees.bottom, bottom: degrees.top }), size),
  }
  const raters = new Set(rated.flat().map(({ rater }) => rater)).size
  return widened(single, { units: n, raters, perUnit: size })
}

/** One value's reliability from the ratio of the mean squares between and inside units. */
const share = (ratio: number, size: number): number =>
  ratio === Infinity ? 1 : (ratio - 1) / (ratio + size - 1)

/** Adds the figure for the mean of `perUnit` values (Spearman and Brown), and keeps bounds from running off below -1. */
function widened(single: Bounded, size: Pick<Icc, 'units' | 'raters' | 'perUnit'>): Icc {
  const k = size.perUnit
  const ofMean = (r: number): number =>
    1 + (k - 1) * r <= 0 ? -1 : Math.max(-1, (k * r) / (1 + (k - 1) * r))
  const average = {
    estimate: ofMean(single.estimate),
    low: ofMean(single.low),
    high: ofMean(single.high),
  }
  return { single: { ...single, low: Math.max(-1, single.low) }, average, ...size }
}

const valuesBy = (scores: readonly Score[], key: (score: Score) => string): number[][] =>
  Object.values(Object.groupBy(scores, key)).map((of) => (of ?? []).map(({ value }) => value))
