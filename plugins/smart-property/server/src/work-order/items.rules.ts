import { AppError } from '@linli/contract'
import type { ItemInput } from '@linli/smart-property-contract'

export interface PublishedPrice {
  key: string
  name: string
  unit: string
  minFen: number
  maxFen: number
}

export interface PricedItem {
  priceKey: string | null
  name: string
  unit: string
  quantity: number
  unitPriceFen: number
  amountFen: number
}

/** Whole fen of a line, half a fen up; quantities are hundredths, so this is exact. */
export const amountFen = (quantity: number, unitPriceFen: number): number =>
  Math.floor((Math.round(quantity * 100) * unitPriceFen + 50) / 100)

/**
 * The lines of an answer: charged ones by a published price and within its range, others free of charge
 * (clause 7.2.1.3). Throws `bad_input` at the line that is not.
 */
export function pricedItems(
  items: readonly ItemInput[],
  prices: ReadonlyMap<string, PublishedPrice>,
): PricedItem[] {
  return items.map(({ priceKey, name, quantity, unitPriceFen }, at) => {
    const refuse = (field: string, rule: string, params?: Record<string, number>) =>
      new AppError('bad_input', {
        issues: [{ path: `items.${at}.${field}`, rule, ...(params ? { params } : {}) }],
      })
    if (priceKey === undefined) {
      if (!name) throw refuse('name', 'required')
      if (unitPriceFen > 0) throw refuse('unitPriceFen', 'only_published_prices')
      return { priceKey: null, name, unit: '', quantity, unitPriceFen: 0, amountFen: 0 }
    }
    const price = prices.get(priceKey)
    if (!price) throw refuse('priceKey', 'no_such_price')
    if (unitPriceFen < price.minFen || unitPriceFen > price.maxFen)
      throw refuse('unitPriceFen', 'outside_published_range', {
        min: price.minFen / 100,
        max: price.maxFen / 100,
      })
    return {
      priceKey,
      name: name ?? price.name,
      unit: price.unit,
      quantity,
      unitPriceFen,
      amountFen: amountFen(quantity, unitPriceFen),
    }
  })
}
