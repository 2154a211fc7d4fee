import { evaluatePart } from './evaluate-part.rules.ts'
import type { Inputs } from './inputs.ts'
import type { Fixture, RubricDoc } from './rubric-doc.ts'
import { indexRubric } from './rubric-index.rules.ts'

export interface FixtureOutcome {
  readonly points: number | null
  readonly suggests: string | null
}

export interface FixtureResult {
  /** Place in the document, from 0. */
  readonly place: number
  readonly part: string
  readonly expected: Partial<FixtureOutcome>
  readonly got: FixtureOutcome
  readonly ok: boolean
}

export function inputsOfFixture({ facts, judges, documents, policies }: Fixture): Inputs {
  const given = Object.entries(facts).map(([metric, value]) => [metric, { value }] as const)
  return { facts: Object.fromEntries(given), judges, documents, policies }
}

/** Every fixture of a rubric whose references are sound, with what came out of it. One of an unknown part fails. */
export function runFixtures(doc: RubricDoc): FixtureResult[] {
  const index = indexRubric(doc)
  return doc.fixtures.map((fixture, place) => {
    const part = index.parts.get(fixture.part)
    const result = part ? evaluatePart(index, part, inputsOfFixture(fixture)) : null
    const got = { points: result?.points ?? null, suggests: result?.suggestedLevel ?? null }
    const { points, suggests } = fixture
    const isAsked = points !== undefined || suggests !== undefined
    const isSame = (points ?? got.points) === got.points && (suggests ?? got.suggests) === got.suggests
    return { place, part: fixture.part, expected: { points, suggests }, got, ok: isAsked && isSame }
  })
}
