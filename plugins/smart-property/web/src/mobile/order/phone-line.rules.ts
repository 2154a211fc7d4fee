import type { PriceRow } from '@linli/smart-property-contract'

import { blankLine, faultsOf, type ItemLine, type LineFault } from '../../console/orders/panel/item-lines.ts'

/** A line of an answer on the phone, with the price that was picked for it: it is there without a network. */
export interface PhoneLine extends ItemLine {
  id: string
  picked: Pick<PriceRow, 'key' | 'unit' | 'minFen' | 'maxFen'> | null
}

/** A line of something published; what has one price only has it already. */
export const pricedLine = (id: string, price: PriceRow): PhoneLine => ({
  ...blankLine(),
  id,
  picked: price,
  priceKey: price.key,
  name: price.name,
  price: price.minFen === price.maxFen ? String(price.minFen / 100) : '',
})

export const freeLine = (id: string): PhoneLine => ({ ...blankLine(), id, picked: null })

/** What is still wrong with a line (clause 7.2.1.3). */
export const faultsOfLine = (line: PhoneLine): LineFault[] =>
  faultsOf(line, new Map(line.picked ? [[line.priceKey, line.picked]] : []))

export const isWhole = (lines: readonly PhoneLine[]): boolean =>
  lines.every((line) => faultsOfLine(line).length === 0)
