import type { StandingRow } from '@linli/evaluation-contract'

/** Orders of the list; the highest certain points first where the address names none. */
export const standingSorts = ['-low', 'low', '-high', 'high', '-change', 'change', 'name', '-name'] as const
export type StandingSort = (typeof standingSorts)[number]

export const sortIn = (text: string | undefined): StandingSort =>
  standingSorts.find((each) => each === text) ?? '-low'

export interface Ranking {
  /** Counted from the best, or from the last where the list begins there. */
  from: 'best' | 'last'
  /** By estate; estates without the figure have none. */
  places: ReadonlyMap<string, number>
}

const figureOf = (sort: StandingSort): 'low' | 'high' | 'change' | null => {
  const name = sort.replace('-', '')
  return name === 'low' || name === 'high' || name === 'change' ? name : null
}

/**
 * Places as in a race: equal figures share one, and the next is left out. None by name, and none among what a search
 * found, for there a place would not be the place in the company. `rows` are the first of the whole in that order.
 */
export function rankingOf(
  rows: readonly StandingRow[],
  sort: StandingSort,
  isSearched: boolean,
): Ranking | null {
  const figure = figureOf(sort)
  if (!figure || isSearched) return null
  const places = new Map<string, number>()
  const counted = rows.filter((row) => row[figure] !== null)
  for (const [index, row] of counted.entries()) {
    const before = counted[index - 1]
    const isEqual = before !== undefined && before[figure] === row[figure]
    places.set(row.estateId, (isEqual ? places.get(before.estateId) : undefined) ?? index + 1)
  }
  return { from: sort.startsWith('-') ? 'best' : 'last', places }
}

/** The running year and two before it, and the one on screen, newest first. */
export const standingYears = (running: number, shown: number): number[] =>
  [...new Set([running, running - 1, running - 2, shown])].toSorted((a, b) => b - a)

interface Titled<Title> {
  id: string
  title: Title
  max: number
}
export interface Weak<Title> extends Titled<Title> {
  average: number
  /** Points to the item's most that an estate lacks on average. */
  lost: number
}

/** Items in which estates lose most on average, the widest loss first; those that all have in full are left out. */
export function weakestItems<Title>(
  items: readonly Titled<Title>[],
  averages: Readonly<Record<string, number>>,
  most: number,
): Weak<Title>[] {
  return items
    .flatMap((item) => {
      const average = averages[item.id]
      if (average === undefined) return []
      return [{ ...item, average, lost: Math.round((item.max - average) * 10) / 10 }]
    })
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, most)
}
