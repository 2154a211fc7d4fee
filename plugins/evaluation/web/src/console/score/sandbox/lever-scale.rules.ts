import type { RubricMetricUnit } from '@linli/evaluation-contract'

/** Shares are moved in percent and money in yuan; everything else as it is. */
const factors: Partial<Record<RubricMetricUnit, number>> = { ratio: 100, fen: 0.01 }

const clean = (value: number): number => Number(value.toFixed(6))

export const shownOf = (value: number, unit: RubricMetricUnit): number => clean(value * (factors[unit] ?? 1))
export const valueIn = (shown: number, unit: RubricMetricUnit): number => clean(shown / (factors[unit] ?? 1))

/** Of a slider: single steps up to a hundred, then about a hundred steps in all. */
export const stepOf = (mostShown: number): number =>
  mostShown <= 100 ? 1 : 10 ** (Math.floor(Math.log10(mostShown)) - 1)

/** What was typed, none for what is no number of at least 0. */
export function typedNumber(text: string): number | null {
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : null
}
