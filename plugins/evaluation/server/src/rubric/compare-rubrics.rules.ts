import type {
  Item,
  Logic,
  Part,
  PartChange,
  PartChangeField,
  RubricComparison,
  RubricDoc,
} from '@linli/evaluation-contract'
import { canonicalJson } from '@linli/evaluation-contract/proof'
import { contentHash, indexRubric, structureHash, type RubricIndex } from '@linli/evaluation-contract/scoring'

interface Place {
  part: Part
  item: Item
}

const differ = (a: unknown, b: unknown): boolean => canonicalJson(a) !== canonicalJson(b)

/** What the second document has otherwise than the first, part by part and policy by policy. */
export function compareRubrics(before: RubricDoc, after: RubricDoc): RubricComparison {
  const [left, right] = [indexRubric(before), indexRubric(after)]
  const policies = policyChanges(before, after)
  const moved = new Set(policies.map(({ key }) => key))
  const ids = new Set([...left.parts.keys(), ...right.parts.keys()])
  return {
    isSameContent: contentHash(before) === contentHash(after),
    isSameStructure: structureHash(before) === structureHash(after),
    maxBefore: before.max,
    maxAfter: after.max,
    parts: [...ids].flatMap((id) => partChange(id, placeOf(left, id), placeOf(right, id), moved) ?? []),
    policies,
  }
}

function placeOf(index: RubricIndex, id: string): Place | null {
  const part = index.parts.get(id)
  const item = index.items.get(index.parentOf.get(id) ?? '')
  return part && item ? { part, item } : null
}

function partChange(
  id: string,
  before: Place | null,
  after: Place | null,
  moved: ReadonlySet<string>,
): PartChange | null {
  const sides = { before: shown(before), after: shown(after) }
  if (!before || !after) return { id, kind: before ? 'removed' : 'added', fields: [], ...sides }
  const fields = changedFields(before, after, moved)
  return fields.length > 0 ? { id, kind: 'changed', fields, ...sides } : null
}

const shown = (place: Place | null) =>
  place && { item: place.item.id, label: place.part.label, max: place.part.max }

function changedFields(before: Place, after: Place, moved: ReadonlySet<string>): PartChangeField[] {
  const [left, right] = [facets(before), facets(after)]
  const named = policiesIn(after.part.logic)
  return [
    ...(['item', 'max', 'mode', 'logic'] as const).filter((field) => differ(left[field], right[field])),
    ...(named.some((key) => moved.has(key)) ? (['policy'] as const) : []),
    ...(differ(left.text, right.text) ? (['text'] as const) : []),
  ]
}

/** Each field of a part in one facet, so that no difference is passed over; what is no rule counts as its text. */
function facets({ part, item }: Place) {
  const { id: _, max, mode, onSite, type, logic, ...text } = part
  const { rule, words } = splitLogic(logic)
  return {
    item: [item.id, item.scope],
    max,
    mode: [mode, onSite],
    logic: [type, rule],
    text: [text, words],
  }
}

/** A logic without its words, and the words alone. */
function splitLogic(logic: Logic): { rule: unknown; words: unknown[] } {
  switch (logic.kind) {
    case 'tiered_judgement':
      return {
        rule: { ...logic, levels: logic.levels.map(({ descriptor: _, ...level }) => level) },
        words: logic.levels.map(({ descriptor }) => descriptor),
      }
    case 'count_threshold':
      return {
        rule: { ...logic, tiers: logic.tiers.map(({ label: _, ...tier }) => tier) },
        words: logic.tiers.map(({ label }) => label),
      }
    default:
      return { rule: logic, words: [] }
  }
}

/** Policies that a logic names anywhere in it. */
function policiesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('$policy' in value && typeof value.$policy === 'string') return [value.$policy]
  return Object.values(value).flatMap(policiesIn)
}

function policyChanges(before: RubricDoc, after: RubricDoc): RubricComparison['policies'] {
  const keys = new Set([...Object.keys(before.policies), ...Object.keys(after.policies)])
  return [...keys].toSorted().flatMap((key) => {
    const [left, right] = [before.policies[key]?.value ?? null, after.policies[key]?.value ?? null]
    return differ(left, right) ? [{ key, before: left, after: right }] : []
  })
}
