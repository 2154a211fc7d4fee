/** A number exactly as it prints: `digits` divided by ten to the power of `places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

const tens = (exponent: number): bigint => 10n ** BigInt(exponent)

/** 0.83 becomes 83/100, so that no product of printed numbers drifts (0.07 × 100 is 7). Finite numbers only. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const digits = BigInt(whole + fraction)
  const places = fraction.length - Number(exponent)
  return places < 0 ? { digits: digits * tens(-places), places: 0 } : { digits, places }
}

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
})

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { digits: a.digits * tens(places - a.places) + b.digits * tens(places - b.places), places }
}

/** Negative, 0 or positive, as `a` is below, at or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { digits } = plus(a, { digits: -b.digits, places: b.places })
  return digits < 0n ? -1 : Number(digits > 0n)
}

/** The whole times `b` (above 0) goes into `a`, rounded down. */
export function wholeTimes(a: Decimal, b: Decimal): number {
  const top = a.digits * tens(b.places)
  const bottom = b.digits * tens(a.places)
  const quotient = top / bottom
  return Number(top < 0n && top % bottom !== 0n ? quotient - 1n : quotient)
}

/** The nearest number, which is the printed one when it came from printed ones. */
export function numberOf({ digits, places }: Decimal): number {
  const printed = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  const cut = printed.length - places
  return Number(`${digits < 0n ? '-' : ''}${printed.slice(0, cut)}.${printed.slice(cut)}0`)
}

export const product = (...factors: number[]): Decimal =>
  factors.map(decimalOf).reduce(times, { digits: 1n, places: 0 })

/** Sum without drift: ten times 0.1 is 1. */
export const sumOf = (values: readonly number[]): number =>
  numberOf(values.map(decimalOf).reduce(plus, { digits: 0n, places: 0 }))
