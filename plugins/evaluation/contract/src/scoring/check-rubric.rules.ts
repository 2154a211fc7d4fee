import { checkReach } from './check-reach.rules.ts'
import { checkReferences } from './check-references.rules.ts'
import { checkDuplicates, checkSums } from './check-sums.rules.ts'
import { runFixtures } from './fixtures.rules.ts'
import type { Issue } from './issue.ts'
import type { RubricDoc } from './rubric-doc.ts'

/**
 * Everything wrong with a rubric; empty when it may be frozen. What only an evaluation shows (reach, fixtures) is
 * looked at once all names and values it rests on are there.
 */
export function checkRubric(doc: RubricDoc): Issue[] {
  const references = [...checkDuplicates(doc), ...checkReferences(doc)]
  const evaluated = references.length > 0 ? [] : [...checkReach(doc), ...failedFixtures(doc)]
  return [...checkSums(doc), ...references, ...evaluated]
}

const failedFixtures = (doc: RubricDoc): Issue[] =>
  runFixtures(doc)
    .filter(({ ok }) => !ok)
    .map(({ place, part, expected, got }) => ({
      path: `fixtures.${place}`,
      code: 'fixture_failed',
      params: {
        part,
        expected: expected.suggests ?? expected.points ?? '',
        got: (expected.suggests === undefined ? got.points : got.suggests) ?? '',
      },
    }))
