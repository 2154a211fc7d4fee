import type { PartResult } from './evaluate-part.rules.ts'

/** A reason says more than a word; in characters. */
export const leastReason = 5

/**
 * Whether records carry points of a part by themselves. While something is unknown the upper bound is only what is still
 * possible, so that the least alone is carried. What they do not carry needs a reason: the association's own rule.
 */
export const arePointsProven = (
  { state, low, high }: Pick<PartResult, 'state' | 'low' | 'high'>,
  points: number,
): boolean => (state === 'open' ? points === low : points >= low && points <= high)
