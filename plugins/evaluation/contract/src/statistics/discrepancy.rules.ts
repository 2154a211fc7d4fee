import { z } from 'zod'

import { compare, decimalOf, numberOf, product, sumOf } from '../scoring/exact.rules.ts'
import { toPoints, toSteps } from '../scoring/steps.rules.ts'

const limit = z.number().min(0).max(1_000)

/** By how much two scorers may differ, in points, before they must talk; association policy, fixed before scoring. */
export const discrepancyPolicy = z.strictObject({
  /** Parts with a maximum up to this are small. */
  smallPartMax: limit.default(2),
  smallPart: limit.default(1),
  /** Larger parts: a share of the maximum. */
  largePartShare: z.number().min(0).max(1).default(0.25),
  group: limit.default(3),
  total: limit.default(5),
})
export type DiscrepancyPolicy = z.output<typeof discrepancyPolicy>

/** Two scorers' points of one part, group or total, and the most it can give. */
export interface TwoScores {
  readonly scope: 'part' | 'group' | 'total'
  readonly max: number
  readonly scores: readonly [number, number]
}

export interface Discrepancy {
  readonly difference: number
  readonly limit: number
}

const limitOf = ({ scope, max }: Omit<TwoScores, 'scores'>, policy: DiscrepancyPolicy): number => {
  if (scope !== 'part') return policy[scope]
  return max <= policy.smallPartMax ? policy.smallPart : numberOf(product(policy.largePartShare, max))
}

/** The discrepancy that two scorers must settle, or null when they are close enough. Exact for steps such as 0.1, too. */
export function findDiscrepancy(two: TwoScores, policy: DiscrepancyPolicy): Discrepancy | null {
  const [a, b] = two.scores
  const difference = Math.abs(sumOf([a, -b]))
  const allowed = limitOf(two, policy)
  return compare(decimalOf(difference), decimalOf(allowed)) > 0 ? { difference, limit: allowed } : null
}

/**
 * The mean of two close scores, at the step below: a step that one of two scorers did not see is not yet earned. Null
 * when they are far apart, where a mean would be a value nobody gave; a third scorer decides then.
 */
export function reconciledOfTwo(
  two: TwoScores & { readonly step: number },
  policy: DiscrepancyPolicy,
): number | null {
  if (findDiscrepancy(two, policy)) return null
  const mean = numberOf(product(sumOf(two.scores), 0.5))
  return toPoints(toSteps(mean, two.step), two.step)
}

/** The middle of three scores, always one that a scorer gave: an outlier on either side has no pull. */
export function medianOfThree([a, b, c]: readonly [number, number, number]): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
