import { metricStates, type CatalogueRow } from '@linli/evaluation-contract'

type State = CatalogueRow['state']

/** As the address has it: `states` with commas between, as the export takes it. */
export type CatalogueFilter = Partial<Record<'q' | 'states' | 'part' | 'sort', string>>

const isAbout = ({ key, title }: CatalogueRow, text: string): boolean =>
  [key, title['zh-CN'], title.en].some((word) => word.toLowerCase().includes(text))

const within = (rows: readonly CatalogueRow[], { q, part }: CatalogueFilter): CatalogueRow[] => {
  const text = q?.trim().toLowerCase() ?? ''
  return rows.filter((row) => isAbout(row, text) && (!part || row.usedBy.includes(part)))
}

const sorts: Record<string, (a: CatalogueRow, b: CatalogueRow) => number> = {
  stake: (a, b) => a.pointsAtStake - b.pointsAtStake,
  checked: (a, b) => (a.checkedAt ?? '').localeCompare(b.checkedAt ?? ''),
}

/** The rows that fit, in the rubric's order unless another is asked for: `stake`, `checked`, with `-` the other way round. */
export function filterRows(rows: readonly CatalogueRow[], filter: CatalogueFilter): CatalogueRow[] {
  const states = filter.states?.split(',')
  const found = within(rows, filter).filter(({ state }) => !states || states.includes(state))
  const compare = sorts[filter.sort?.replace(/^-/, '') ?? '']
  if (!compare) return found
  return found.toSorted((a, b) => (filter.sort?.startsWith('-') ? compare(b, a) : compare(a, b)))
}

/** What is behind each state's chip before it is pressed. */
export function stateCounts(rows: readonly CatalogueRow[], filter: CatalogueFilter): Record<State, number> {
  const found = within(rows, filter)
  const countOf = (state: State) => found.filter((row) => row.state === state).length
  const [provided, documented, claimed, missing] = metricStates
  return {
    [provided]: countOf(provided),
    [documented]: countOf(documented),
    [claimed]: countOf(claimed),
    [missing]: countOf(missing),
  }
}
