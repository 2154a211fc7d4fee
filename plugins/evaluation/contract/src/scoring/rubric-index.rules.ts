import { asksOf, conditionsOf, metricMentions, type Asks } from './conditions.rules.ts'
import type { Policies } from './policy-values.rules.ts'
import type { Group, Item, Part, RubricDoc } from './rubric-doc.ts'

/** A rubric with its nodes by id, in the order of the document. */
export interface RubricIndex {
  readonly doc: RubricDoc
  readonly groups: ReadonlyMap<string, Group>
  readonly items: ReadonlyMap<string, Item>
  readonly parts: ReadonlyMap<string, Part>
  /** Item of a part, group of an item. */
  readonly parentOf: ReadonlyMap<string, string>
  /** What the logic of each part asks for. */
  readonly asks: ReadonlyMap<string, Asks>
  readonly policies: Policies
}

/** Policies as the rubric sets them, with those of a campaign in their place. */
export function effectivePolicies(doc: RubricDoc, overrides: Policies = {}): Policies {
  const own = Object.entries(doc.policies).map(([key, { value }]) => [key, value] as const)
  return { ...Object.fromEntries(own), ...overrides }
}

export function indexRubric(doc: RubricDoc, overrides: Policies = {}): RubricIndex {
  const items = doc.groups.flatMap((group) => group.items)
  const parts = items.flatMap((item) => item.parts)
  return {
    doc,
    groups: new Map(doc.groups.map((group) => [group.id, group])),
    items: new Map(items.map((item) => [item.id, item])),
    parts: new Map(parts.map((part) => [part.id, part])),
    parentOf: new Map([
      ...doc.groups.flatMap((group) => group.items.map((item) => [item.id, group.id] as const)),
      ...items.flatMap((item) => item.parts.map((part) => [part.id, item.id] as const)),
    ]),
    asks: new Map(parts.map(({ id, logic }) => [id, asksOf(conditionsOf(logic), metricMentions(logic))])),
    policies: effectivePolicies(doc, overrides),
  }
}
