import { maxRounds, type CalibrationRow } from '@linli/evaluation-contract/campaign'

/** The try that runs or ran last; null before the first cases are put before a scorer. */
export function lastTry({ rounds }: Pick<CalibrationRow, 'rounds'>) {
  return rounds.reduce<CalibrationRow['rounds'][number] | null>(
    (last, each) => (last === null || each.round > last.round ? each : last),
    null,
  )
}

/** What the secretary has to decide comes first, then who is still at it, then who is through. */
const order: readonly CalibrationRow['state'][] = ['failed', 'open', 'admitted', 'passed']
export const sortRows = (rows: readonly CalibrationRow[]): CalibrationRow[] =>
  rows.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))

/** A scorer who is not through and still has places can be let in, or the places go to others. */
export const isUndecided = ({ state }: Pick<CalibrationRow, 'state'>): boolean =>
  state === 'open' || state === 'failed'

/** Cases with which each of the tries has three of its own. */
export const amplyCases = maxRounds * 3

/** Where a distance stands on a track that reaches to twice the bound, in per cent. */
export const placeOnTrack = (distance: number, bound: number): number =>
  bound === 0 ? (distance > 0 ? 100 : 0) : Math.min(100, (distance / (2 * bound)) * 100)
