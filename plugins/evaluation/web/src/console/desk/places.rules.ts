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

/** Which of a discrepancy's two points are the reader's: a confirming scorer stands where the first one would. */
export const sideOf = (role: DeskRow['role']): 'first' | 'second' => (role === 'second' ? 'second' : 'first')
