import { leastCell, type PublicEntry, type Screen } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

import { companiesOf } from './company-ranking.rules.ts'

type Published = NonNullable<Screen['published']>
type Bin = Published['bins'][number]

const width = 5

/** Totals by bins of five points from 0 to the rubric's maximum, the last one with the maximum in it. */
function countBins(totals: readonly number[], max: number): { from: number; count: number }[] {
  const bins = Math.max(1, Math.ceil(max / width))
  const binOf = (total: number): number => Math.min(bins - 1, Math.floor(total / width))
  const counts = Map.groupBy(totals, binOf)
  return Array.from({ length: bins }, (_, n) => ({ from: n * width, count: counts.get(n)?.length ?? 0 }))
}

/** Whether small counts can be told from their sum alone: there is one, or all are the least or the most they can be. */
const isTelling = (small: readonly { count: number }[]): boolean =>
  [1, leastCell - 1].some((each) => small.every(({ count }) => count === each)) || small.length === 1

/**
 * Hides counts from 1 to 4. Where their sum, what is missing from the sum of all, tells them, the smallest of the others
 * is hidden with them.
 */
export function hideSmall(bins: readonly { from: number; count: number }[]): Bin[] {
  const small = bins.filter(({ count }) => count > 0 && count < leastCell)
  const next = bins
    .filter(({ count }) => count >= leastCell)
    .reduce<{ from: number; count: number } | null>(
      (least, bin) => (least === null || bin.count < least.count ? bin : least),
      null,
    )
  const hidden = new Set(
    [...small, ...(small.length > 0 && isTelling(small) && next ? [next] : [])].map(({ from }) => from),
  )
  return bins.map(({ from, count }) => ({ from, count: hidden.has(from) ? null : count }))
}

const round = (value: number): number => Math.round(value * 10) / 10
const average = (values: readonly number[]): number | null =>
  values.length < leastCell ? null : round(values.reduce((sum, value) => sum + value, 0) / values.length)

/** What a screen in a hall shows of a publication: counts and averages, none of which stands for fewer than five estates. */
export function screenOf(
  { doc, groups }: RubricIndex,
  entries: readonly PublicEntry[],
): Pick<Published, 'estates' | 'bins' | 'groups' | 'companies'> {
  const companies = companiesOf(entries, leastCell).rows.map(({ company: name, ...row }) => ({
    name,
    ...row,
  }))
  return {
    estates: entries.length,
    bins: hideSmall(
      countBins(
        entries.map(({ total }) => total),
        doc.max,
      ),
    ),
    groups: [...groups.values()].map(({ id, title, max }) => ({
      id,
      title,
      max,
      average: average(entries.map((entry) => entry.groups[id] ?? 0)),
    })),
    companies,
  }
}
