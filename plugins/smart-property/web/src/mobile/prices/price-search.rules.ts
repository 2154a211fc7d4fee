import type { PriceKind, PriceRow } from '@linli/smart-property-contract'

export const priceKinds = ['material', 'labour', 'visit'] as const satisfies PriceKind[]

/** Prices of a kind (all when empty) whose name holds all of the words, in the order of the list. */
export function findPrices<Price extends Pick<PriceRow, 'name' | 'kind'>>(
  prices: readonly Price[],
  words: string,
  kind: PriceKind | '',
): Price[] {
  const parts = words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return prices.filter(
    (price) =>
      (kind === '' || price.kind === kind) && parts.every((part) => price.name.toLowerCase().includes(part)),
  )
}
