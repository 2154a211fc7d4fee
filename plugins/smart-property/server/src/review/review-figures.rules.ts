import { defaultCategories, type Review, type ReviewFigures } from '@linli/smart-property-contract'

import type { Counts, ReviewRow } from './review-row.ts'

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

export const noCounts: Counts = {
  reported: 0,
  closed: 0,
  open: 0,
  overdue: 0,
  onTime: 0,
  respondDue: 0,
  responded: 0,
  respondMedian: null,
  solveMedian: null,
  reopened: 0,
  calledBack: 0,
  satisfaction: null,
  ratings: 0,
  unanswered: 0,
}

/** On time of what was closed and of what is open past its limit (clause 7.4.3.2); `null` where there is neither. */
export const onTimeRateOf = (counts: Pick<Counts, 'onTime' | 'closed' | 'overdue'>): number | null =>
  share(counts.onTime, counts.closed + counts.overdue)

/** The figures of a month as they are kept and shown. */
export const toFigures = (counts: Counts): ReviewFigures => ({
  reported: counts.reported,
  closed: counts.closed,
  open: counts.open,
  overdueOpen: counts.overdue,
  onTimeRate: onTimeRateOf(counts),
  respondOnTimeRate: share(counts.responded, counts.respondDue),
  respondMedian: counts.respondMedian,
  solveMedian: counts.solveMedian,
  reopenRate: share(counts.reopened, counts.closed),
  callBackRate: share(counts.calledBack, counts.closed),
  satisfaction: counts.satisfaction,
  ratings: counts.ratings,
  unanswered: counts.unanswered,
})

/** Estates with their names, the weakest first; one without anything to judge comes last. */
export function rankEstates(
  estates: ReviewRow['estates'],
  names: ReadonlyMap<string, string>,
): Review['estates'] {
  const rows = estates.map(({ id, ...counts }) => {
    const { open: _open, respondOnTimeRate: _respond, ratings: _ratings, ...figures } = toFigures(counts)
    const { unanswered: _unanswered, ...shown } = figures
    return { id, name: names.get(id) ?? '', ...shown }
  })
  const rank = (rate: number | null) => rate ?? 2
  return rows.sort(
    (a, b) =>
      rank(a.onTimeRate) - rank(b.onTimeRate) ||
      b.overdueOpen - a.overdueOpen ||
      a.name.localeCompare(b.name, 'zh'),
  )
}

type Tree = readonly { key: string; parentKey: string | null; name: string }[]

/** The category at the top of the tree for each key; one that nobody knows stands for itself. */
function topOf(tree: Tree): (key: string, name: string) => { key: string; name: string } {
  const known = new Map([...defaultCategories, ...tree].map((category) => [category.key, category]))
  return (key, name) => {
    let top = known.get(key)
    // As many steps as there are categories: a tree that was tied into a ring must not hang.
    for (let step = 0; top?.parentKey && step < known.size; step++) top = known.get(top.parentKey) ?? top
    return { key: top?.key ?? key, name: top?.name ?? name }
  }
}

/** Cells of the heat map: building by top-level category, buildings in the order of their names. */
export function heatMap(
  cells: ReviewRow['buildings'],
  tree: Tree,
  names: ReadonlyMap<string, { name: string }>,
): Review['buildings'] {
  const top = topOf(tree)
  const byCell = new Map<string, Review['buildings'][number]>()
  for (const { id, categoryKey, categoryName, orders } of cells) {
    const { key, name } = top(categoryKey, categoryName)
    const cell = byCell.get(`${id} ${key}`)
    if (cell) cell.orders += orders
    else
      byCell.set(`${id} ${key}`, {
        id,
        name: id === null ? '' : (names.get(id)?.name ?? ''),
        categoryKey: key,
        categoryName: name,
        orders,
      })
  }
  return [...byCell.values()].sort(
    (a, b) =>
      Number(a.id === null) - Number(b.id === null) ||
      a.name.localeCompare(b.name, 'zh', { numeric: true }) ||
      a.categoryKey.localeCompare(b.categoryKey),
  )
}
