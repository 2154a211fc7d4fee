import type { ItemInput, PriceRow } from '@linli/smart-property-contract'

/** A line of materials or labour while it is written: texts as typed. A line without a price key is free of charge. */
export interface ItemLine {
  priceKey: string
  name: string
  quantity: string
  /** Yuan. */
  price: string
}

export type PriceRange = Pick<PriceRow, 'key' | 'minFen' | 'maxFen'>

export const blankLine = (): ItemLine => ({ priceKey: '', name: '', quantity: '1', price: '' })

/** `12.5` as 1250: hundredths without the error of floats. `null` for what is no such number. */
export function hundredthsOf(text: string, digits = 6): number | null {
  const [, whole, part = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? []
  return whole === undefined || whole.length > digits
    ? null
    : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** Fen as yuan are written: `1234.50`. */
export const yuanOf = (fen: number): string =>
  `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

const mostHundredths = 999_999

const quantityOf = ({ quantity }: ItemLine): number | null => {
  const found = hundredthsOf(quantity, 4)
  return found !== null && found > 0 && found <= mostHundredths ? found : null
}

/** Whole fen of a line, half a fen up as the server reckons it; `null` while the line is not complete. */
export function lineFen(line: ItemLine): number | null {
  const [quantity, unit] = [quantityOf(line), line.priceKey ? hundredthsOf(line.price) : 0]
  return quantity === null || unit === null ? null : Math.floor((quantity * unit + 50) / 100)
}

export const totalFen = (lines: readonly ItemLine[]): number =>
  lines.reduce((sum, line) => sum + (lineFen(line) ?? 0), 0)

export type LineFault = 'name' | 'quantity' | 'price' | 'priceKey'

/** What is still wrong with a line, before anything is sent: charged lines stay within the published range (7.2.1.3). */
export function faultsOf(line: ItemLine, prices: ReadonlyMap<string, PriceRange>): LineFault[] {
  const faults: LineFault[] = []
  if (quantityOf(line) === null) faults.push('quantity')
  if (!line.priceKey) return line.name.trim() ? faults : ['name', ...faults]
  const range = prices.get(line.priceKey)
  if (!range) return ['priceKey', ...faults]
  const fen = hundredthsOf(line.price)
  if (fen === null || fen < range.minFen || fen > range.maxFen) faults.push('price')
  return faults
}

/** The lines as the answer carries them. */
export const itemsBody = (lines: readonly ItemLine[]): ItemInput[] =>
  lines.map((line) => ({
    ...(line.priceKey ? { priceKey: line.priceKey } : { name: line.name.trim() }),
    quantity: (quantityOf(line) ?? 0) / 100,
    unitPriceFen: line.priceKey ? (hundredthsOf(line.price) ?? 0) : 0,
  }))
