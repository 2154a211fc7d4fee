import { flagStates, type FlagDetail, type FlagState } from '@linli/evaluation-contract/flag'

import { yearIn } from '../score/score-view.rules.ts'

export const flagActs = ['explain', 'dismiss', 'uphold'] as const
export type FlagAct = (typeof flagActs)[number]

interface Reader {
  canExplain: boolean
  canDecide: boolean
}

/**
 * What a reader may do with a flag of the tenant on screen: who explained it does not decide it, and a decision may be
 * changed. The company's own rule, the standard prescribes none.
 */
export function flagActsOf(
  { state, isInherited, isExplainedByMe }: Pick<FlagDetail, 'state' | 'isInherited' | 'isExplainedByMe'>,
  { canExplain, canDecide }: Reader,
): FlagAct[] {
  if (isInherited) return []
  const isDecided = state === 'upheld' || state === 'dismissed'
  const mayDecide = canDecide && !isExplainedByMe
  return [
    ...(canExplain && !isDecided ? ['explain' as const] : []),
    ...(mayDecide && state !== 'dismissed' ? ['dismiss' as const] : []),
    ...(mayDecide && state !== 'upheld' ? ['uphold' as const] : []),
  ]
}

type Filters = Readonly<Record<string, string>>
const isState = (text: string): text is FlagState => flagStates.some((state) => state === text)

/** What the server is asked for by an address; what it would refuse is left out, for anybody may have typed it. */
export const askedOf = ({ year, states, check, part, withGone, q }: Filters) => ({
  year: yearIn(year),
  states: states?.split(',').filter(isState).join(',') || undefined,
  check: check?.slice(0, 80) || undefined,
  part: part?.slice(0, 80) || undefined,
  withGone: withGone === 'true' ? 'true' : undefined,
  q: q || undefined,
})

/** Years to choose from: the running one by the wall clock, those before it, and the one on screen. */
export function flagYears(today: string, shown: number | undefined): number[] {
  const running = Number(today.slice(0, 4))
  const years = [running, running - 1, running - 2, ...(shown === undefined ? [] : [shown])]
  return [...new Set(years)].sort((a, b) => b - a)
}
