import type { BoardColumn, View } from '@linli/smart-property-contract/states'

/** Days back that the closed column shows. */
const closedDays = 7

/** The list's filters that show all of a column; `today` is the estate's day. */
export function listOf(
  column: BoardColumn,
  filters: Readonly<Record<string, string>>,
  today: string,
): Record<string, string> {
  if (column === 'paused') return { ...filters, view: 'paused' satisfies View }
  if (column !== 'closed') return { ...filters, state: column }
  const since = new Date(Date.parse(`${today}T00:00:00Z`) - closedDays * 86_400_000)
  return { ...filters, view: 'all', state: 'closed', closedFrom: since.toISOString().slice(0, 10) }
}
