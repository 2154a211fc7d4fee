import type { Condition } from '@linli/evaluation-contract/scoring'

export const conditionKinds = ['metric', 'ratio', 'judge', 'document', 'all', 'any'] as const
export type ConditionKind = (typeof conditionKinds)[number]

export function kindOfCondition(condition: Condition): ConditionKind {
  return conditionKinds.find((kind) => kind in condition) ?? 'all'
}

/** What a new condition begins with; empty where the rubric has none of it yet. */
export interface FirstKeys {
  metric: string
  isYesOrNo: boolean
  judge: string
  document: string
}

/** The condition as another kind: `all` and `any` keep what they hold, or come to hold what was there. */
export function asKind(condition: Condition, kind: ConditionKind, first: FirstKeys): Condition {
  if (kind === kindOfCondition(condition)) return condition
  if (kind === 'all') return { all: heldBy(condition) }
  if (kind === 'any') return { any: heldBy(condition) }
  const [held] = heldBy(condition)
  if (held && held !== condition && kindOfCondition(held) === kind) return held
  return newCondition(kind, first)
}

function heldBy(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all
  return 'any' in condition ? condition.any : [condition]
}

export function newCondition(kind: 'metric' | 'ratio' | 'judge' | 'document', first: FirstKeys): Condition {
  const { metric, isYesOrNo, judge, document } = first
  switch (kind) {
    case 'metric':
      return isYesOrNo ? { metric, op: '=', value: true } : { metric, op: '>=', value: 1 }
    case 'ratio':
      return { ratio: [metric, metric], op: '>=', value: 1, whenDenominatorZero: false }
    case 'judge':
      return { judge }
    case 'document':
      return { document }
  }
}
