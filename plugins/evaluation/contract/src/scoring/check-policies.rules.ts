import { atomsOf, conditionsOf } from './conditions.rules.ts'
import { placedParts, type Issue } from './issue.ts'
import { awardModes, isPair, isPolicyRef, roundings } from './policy-values.rules.ts'
import type { Condition, Logic, PolicyValue, RubricDoc } from './rubric-doc.ts'
import { isWholeSteps } from './steps.rules.ts'

/** What a policy must hold where it is used. */
export type PolicyNeed =
  | 'number'
  | 'above_zero'
  | 'limit'
  | 'points'
  | 'points_or_range'
  | 'rounding'
  | 'award'

export interface PolicyUse {
  readonly policy: string
  readonly path: string
  readonly need: PolicyNeed
}

type Check = (value: PolicyValue, step: number) => boolean

const isSteps: Check = (value, step) => typeof value === 'number' && value >= 0 && isWholeSteps(value, step)

const checks: Record<PolicyNeed, Check> = {
  number: (value) => typeof value === 'number',
  above_zero: (value) => typeof value === 'number' && value > 0,
  limit: (value) => typeof value === 'number' || typeof value === 'boolean',
  points: isSteps,
  points_or_range: (value, step) =>
    isPair(value)
      ? value[0] <= value[1] && value.every((end) => isWholeSteps(end, step))
      : isSteps(value, step),
  rounding: (value) => roundings.some((choice) => choice === value),
  award: (value) => awardModes.some((choice) => choice === value),
}

export const isPolicyFit = (value: PolicyValue, need: PolicyNeed, step: number): boolean =>
  checks[need](value, step)

/** Every place where the logic of a part or a gate takes a value from a policy. */
export function policyUses(doc: RubricDoc): PolicyUse[] {
  return [
    ...placedParts(doc).flatMap(({ path, node }) => usesOfLogic(node.logic, `${path}.logic`)),
    ...doc.gates.flatMap(({ when }, place) => usesOfConditions([when], `gates.${place}.when`)),
  ]
}

const use = (value: unknown, path: string, need: PolicyNeed): PolicyUse[] =>
  isPolicyRef(value) ? [{ policy: value.$policy, path, need }] : []

function usesOfLogic(logic: Logic, path: string): PolicyUse[] {
  const own = usesOfConditions(conditionsOf(logic), path)
  if (logic.kind === 'per_unit') return use(logic.rounding, `${path}.rounding`, 'rounding')
  if (logic.kind === 'ratio_award')
    return [
      ...own,
      ...use(logic.mode, `${path}.mode`, 'award'),
      ...use(logic.fullAt, `${path}.fullAt`, 'above_zero'),
    ]
  if (logic.kind !== 'tiered_judgement') return own
  const levels = logic.levels.flatMap(({ points }, place) => {
    const at = `${path}.levels.${place}.points`
    return Array.isArray(points)
      ? points.flatMap((end, side) => use(end, `${at}.${side}`, 'points'))
      : use(points, at, 'points_or_range')
  })
  return [...own, ...levels]
}

const usesOfConditions = (conditions: readonly Condition[], path: string): PolicyUse[] =>
  conditions.flatMap(atomsOf).flatMap((atom) => {
    if ('metric' in atom) return use(atom.value, path, 'limit')
    return 'ratio' in atom ? use(atom.value, path, 'number') : []
  })

/** Uses of policies that are not there or hold a value that does not fit the use. */
export function checkPolicyUses(doc: RubricDoc): Issue[] {
  return policyUses(doc).flatMap(({ policy, path, need }): Issue[] => {
    const held = doc.policies[policy]
    if (!held) return [{ path, code: 'unknown_policy', params: { policy } }]
    if (isPolicyFit(held.value, need, doc.step)) return []
    return [{ path, code: 'policy_shape', params: { policy, need } }]
  })
}
