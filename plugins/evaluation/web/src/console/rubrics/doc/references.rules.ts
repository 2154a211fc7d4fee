import {
  isPolicyRef,
  type Condition,
  type Level,
  type Logic,
  type PolicyRef,
  type RubricDoc,
} from '@linli/evaluation-contract/scoring'

/** What a rubric keeps under keys that its parts name. */
export const keyKinds = ['metric', 'judge', 'document', 'policy', 'ambiguity'] as const
export type KeyKind = (typeof keyKinds)[number]

/** The key that stands in place of one that is named. */
type Rename = (kind: KeyKind, key: string) => string

const inPolicy = <T>(value: T | PolicyRef, rename: Rename): T | PolicyRef =>
  isPolicyRef(value) ? { $policy: rename('policy', value.$policy) } : value

function inCondition(condition: Condition, rename: Rename): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => inCondition(each, rename)) }
  if ('any' in condition) return { any: condition.any.map((each) => inCondition(each, rename)) }
  if ('judge' in condition) return { judge: rename('judge', condition.judge) }
  if ('document' in condition) return { document: rename('document', condition.document) }
  if ('metric' in condition)
    return {
      ...condition,
      metric: rename('metric', condition.metric),
      value: inPolicy(condition.value, rename),
    }
  const [top, bottom] = condition.ratio
  return {
    ...condition,
    ratio: [rename('metric', top), rename('metric', bottom)],
    value: inPolicy(condition.value, rename),
  }
}

function inLevel(level: Level, rename: Rename): Level {
  const { points, suggestWhen } = level
  return {
    ...level,
    points: Array.isArray(points)
      ? [inPolicy(points[0], rename), inPolicy(points[1], rename)]
      : inPolicy(points, rename),
    ...(suggestWhen ? { suggestWhen: inCondition(suggestWhen, rename) } : {}),
  }
}

function inLogic(logic: Logic, rename: Rename): Logic {
  switch (logic.kind) {
    case 'checklist':
    case 'document':
      return { ...logic, when: inCondition(logic.when, rename) }
    case 'tiered_judgement':
      return { ...logic, levels: logic.levels.map((level) => inLevel(level, rename)) }
    case 'count_threshold':
      return {
        ...logic,
        metric: rename('metric', logic.metric),
        tiers: logic.tiers.map((tier) => ({ ...tier, when: inCondition(tier.when, rename) })),
      }
    case 'count_true':
      return { ...logic, of: logic.of.map((each) => inCondition(each, rename)) }
    case 'per_unit':
      return {
        ...logic,
        metric: rename('metric', logic.metric),
        rounding: inPolicy(logic.rounding, rename),
      }
    case 'ratio_award':
      return {
        ...logic,
        metric: rename('metric', logic.metric),
        mode: inPolicy(logic.mode, rename),
        fullAt: inPolicy(logic.fullAt, rename),
        ...(logic.minimum ? { minimum: inCondition(logic.minimum, rename) } : {}),
      }
  }
}

const inKeys = <T>(record: Record<string, T>, to: (key: string) => string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [to(key), value]))

/** The document with every key that something names put through `rename`; where keys are defined stays. */
function inDoc(doc: RubricDoc, rename: Rename): RubricDoc {
  const of = (kind: KeyKind) => (key: string) => rename(kind, key)
  return {
    ...doc,
    groups: doc.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        parts: item.parts.map((part) => ({
          ...part,
          logic: inLogic(part.logic, rename),
          metrics: part.metrics.map(of('metric')),
          requiredDocuments: part.requiredDocuments.map(of('document')),
          ambiguities: part.ambiguities.map(of('ambiguity')),
        })),
      })),
    })),
    gates: doc.gates.map((gate) => ({ ...gate, when: inCondition(gate.when, rename) })),
    policies: Object.fromEntries(
      Object.entries(doc.policies).map(([key, policy]) => [
        key,
        policy.ambiguity ? { ...policy, ambiguity: rename('ambiguity', policy.ambiguity) } : policy,
      ]),
    ),
    fixtures: doc.fixtures.map((fixture) => ({
      ...fixture,
      facts: inKeys(fixture.facts, of('metric')),
      judges: inKeys(fixture.judges, of('judge')),
      documents: inKeys(fixture.documents, of('document')),
      policies: inKeys(fixture.policies, of('policy')),
    })),
    ambiguities: doc.ambiguities.map((each) => ({ ...each, policies: each.policies.map(of('policy')) })),
  }
}

/** How often each key is named, as `kind key`; a key that nothing names is not there. */
export function countUses(doc: RubricDoc): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  inDoc(doc, (kind, key) => {
    const name = useName(kind, key)
    uses.set(name, (uses.get(name) ?? 0) + 1)
    return key
  })
  return uses
}

export const useName = (kind: KeyKind, key: string): string => `${kind} ${key}`

/** Another name for a key wherever something names it. */
export const renameUses = (doc: RubricDoc, kind: KeyKind, change: { from: string; to: string }): RubricDoc =>
  inDoc(doc, (each, key) => (each === kind && key === change.from ? change.to : key))
