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
export function pickSecondLook(parts: readonly ProposedPart[], policy: SecondLookPolicy): ProposedPart[] {
  const sorted = parts.toSorted((a, b) => compareText(a.estate, b.estate) || compareText(a.part, b.part))
  return pickPositions(sorted.length, policy).flatMap((at) => sorted[at] ?? [])
}

/** The same by position in the list ordered by estate and part, for whoever has it in that order and a hundred thousand of them. */
export function pickPositions(length: number, { seed, share = 0.1 }: SecondLookPolicy): number[] {
  const count = Math.ceil(numberOf(product(length, share)))
  return shuffled(
    randomOf(seed, 'second-look'),
    Array.from({ length }, (_, at) => at),
    count,
  )
}
