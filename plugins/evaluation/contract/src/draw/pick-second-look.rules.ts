import { numberOf, product } from '../scoring/exact.rules.ts'
import { randomOf, shuffled } from './random.rules.ts'

export interface SecondLookPolicy {
  readonly seed: string
  /** From 0 to 1; the product's default is a tenth. */
  readonly share?: number
}

/**
 * Which of the parts whose points came from records a second scorer checks as well: a random share of all, rounded up,
 * as positions in their list ordered by estate and part. The same for a seed.
 */
export function pickPositions(length: number, { seed, share = 0.1 }: SecondLookPolicy): number[] {
  const count = Math.ceil(numberOf(product(length, share)))
  return shuffled(
    randomOf(seed, 'second-look'),
    Array.from({ length }, (_, at) => at),
    count,
  )
}
