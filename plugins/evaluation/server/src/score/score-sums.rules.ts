import type { Standing } from '@linli/evaluation-contract'

/** Points are kept to a tenth; sums of them are exact to one as well. */
const toTenth = (value: number): number => Math.round(value * 10) / 10

export const sumPoints = (values: readonly number[]): number =>
  toTenth(values.reduce((sum, value) => sum + value, 0))

/** What was said so far; null while nothing was. */
function sumSaid(values: readonly (number | null)[]): number | null {
  const said = values.filter((value) => value !== null)
  return said.length === 0 ? null : sumPoints(said)
}

/** What people said of a node is the sum of what they said of its parts. */
export const saidOf = (parts: readonly Pick<Standing, 'declared' | 'confirmed'>[]) => ({
  declared: sumSaid(parts.map(({ declared }) => declared)),
  confirmed: sumSaid(parts.map(({ confirmed }) => confirmed)),
})
