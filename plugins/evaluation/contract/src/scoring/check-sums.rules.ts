import { sumOf } from './exact.rules.ts'
import { placedItems, placedParts, type Issue, type Placed } from './issue.ts'
import type { Logic, RubricDoc } from './rubric-doc.ts'
import { isWholeSteps } from './steps.rules.ts'

/** Parts make up their item, items their group, groups the whole, and every printed number is whole steps. */
export function checkSums(doc: RubricDoc): Issue[] {
  const groups = doc.groups.map((node, g) => ({ path: `groups.${g}`, node }))
  const items = placedItems(doc)
  const maxima = [...groups, ...items, ...placedParts(doc)].map(({ path, node }): Placed<number> => ({
    path: `${path}.max`,
    node: node.max,
  }))
  const printed = placedParts(doc).flatMap(({ path, node }) => printedPoints(node.logic, `${path}.logic`))
  return [
    ...sumIssue('sum_of_groups', { path: 'max', max: doc.max }, doc.groups),
    ...groups.flatMap(({ path, node }) => sumIssue('sum_of_items', { path, max: node.max }, node.items)),
    ...items.flatMap(({ path, node }) => sumIssue('sum_of_parts', { path, max: node.max }, node.parts)),
    ...[...maxima, ...printed]
      .filter(({ node }) => !isWholeSteps(node, doc.step))
      .map(({ path, node }): Issue => ({
        path,
        code: 'not_a_step',
        params: { points: node, step: doc.step },
      })),
  ]
}

function sumIssue(
  code: Issue['code'],
  { path, max }: { path: string; max: number },
  children: readonly { max: number }[],
): Issue[] {
  const got = sumOf(children.map((child) => child.max))
  return got === max ? [] : [{ path, code, params: { expected: max, got } }]
}

/** Numbers that a logic prints as points; those behind policies are checked with the policies. */
function printedPoints(logic: Logic, path: string): Placed<number>[] {
  switch (logic.kind) {
    case 'checklist':
    case 'document':
    case 'ratio_award':
      return [{ path: `${path}.points`, node: logic.points }]
    case 'per_unit':
      return [
        { path: `${path}.pointsPerUnit`, node: logic.pointsPerUnit },
        { path: `${path}.cap`, node: logic.cap },
      ]
    case 'count_true':
      return Object.entries(logic.points).map(([held, node]) => ({ path: `${path}.points.${held}`, node }))
    case 'count_threshold':
      return logic.tiers.map(({ points }, place) => ({ path: `${path}.tiers.${place}.points`, node: points }))
    case 'tiered_judgement':
      return logic.levels.flatMap(({ points }, place) =>
        [points]
          .flat()
          .filter((end) => typeof end === 'number')
          .map((node) => ({ path: `${path}.levels.${place}.points`, node })),
      )
  }
}

/** Ids that stand twice: a reference to them would mean either. */
export function checkDuplicates(doc: RubricDoc): Issue[] {
  const levels = placedParts(doc).flatMap(({ path, node }) =>
    node.logic.kind === 'tiered_judgement' ? repeated(node.logic.levels, `${path}.logic.levels`) : [],
  )
  const nodes = [...doc.groups, ...placedItems(doc).map(({ node }) => node)]
  return [
    ...repeated([...nodes, ...placedParts(doc).map(({ node }) => node)], 'groups'),
    ...repeated(doc.gates, 'gates'),
    ...repeated(doc.ambiguities, 'ambiguities'),
    ...levels,
  ]
}

function repeated(nodes: readonly { id: string }[], path: string): Issue[] {
  const ids = nodes.map(({ id }) => id)
  const twice = new Set(ids.filter((id, place) => ids.indexOf(id) !== place))
  return [...twice].map((id) => ({ path, code: 'duplicate_id', params: { id } }))
}
