/** Krippendorff, Content Analysis: 0.80 for conclusions one relies on, 0.667 the lowest for tentative ones. */
export const goodAlpha = 0.8
export const lowestAlpha = 0.667

export type Reading = 'good' | 'tentative' | 'low'

/** The usual reading of an alpha; of the figure itself, not of its interval. */
export function readingOf(alpha: number): Reading {
  if (alpha >= goodAlpha) return 'good'
  return alpha >= lowestAlpha ? 'tentative' : 'low'
}

/** Where a value stands between two others, in per cent; what lies outside stands at the edge. */
export const placeOn = (value: number, from: number, to: number): number =>
  to === from ? 50 : Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100))

interface Effect {
  readonly effect: number
  readonly standardError: number
  readonly component: number
}
interface Range {
  readonly low: number
  readonly high: number
}

/** The normal's two-sided 95 per cent. */
const z95 = 1.96

/** Scorers with their intervals, the most lenient first, those together who can be compared. */
export const severityRows = <S extends Effect>(scorers: readonly S[]): (S & Range)[] =>
  scorers
    .map((scorer) => ({
      ...scorer,
      low: scorer.effect - z95 * scorer.standardError,
      high: scorer.effect + z95 * scorer.standardError,
    }))
    .sort((a, b) => a.component - b.component || b.effect - a.effect)

/** How far the axis reaches on both sides of 0, so that every interval is on it. */
export const reachOf = (rows: readonly Range[]): number =>
  Math.max(0, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]))
