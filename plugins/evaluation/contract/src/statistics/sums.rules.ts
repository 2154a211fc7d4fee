export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Of one value or more. */
export const mean = (values: readonly number[]): number => sum(values) / values.length

/** Sum of squared distances from the mean; exactly 0 when all values are equal. */
export function squaresAround(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return 0
  const centre = mean(values)
  return sum(values.map((value) => (value - centre) ** 2))
}
