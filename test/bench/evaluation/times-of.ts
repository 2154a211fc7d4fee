import { millis } from '../measure/row.ts'

export interface Times {
  p50: number
  p95: number
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

export function quantiles(ms: readonly number[]): Times {
  const sorted = ms.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

/** Milliseconds of one call after another. */
export async function timesOf(
  work: () => Promise<unknown>,
  { rounds, warmUp = 20 }: { rounds: number; warmUp?: number },
): Promise<Times> {
  const ms: number[] = []
  for (let round = 0; round < warmUp + rounds; round++) {
    const started = performance.now()
    await work()
    if (round >= warmUp) ms.push(performance.now() - started)
  }
  return quantiles(ms)
}

export const wordTimes = ({ p50, p95 }: Times): string => `median ${millis(p50)}, p95 ${millis(p95)}`
