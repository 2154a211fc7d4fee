import type { DecisionMode, PartScore, ScoreOutput, Words } from '@linli/evaluation-contract'

type Group = ScoreOutput['groups'][number]
type Item = Group['items'][number]

export interface PartFilter {
  /** Only parts whose certain points are below their maximum. */
  isOpen: boolean
  mode: DecisionMode | undefined
  q: string
}

export const isFiltered = ({ isOpen, mode, q }: PartFilter): boolean =>
  isOpen || mode !== undefined || q !== ''

/** Groups and items with the parts that fit; what has none left is gone. Sums stay those of the whole. */
export function filterGroups(
  groups: readonly Group[],
  filter: PartFilter,
  said: (words: Words) => string,
): Group[] {
  if (!isFiltered(filter)) return [...groups]
  return groups
    .map((group) => ({
      ...group,
      items: group.items
        .map((item) => ({ ...item, parts: item.parts.filter((part) => fits({ item, part }, filter, said)) }))
        .filter(({ parts }) => parts.length > 0),
    }))
    .filter(({ items }) => items.length > 0)
}

function fits(
  { item, part }: { item: Item; part: PartScore },
  { isOpen, mode, q }: PartFilter,
  said: (words: Words) => string,
): boolean {
  if (isOpen && part.low >= part.max) return false
  if (mode !== undefined && part.mode !== mode) return false
  const texts = [part.id, said(item.title), said(part.label)].map((text) => text.toLowerCase())
  return texts.some((text) => text.includes(q.toLowerCase()))
}
