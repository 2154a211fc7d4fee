import { assume, type Assumed } from './assume.rules.ts'
import { evaluateCondition } from './condition.rules.ts'
import { evaluatePart, scopeOf, type PartResult } from './evaluate-part.rules.ts'
import { sumOf } from './exact.rules.ts'
import type { Inputs } from './inputs.ts'
import type { RubricDoc } from './rubric-doc.ts'
import type { RubricIndex } from './rubric-index.rules.ts'
import type { TraceLine } from './trace.ts'
import type { Pending, Truth } from './verdict.ts'

export interface SumResult {
  readonly id: string
  readonly max: number
  readonly low: number
  readonly high: number
  /** Points of its settled parts alone; `low` counts the least of the others as well. */
  readonly settled: number
}

/** A key that is unknown, and the parts it keeps open. */
export interface OpenKey {
  readonly key: string
  readonly parts: readonly string[]
}

export interface RubricResult {
  readonly parts: readonly PartResult[]
  readonly items: readonly SumResult[]
  readonly groups: readonly SumResult[]
  readonly total: Omit<SumResult, 'id'>
  readonly missing: readonly OpenKey[]
  readonly undecided: readonly OpenKey[]
  readonly unverified: readonly OpenKey[]
}

/** Points of every part and their exact sums; groups and the total are sums of parts, never of rounded sums. */
export function evaluateRubric(index: RubricIndex, inputs: Inputs): RubricResult {
  const parts = [...index.parts.values()].map((part) => evaluatePart(index, part, inputs))
  const under = (id: string) =>
    parts.filter(({ partId }) => {
      const item = index.parentOf.get(partId)
      return item === id || (item !== undefined && index.parentOf.get(item) === id)
    })
  return {
    parts,
    items: [...index.items.values()].map(({ id, max }) => ({ id, max, ...sums(under(id)) })),
    groups: [...index.groups.values()].map(({ id, max }) => ({ id, max, ...sums(under(id)) })),
    total: { max: index.doc.max, ...sums(parts) },
    missing: openKeys(parts, 'missing'),
    undecided: openKeys(parts, 'undecided'),
    unverified: openKeys(parts, 'unverified'),
  }
}

/** The whole rubric as if what is assumed were so. */
export const whatIf = (index: RubricIndex, inputs: Inputs, assumed: Assumed): RubricResult =>
  evaluateRubric(index, assume(inputs, assumed))

const sums = (parts: readonly PartResult[]) => ({
  low: sumOf(parts.map(({ low }) => low)),
  high: sumOf(parts.map(({ high }) => high)),
  settled: sumOf(parts.map(({ points }) => points ?? 0)),
})

function openKeys(parts: readonly PartResult[], kind: keyof Pending): OpenKey[] {
  const keys = [...new Set(parts.flatMap((part) => part[kind]))].sort()
  return keys.map((key) => ({
    key,
    parts: parts.filter((part) => part[kind].includes(key)).map(({ partId }) => partId),
  }))
}

export interface GateResult extends Pending {
  readonly gateId: string
  /** Null while the inputs leave it open. */
  readonly holds: Truth
  readonly trace: readonly TraceLine[]
}

/** Whether a condition of the whole application holds; it earns no points. */
export const evaluateGate = (
  index: RubricIndex,
  gate: RubricDoc['gates'][number],
  inputs: Inputs,
): GateResult => ({ gateId: gate.id, ...evaluateCondition(gate.when, scopeOf(index, inputs)) })
