import { AppError } from '@linli/contract'

import type { Level, PolicyRef, PolicyValue } from './rubric-doc.ts'

export type Policies = Readonly<Record<string, PolicyValue>>

export const isPolicyRef = (value: unknown): value is PolicyRef =>
  typeof value === 'object' && value !== null && '$policy' in value

export const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number')

// A frozen rubric has passed the check; only an override of the wrong shape comes here, and no number beats a wrong one.
function wrongShape(policy: string): never {
  throw new AppError('bad_input', { reason: 'policy_shape', params: { policy } })
}

/** The number, or the one the policy holds; throws `bad_input` when it holds none. */
export function numberFrom(value: number | PolicyRef, policies: Policies): number {
  if (typeof value === 'number') return value
  const found = policies[value.$policy]
  return typeof found === 'number' && Number.isFinite(found) ? found : wrongShape(value.$policy)
}

/** The same for a limit that may be a yes or no. */
export function limitFrom(value: number | boolean | PolicyRef, policies: Policies): number | boolean {
  if (typeof value === 'boolean') return value
  const found = isPolicyRef(value) ? policies[value.$policy] : value
  return typeof found === 'boolean' ? found : numberFrom(value, policies)
}

/** One of the named choices, or the one the policy holds. */
export function choiceFrom<T extends string>(
  value: T | PolicyRef,
  policies: Policies,
  choices: readonly T[],
): T {
  if (!isPolicyRef(value)) return value
  const found = policies[value.$policy]
  return choices.find((choice) => choice === found) ?? wrongShape(value.$policy)
}

/** From-to of a level in points; fixed points are a range of one value. */
export function rangeFrom(points: Level['points'], policies: Policies): [low: number, high: number] {
  if (Array.isArray(points)) return [numberFrom(points[0], policies), numberFrom(points[1], policies)]
  const held = isPolicyRef(points) ? policies[points.$policy] : points
  if (isPair(held)) return held
  const fixed = numberFrom(points, policies)
  return [fixed, fixed]
}

export const roundings = ['floor', 'proportional'] as const
export const awardModes = ['all_or_nothing', 'proportional'] as const
