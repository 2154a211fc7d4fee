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
