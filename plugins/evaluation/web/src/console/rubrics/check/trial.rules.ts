import {
  checkPolicyUses,
  evaluatePart,
  indexRubric,
  type FactValue,
  type Fixture,
  type Inputs,
  type Part,
  type PartResult,
  type RubricDoc,
} from '@linli/evaluation-contract/scoring'

/** What somebody assumes to see what comes of it; absent means unknown. */
export interface Assumed {
  facts: Record<string, FactValue>
  judges: Record<string, boolean>
  documents: Record<string, boolean>
}

export const nothingAssumed = (): Assumed => ({ facts: {}, judges: {}, documents: {} })

/** What of the assumptions a part asks for: those made for another part stay out of its fixture. */
export function askedOf(doc: RubricDoc, part: Part, assumed: Assumed): Assumed {
  const asks = indexRubric(doc).asks.get(part.id)
  const only = <T>(record: Record<string, T>, keys: readonly string[] = []): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))
  return {
    facts: only(assumed.facts, [...(asks?.metrics ?? []), ...part.metrics]),
    judges: only(assumed.judges, asks?.judges),
    documents: only(assumed.documents, asks?.documents),
  }
}

/** What the part comes to; null while it takes a value from a policy that is not there or holds another kind. */
export function tryPart(doc: RubricDoc, part: Part, assumed: Assumed): PartResult | null {
  if (checkPolicyUses(doc).length > 0) return null
  const { facts, judges, documents } = askedOf(doc, part, assumed)
  const inputs: Inputs = {
    facts: Object.fromEntries(Object.entries(facts).map(([metric, value]) => [metric, { value }])),
    judges,
    documents,
  }
  return evaluatePart(indexRubric(doc), part, inputs)
}

/** The trial as a fixture that expects what came out of it; null when nothing is settled that it could expect. */
export function fixtureOf(doc: RubricDoc, part: Part, assumed: Assumed): Fixture | null {
  const result = tryPart(doc, part, assumed)
  if (!result || (result.points === null && result.suggestedLevel === null)) return null
  return {
    part: part.id,
    ...askedOf(doc, part, assumed),
    policies: {},
    ...(result.points === null ? {} : { points: result.points }),
    ...(result.suggestedLevel === null ? {} : { suggests: result.suggestedLevel }),
  }
}
