import { sum } from './sums.rules.ts'

export type Matrix = readonly (readonly number[])[]

export const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((value, at) => value * (b[at] ?? 0)))

/** Inverse of a symmetric positive definite matrix (Gauss and Jordan; such a matrix needs no pivoting). Up to some hundred rows. */
export function inverse(matrix: Matrix): number[][] {
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => Number(at === other))])
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] ?? 1
    const scaled = pivotRow.map((value) => value / pivot)
    for (const [other, row] of rows.entries()) {
      const factor = row[at] ?? 0
      rows[other] = other === at ? scaled : row.map((value, column) => value - factor * (scaled[column] ?? 0))
    }
  }
  return rows.map((row) => row.slice(matrix.length))
}
