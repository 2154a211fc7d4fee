import { discrepancyStates, type DiscrepancyCard } from '@linli/evaluation-contract/campaign'

const looksLikeId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What an address asks of the list; other tabs' names and what the server would refuse are left out. */
export const askedOf = ({
  q,
  state,
  assessment,
  limit,
  cursor,
}: Readonly<Record<string, string | undefined>>) => ({
  q,
  limit,
  cursor,
  state: discrepancyStates.find((each) => each === state),
  assessmentId: assessment && looksLikeId.test(assessment) ? assessment : undefined,
})

/** How far two scorers lie apart, in points; to a hundredth, so that halves and tenths come out as people write them. */
export const gapOf = ({ first, second }: Pick<DiscrepancyCard, 'first' | 'second'>): number =>
  Math.round(Math.abs(first - second) * 100) / 100
