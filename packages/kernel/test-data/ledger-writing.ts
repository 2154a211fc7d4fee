import { writeFileSync } from 'node:fs'
import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx'
import type { Expectation, Household } from './estate-model.ts'

const here = new URL('.', import.meta.url)
export const write = (name: string, bytes: Uint8Array | string) => writeFileSync(new URL(name, here), bytes)
export const json = (name: string, value: unknown) =>
  write(`${name}.expect.json`, `${JSON.stringify(value, null, 1)}\n`)
const two = (n: number) => String(n).padStart(2, '0')
export const dotted = ([y, m, d]: Household['day']) => `${y}.${m}.${d}`
export const dashed = ([y, m, d]: Household['day']) => `${y}-${two(m)}-${two(d)}`
export const western = ([y, m, d]: Household['day']) => new Date(Date.UTC(y, m - 1, d))

export interface Sheet {
  name: string
  rows: CellValue[][]
  merges?: MergeRange[]
}

export async function workbook(
  name: string,
  sheets: Sheet[],
  expected: Expectation & Record<string, unknown>,
) {
  write(`${name}.xlsx`, await writeXlsx({ sheets }))
  json(name, expected)
}

/** Breaks one cell of some rows; `rows` still has one row a household, `at` is the row of the first one. */
export function spoil(
  rows: CellValue[][],
  at: number,
  faults: readonly [index: number, column: number, value: CellValue, why: string][],
) {
  for (const [index, column, value] of faults) rows[index]![column] = value
  const bad = new Set(faults.map(([index]) => index))
  return {
    badRows: faults.map(([index, , , why]) => ({ row: index + at, why })),
    isGood: (_: unknown, i: number) => !bad.has(i),
  }
}
