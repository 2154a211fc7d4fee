import type { PartOutput } from '@linli/evaluation-contract'
import { evaluatePart, type RubricIndex } from '@linli/evaluation-contract/scoring'

import type { Proposal } from './opinion.rules.ts'

/** What the records propose once the questions are answered so, by the rules the server uses; null for a part that the rubric lacks. */
export function proposalWith(
  index: RubricIndex,
  { score, facts }: Pick<PartOutput, 'score' | 'facts'>,
  judges: Readonly<Record<string, boolean>>,
): Proposal | null {
  const part = index.parts.get(score.id)
  if (!part) return null
  const known = facts.flatMap(({ key, value }) => (value === null ? [] : [[key, { value }] as const]))
  const { state, low, high } = evaluatePart(index, part, {
    facts: Object.fromEntries(known),
    judges,
    documents: {},
  })
  return { state, low, high }
}
