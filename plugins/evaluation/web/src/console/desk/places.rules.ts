import type { DeskRow } from '@linli/evaluation-contract/campaign'

/** A scorer may still give points here: the place is not handed in, and its estate is at that stage. */
export const isToScore = ({
  state,
  role,
  assessmentState,
}: Pick<DeskRow, 'state' | 'role' | 'assessmentState'>): boolean =>
  (state === 'offered' || state === 'in_progress') &&
  assessmentState === (role === 'arbiter' ? 'reconciling' : 'scoring')

/** What waits for the scorer first: discrepancies, then places to score by their last day, then those handed in. */
function rankOf(row: DeskRow): number {
  if (row.open > 0) return 0
  if (isToScore(row)) return row.state === 'in_progress' ? 1 : 2
  return row.state === 'submitted' ? 4 : 5
}

export const sortPlaces = (rows: readonly DeskRow[]): DeskRow[] =>
  rows.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.scoreBy.localeCompare(b.scoreBy) || a.code.localeCompare(b.code),
  )

/** Places whose code, estate or campaign has the words searched for; estates that are hidden are found by code. */
export function findPlaces(rows: readonly DeskRow[], q: string | undefined): DeskRow[] {
  const asked = q?.trim().toLowerCase() ?? ''
  return rows.filter(({ code, estateName, campaignTitle }) =>
    [code, estateName ?? '', campaignTitle].some((text) => text.toLowerCase().includes(asked)),
  )
}

/** Which of a discrepancy's two points are the reader's: a confirming scorer stands where the first one would. */
export const sideOf = (role: DeskRow['role']): 'first' | 'second' => (role === 'second' ? 'second' : 'first')
