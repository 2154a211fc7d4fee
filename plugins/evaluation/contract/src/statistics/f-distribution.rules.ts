/** Degrees of freedom above and below the line; may be fractions (Satterthwaite). */
export interface Degrees {
  readonly top: number
  readonly bottom: number
}

/** The value that an F-distributed ratio stays below with this probability (above 0, below 1); by bisection, to about 12 digits. */
export function fQuantile(probability: number, { top, bottom }: Degrees): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 100; step += 1) {
    const share = (low + high) / 2
    if (regularisedBeta(share, top / 2, bottom / 2) < probability) low = share
    else high = share
  }
  // The share x of a beta distribution belongs to F = bottom x / (top (1 - x)).
  return (bottom * low) / (top * (1 - low))
}

/** The incomplete beta function by its continued fraction (Abramowitz and Stegun 26.5.8), which converges fast left of the mean. */
function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return front / (a * betaFraction(x, a, b))
}

/** Evaluated from its tail: 300 terms are beyond double precision for any degrees of freedom met here. */
function betaFraction(x: number, a: number, b: number): number {
  let value = 1
  for (let term = 300; term >= 1; term -= 1) {
    const m = Math.floor(term / 2)
    const numerator =
      term % 2 === 0
        ? (m * (b - m) * x) / ((a + term - 1) * (a + term))
        : (-(a + m) * (a + b + m) * x) / ((a + term - 1) * (a + term))
    value = 1 + numerator / value
  }
  return value
}

/** Stirling's series from 10 upward, where five terms are exact to double precision. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x)
  const y = 1 / (x * x)
  const series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / x
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series
}
