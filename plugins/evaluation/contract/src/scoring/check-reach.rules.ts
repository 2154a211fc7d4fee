import { allowedScores } from './allowed-scores.rules.ts'
import { scopeOf } from './evaluate-part.rules.ts'
import { noInputs } from './inputs.ts'
import { placedParts, type Issue, type Placed } from './issue.ts'
import { outcomeOf } from './outcome.rules.ts'
import { rangeFrom } from './policy-values.rules.ts'
import type { Part, RubricDoc } from './rubric-doc.ts'
import { indexRubric, type RubricIndex } from './rubric-index.rules.ts'
import { toPoints } from './steps.rules.ts'
import type { Outcome } from './verdict.ts'

/**
 * Whether each part can come to exactly its maximum, never beyond, and each tier and level can come about: found by
 * evaluating with nothing known. References must be sound.
 */
export function checkReach(doc: RubricDoc): Issue[] {
  const index = indexRubric(doc)
  return placedParts(doc).flatMap((placed) => {
    const order = rangeIssues(index, placed)
    return order.length > 0 ? order : reachIssues(index, placed)
  })
}

function reachIssues(index: RubricIndex, { path, node: part }: Placed<Part>): Issue[] {
  const outcome = outcomeOf(part.logic, scopeOf(index, noInputs))
  const most = Math.max(...allowedScores(index, part))
  const reached = part.logic.kind === 'tiered_judgement' ? most : toPoints(outcome.high, index.doc.step)
  const params = { part: part.id, max: part.max }
  return [
    ...(most > part.max ? [{ path, code: 'max_exceeded' as const, params: { ...params, got: most } }] : []),
    ...(reached < part.max
      ? [{ path, code: 'max_not_reached' as const, params: { ...params, got: reached } }]
      : []),
    ...unreachable(part, path, outcome),
  ]
}

function unreachable({ id, logic }: Part, path: string, { reached }: Outcome): Issue[] {
  if (logic.kind === 'count_threshold')
    return logic.tiers
      .map((_, place) => place)
      .filter((place) => !reached.includes(String(place)))
      .map((place) => ({
        path: `${path}.logic.tiers.${place}`,
        code: 'unreachable_tier',
        params: { part: id, tier: place + 1 },
      }))
  if (logic.kind !== 'tiered_judgement') return []
  return logic.levels
    .map(({ id: level, suggestWhen }, place) => ({ level, suggestWhen, place }))
    .filter(({ level, suggestWhen }) => suggestWhen !== undefined && !reached.includes(level))
    .map(({ level, place }) => ({
      path: `${path}.logic.levels.${place}.suggestWhen`,
      code: 'unreachable_level',
      params: { part: id, level },
    }))
}

function rangeIssues({ policies }: RubricIndex, { path, node: part }: Placed<Part>): Issue[] {
  if (part.logic.kind !== 'tiered_judgement') return []
  return part.logic.levels.flatMap(({ id, points }, place): Issue[] => {
    const [low, high] = rangeFrom(points, policies)
    return low <= high
      ? []
      : [
          {
            path: `${path}.logic.levels.${place}.points`,
            code: 'range_order',
            params: { level: id, low, high },
          },
        ]
  })
}
