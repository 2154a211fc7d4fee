import type { FactValue, PolicyValue } from './rubric-doc.ts'

/** What the records say of one metric. */
export interface FactInput {
  readonly value: FactValue
  /** Source rows that count. */
  readonly counted?: number
  /** Source rows that do not, by the guard that excluded them. */
  readonly excluded?: Readonly<Record<string, number>>
}

/** Everything points are computed from; whatever is absent is unknown, never false. */
export interface Inputs {
  readonly facts: Readonly<Record<string, FactInput | undefined>>
  readonly judges: Readonly<Record<string, boolean | undefined>>
  readonly documents: Readonly<Record<string, boolean | undefined>>
  /** In place of the rubric's own values. */
  readonly policies?: Readonly<Record<string, PolicyValue>>
}

export const noInputs: Inputs = { facts: {}, judges: {}, documents: {} }

/** The fact as a number; none when it is absent, yes-or-no, or no number at all. */
export function numberFact(inputs: Inputs, metric: string): number | undefined {
  const value = inputs.facts[metric]?.value
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The fact, unless it is absent or no number at all. */
export function knownFact(inputs: Inputs, metric: string): FactValue | undefined {
  const value = inputs.facts[metric]?.value
  return typeof value === 'boolean' ? value : numberFact(inputs, metric)
}
