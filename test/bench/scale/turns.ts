import { median } from '../measure/row.ts'

/** Median milliseconds of each, taking turns, so that what the machine does meanwhile falls on all of them. */
export async function takeTurns(
  contenders: readonly (() => Promise<unknown>)[],
  { warmUp = 15, rounds = 60 } = {},
): Promise<number[]> {
  const timings = contenders.map((): number[] => [])
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [at, run] of contenders.entries()) {
      const started = performance.now()
      await run()
      if (round >= warmUp) timings[at]!.push(performance.now() - started)
    }
  }
  return timings.map(median)
}
