import type { PrintTrend } from './print-document.ts'

export interface TrendScale {
  from: number
  to: number
  /** Values of the lines across, both ends included. */
  ticks: number[]
}

const steps = [1, 2, 2.5, 5, 10]
const wantedTicks = 4

/** The smallest round step that takes at most four to cover a range. */
function stepFor(range: number): number {
  const rough = range / wantedTicks
  const power = 10 ** Math.floor(Math.log10(rough))
  return (steps.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power
}

const trimmed = (value: number): number => Number(value.toPrecision(12))

/** An axis with round numbers that holds every value of the lines, at least one step high. */
export function trendScale({ series, from = 0, to }: PrintTrend): TrendScale {
  const values = series
    .flatMap((one) => one.values)
    .filter((value): value is number => Number.isFinite(value))
  const low = Math.min(from, ...values)
  const high = to === undefined ? Math.max(...values, low) : Math.max(to, ...values)
  const step = high - low > 1e-6 ? stepFor(high - low) : 1
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => trimmed((first + index) * step))
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks }
}
