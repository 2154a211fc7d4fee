import type { Inputs } from './inputs.ts'
import type { Policies } from './policy-values.rules.ts'
import type { RubricDoc } from './rubric-doc.ts'
import type { TraceLine } from './trace.ts'

/** settled: one number, whatever is unknown. range: all is known and a person chooses. open: what is unknown matters. */
export const partStates = ['settled', 'range', 'open'] as const
export type PartState = (typeof partStates)[number]

/** True, false, or null while the inputs leave it open. */
export type Truth = boolean | null

/** What is still unknown and can change the outcome: facts, a person's answers, documents nobody verified. */
export interface Pending {
  readonly missing: readonly string[]
  readonly undecided: readonly string[]
  readonly unverified: readonly string[]
}

export interface Verdict extends Pending {
  readonly holds: Truth
  readonly trace: readonly TraceLine[]
}

/** What a logic says with the inputs at hand, in whole steps of points. */
export interface Outcome extends Pending {
  readonly low: number
  readonly high: number
  /** The level that records support, when they support one. */
  readonly suggested: string | null
  /** Levels by id or tiers by place that the inputs still allow. */
  readonly reached: readonly string[]
  readonly trace: readonly TraceLine[]
}

/** What conditions and logics are evaluated against. */
export interface Scope {
  readonly inputs: Inputs
  readonly policies: Policies
  /** Points of one step. */
  readonly step: number
  readonly metrics: RubricDoc['metrics']
}

export const nothingPending: Pending = { missing: [], undecided: [], unverified: [] }

export function joinPending(all: readonly Pending[]): Pending {
  return {
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
    undecided: [...new Set(all.flatMap(({ undecided }) => undecided))],
    unverified: [...new Set(all.flatMap(({ unverified }) => unverified))],
  }
}

export const isPending = ({ missing, undecided, unverified }: Pending): boolean =>
  missing.length + undecided.length + unverified.length > 0
