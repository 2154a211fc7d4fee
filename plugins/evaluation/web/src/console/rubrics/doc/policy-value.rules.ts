import { awardModes, isPair, roundings, type PolicyValue } from '@linli/evaluation-contract/scoring'

/** What a policy can hold, as the builder offers it. */
export const policyKinds = ['number', 'boolean', 'range', 'choice', 'list'] as const
export type PolicyKind = (typeof policyKinds)[number]

/** Ways of counting that logics can take from a policy. */
export const policyChoices = [...new Set([...roundings, ...awardModes])]

export function kindOfPolicy(value: PolicyValue): PolicyKind {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'choice'
  return isPair(value) ? 'range' : 'list'
}

const firstOf: Record<PolicyKind, PolicyValue> = {
  number: 1,
  boolean: true,
  range: [0, 1],
  choice: 'floor',
  list: [],
}

/** The value as another kind; a number goes on as the upper end of a range, and back. */
export function policyAs(value: PolicyValue, kind: PolicyKind): PolicyValue {
  if (kindOfPolicy(value) === kind) return value
  if (kind === 'range' && typeof value === 'number') return [0, Math.max(0, value)]
  if (kind === 'number' && isPair(value)) return value[1]
  return firstOf[kind]
}
