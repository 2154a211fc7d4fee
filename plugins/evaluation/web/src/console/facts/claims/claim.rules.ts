import { claimStates, type ClaimRow } from '@linli/evaluation-contract'

import { yearIn } from '../../score/score-view.rules.ts'

export const claimActs = ['verify', 'refuse', 'withdraw'] as const
export type ClaimAct = (typeof claimActs)[number]

interface Reader {
  canVerify: boolean
  /** A plugin provides the metric by now: papers count for nothing any more. */
  isProvided: boolean
}

/**
 * What a reader may do with a claim. Who entered it does not verify it and takes it back while it waits; one that
 * counts is taken back by whoever may verify. This product's default, the standard prescribes no such step.
 */
export function claimActsOf(
  { state, enteredByMe }: Pick<ClaimRow, 'state' | 'enteredByMe'>,
  { canVerify, isProvided }: Reader,
): ClaimAct[] {
  if (state === 'verified') return canVerify ? ['withdraw'] : []
  if (state !== 'entered') return []
  if (enteredByMe) return ['withdraw']
  if (!canVerify) return []
  return isProvided ? ['refuse'] : ['verify', 'refuse']
}

/** Whoever could verify it, had they not entered it themselves, is told why they cannot. */
export const waitsForAnother = (
  { state, enteredByMe }: Pick<ClaimRow, 'state' | 'enteredByMe'>,
  canVerify: boolean,
): boolean => state === 'entered' && enteredByMe && canVerify

/** What the address asks of the list: a year or a state that there is none of asks for nothing. */
export const askedOf = ({ year, state, ...rest }: Readonly<Record<string, string | undefined>>) => ({
  ...rest,
  year: yearIn(year),
  state: claimStates.find((each) => each === state),
})
