import { leastCell, type Screen } from '@linli/evaluation-contract/campaign'

type District = NonNullable<Screen['published']>['districts'][number]

export interface Placed {
  /** Empty where the estate said none. */
  readonly district: string
  readonly total: number
}

/**
 * Which districts are not told of: those of few estates, and of the others as many, the smallest first, as it takes that
 * what is missing from the sums over all estates stands for enough of them and for more than one district.
 */
function hiddenOf(counts: ReadonlyMap<string, number>): Set<string> {
  const rising = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))
  const hidden = rising.filter(([, count]) => count < leastCell)
  const isTelling = () =>
    hidden.length === 1 ||
    (hidden.length > 0 && hidden.reduce((sum, [, count]) => sum + count, 0) < leastCell)
  for (const next of rising.slice(hidden.length)) {
    if (!isTelling()) break
    hidden.push(next)
  }
  return new Set(hidden.map(([name]) => name))
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Published estates by district, the largest first: how many, and what they came to on average. */
export function districtsOf(estates: readonly Placed[]): District[] {
  const byName = Map.groupBy(estates, ({ district }) => district)
  const hidden = hiddenOf(new Map([...byName].map(([name, of]) => [name, of.length])))
  const shown = [...byName]
    .filter(([name]) => !hidden.has(name))
    .sort(([a, of], [b, other]) => other.length - of.length || (a < b ? -1 : 1))
    .map(([name, of]) => ({
      name,
      estates: of.length,
      average: round(of.reduce((sum, { total }) => sum + total, 0) / of.length),
    }))
  // By name, so that their order says nothing of their size.
  const withheld = [...hidden].sort().map((name) => ({ name, estates: null, average: null }))
  return [...shown, ...withheld]
}
