import type { Inputs } from './inputs.ts'
import type { FactValue } from './rubric-doc.ts'

/** Facts and answers that somebody supposes; never evidence. */
export interface Assumed {
  readonly facts?: Readonly<Record<string, FactValue>>
  readonly judges?: Readonly<Record<string, boolean>>
  readonly documents?: Readonly<Record<string, boolean>>
}

/** Inputs as if what is assumed were so; rows behind a replaced fact are gone with it. */
export function assume(inputs: Inputs, { facts = {}, judges = {}, documents = {} }: Assumed): Inputs {
  const supposed = Object.entries(facts).map(([metric, value]) => [metric, { value }] as const)
  return {
    ...inputs,
    facts: { ...inputs.facts, ...Object.fromEntries(supposed) },
    judges: { ...inputs.judges, ...judges },
    documents: { ...inputs.documents, ...documents },
  }
}
