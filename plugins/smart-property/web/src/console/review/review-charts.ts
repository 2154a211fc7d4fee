import type { Review } from '@linli/smart-property-contract'

/** Rows, columns and values of the heat map: buildings by top-level categories, the busiest first. */
export function heatOf(
  { buildings }: Pick<Review, 'buildings'>,
  elsewhere: string,
): { rows: string[]; columns: string[]; values: (number | null)[][] } {
  const names = new Map(buildings.map(({ categoryKey, categoryName }) => [categoryKey, categoryName]))
  const sum = new Map<string, number>()
  const add = (key: string, orders: number) => sum.set(key, (sum.get(key) ?? 0) + orders)
  for (const { name, categoryKey, orders } of buildings) {
    add(`row ${name || elsewhere}`, orders)
    add(`column ${categoryKey}`, orders)
    add(`cell ${name || elsewhere} ${categoryKey}`, orders)
  }
  const most = (kind: string, limit: number) =>
    [...sum]
      .filter(([key]) => key.startsWith(`${kind} `))
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([key]) => key.slice(kind.length + 1))
  const rows = most('row', 16)
  const columns = most('column', 10)
  return {
    rows,
    columns: columns.map((key) => names.get(key) ?? key),
    values: rows.map((row) => columns.map((column) => sum.get(`cell ${row} ${column}`) ?? 0)),
  }
}

/** By how much a figure moved against the month before, in the words of its unit; null where it did not. */
export function moveOf(
  now: number | null,
  before: number | null,
  {
    digits = 1,
    scale = 1,
    isSmallBetter = false,
  }: { digits?: number; scale?: number; isSmallBetter?: boolean } = {},
): { text: string; isGood: boolean } | null {
  if (now === null || before === null) return null
  const step = (now - before) * scale
  if (Math.abs(step) < 10 ** -digits / 2) return null
  return {
    text: `${step > 0 ? '▲' : '▼'} ${Math.abs(step).toFixed(digits)}`,
    isGood: step > 0 !== isSmallBetter,
  }
}
