import { numberOf, product } from '../scoring/exact.rules.ts'
import { compareText, randomOf, shuffled } from './random.rules.ts'

/** One part of one estate whose points came from records. */
export interface ProposedPart {
  readonly estate: string
  readonly part: string
}

export interface SecondLookPolicy {
  readonly seed: string
  /** From 0 to 1; the product's default is a tenth. */
  readonly share?: number
}

/** The proposed parts that a second scorer checks as well: a random share of all, rounded up, the same for a seed whatever the order given. */
export function pickSecondLook(
  parts: readonly ProposedPart[],
  { seed, share = 0.1 }: SecondLookPolicy,
): ProposedPart[] {
  const sorted = parts.toSorted((a, b) => compareText(a.estate, b.estate) || compareText(a.part, b.part))
  const count = Math.ceil(numberOf(product(sorted.length, share)))
  return shuffled(randomOf(seed, 'second-look'), sorted).slice(0, count)
}
