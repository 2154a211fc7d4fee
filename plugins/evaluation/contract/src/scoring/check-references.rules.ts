import { conditionsOf, metricsOf, type Atom } from './conditions.rules.ts'
import { placedParts, type Issue, type IssueCode } from './issue.ts'
import { checkPolicyUses } from './check-policies.rules.ts'
import type { Condition, Fixture, Logic, Part, RubricDoc } from './rubric-doc.ts'

/** Every key that is named must exist, and a limit must be of its metric's kind. */
export function checkReferences(doc: RubricDoc): Issue[] {
  const gates = doc.gates.flatMap((gate, place) => [
    ...conditionIssues(gate.when, `gates.${place}.when`, doc),
    ...unless(itemIds(doc).includes(gate.item), {
      path: `gates.${place}.item`,
      code: 'unknown_item',
      params: { item: gate.item },
    }),
  ])
  return [
    ...placedParts(doc).flatMap(({ path, node }) => partIssues(doc, node, path)),
    ...gates,
    ...doc.fixtures.flatMap((fixture, place) => fixtureIssues(doc, fixture, `fixtures.${place}`)),
    ...lost(
      doc,
      'policy',
      doc.ambiguities.flatMap(({ policies }, a) => at(`ambiguities.${a}.policies`, policies)),
    ),
    ...lost(
      doc,
      'ambiguity',
      Object.entries(doc.policies).flatMap(([key, { ambiguity }]) =>
        at(`policies.${key}.ambiguity`, ambiguity ? [ambiguity] : []),
      ),
    ),
    ...checkPolicyUses(doc),
  ]
}

const unless = (isFine: boolean, issue: Issue): Issue[] => (isFine ? [] : [issue])

const itemIds = (doc: RubricDoc): string[] => doc.groups.flatMap(({ items }) => items.map(({ id }) => id))

type Kind = 'metric' | 'judge' | 'document' | 'ambiguity' | 'policy'

interface Named {
  path: string
  key: string
}

const at = (path: string, keys: readonly string[]): Named[] => keys.map((key) => ({ path, key }))

const unknown: Record<Kind, IssueCode> = {
  metric: 'unknown_metric',
  judge: 'unknown_judge',
  document: 'unknown_document',
  ambiguity: 'unknown_ambiguity',
  policy: 'unknown_policy',
}

function lost(doc: RubricDoc, kind: Kind, named: readonly Named[]): Issue[] {
  const known: Record<Kind, string[]> = {
    metric: Object.keys(doc.metrics),
    judge: Object.keys(doc.judges),
    document: Object.keys(doc.documents),
    policy: Object.keys(doc.policies),
    ambiguity: doc.ambiguities.map(({ id }) => id),
  }
  return named
    .filter(({ key }) => !known[kind].includes(key))
    .map(({ path, key }) => ({ path, code: unknown[kind], params: { [kind]: key } }))
}

function partIssues(doc: RubricDoc, part: Part, path: string): Issue[] {
  const { logic } = part
  const own = logic.kind === 'per_unit' || logic.kind === 'ratio_award' ? [logic.metric] : []
  const counted = logic.kind === 'count_threshold' ? [logic.metric] : []
  return [
    ...lost(doc, 'metric', at(`${path}.metrics`, part.metrics)),
    ...lost(doc, 'document', at(`${path}.requiredDocuments`, part.requiredDocuments)),
    ...lost(doc, 'ambiguity', at(`${path}.ambiguities`, part.ambiguities)),
    ...lost(doc, 'metric', at(`${path}.logic.metric`, [...own, ...counted])),
    ...conditionsOf(logic).flatMap((condition, place) =>
      conditionIssues(condition, `${path}.logic${conditionPath(logic, place)}`, doc),
    ),
    ...countIssues(logic, path),
  ]
}

/** Where in a logic its conditions stand, in the order of `conditionsOf`. */
function conditionPath(logic: Logic, place: number): string {
  switch (logic.kind) {
    case 'checklist':
    case 'document':
      return '.when'
    case 'count_threshold':
      return `.tiers.${place}.when`
    case 'count_true':
      return `.of.${place}`
    case 'tiered_judgement': {
      const claiming = logic.levels.flatMap(({ suggestWhen }, level) => (suggestWhen ? [level] : []))
      return `.levels.${claiming[place]}.suggestWhen`
    }
    case 'ratio_award':
    case 'per_unit':
      return '.minimum'
  }
}

function conditionIssues(condition: Condition, path: string, doc: RubricDoc): Issue[] {
  if ('all' in condition)
    return condition.all.flatMap((each, n) => conditionIssues(each, `${path}.all.${n}`, doc))
  if ('any' in condition)
    return condition.any.flatMap((each, n) => conditionIssues(each, `${path}.any.${n}`, doc))
  return [
    ...lost(doc, 'metric', at(path, metricsOf(condition))),
    ...lost(doc, 'judge', at(path, 'judge' in condition ? [condition.judge] : [])),
    ...lost(doc, 'document', at(path, 'document' in condition ? [condition.document] : [])),
    ...limitIssues(condition, path, doc),
  ]
}

/** A yes-or-no metric is compared with yes or no, by `=` alone; any other with a number. */
function limitIssues(atom: Atom, path: string, doc: RubricDoc): Issue[] {
  const units = metricsOf(atom).map((metric) => doc.metrics[metric]?.unit)
  if (!('metric' in atom))
    return unless(!units.includes('boolean'), { path, code: 'limit_type', params: { unit: 'boolean' } })
  const [unit] = units
  const limit = typeof atom.value === 'object' ? doc.policies[atom.value.$policy]?.value : atom.value
  if (unit === undefined || limit === undefined) return []
  const isYesOrNo = typeof limit === 'boolean'
  const isFine = unit === 'boolean' ? isYesOrNo && atom.op === '=' : !isYesOrNo
  return unless(isFine, { path, code: 'limit_type', params: { unit, metric: atom.metric } })
}

function countIssues(logic: Logic, path: string): Issue[] {
  if (logic.kind !== 'count_true') return []
  return logic.of
    .map((_, place) => place + 1)
    .filter((held) => logic.points[held] === undefined)
    .map((held) => ({ path: `${path}.logic.points`, code: 'count_without_points', params: { held } }))
}

function fixtureIssues(doc: RubricDoc, fixture: Fixture, path: string): Issue[] {
  const part = placedParts(doc).find(({ node }) => node.id === fixture.part)?.node
  const levels = part?.logic.kind === 'tiered_judgement' ? part.logic.levels.map(({ id }) => id) : []
  const { suggests, points } = fixture
  return [
    ...unless(part !== undefined, {
      path: `${path}.part`,
      code: 'unknown_part',
      params: { part: fixture.part },
    }),
    ...unless(suggests === undefined || levels.includes(suggests), {
      path: `${path}.suggests`,
      code: 'unknown_level',
      params: { level: suggests ?? '' },
    }),
    ...unless(suggests !== undefined || points !== undefined, {
      path,
      code: 'fixture_expects_nothing',
      params: { part: fixture.part },
    }),
    ...lost(doc, 'metric', at(`${path}.facts`, Object.keys(fixture.facts))),
    ...lost(doc, 'judge', at(`${path}.judges`, Object.keys(fixture.judges))),
    ...lost(doc, 'document', at(`${path}.documents`, Object.keys(fixture.documents))),
    ...lost(doc, 'policy', at(`${path}.policies`, Object.keys(fixture.policies))),
  ]
}
