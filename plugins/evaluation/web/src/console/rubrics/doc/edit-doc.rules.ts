import type { Group, Item, Part, RubricDoc } from '@linli/evaluation-contract/scoring'

import { blankGroup, blankItem, blankPart, firstJudge, freeKey } from './blank-doc.rules.ts'
import { allPlaces, nodeAt, parentPlace, type Place } from './place.rules.ts'

/** A document and the node that the edit leaves in hand. */
export interface Edited {
  doc: RubricDoc
  place: Place
}

export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/

const replaced = <T>(list: readonly T[], at: number, edit: (node: T) => T): T[] =>
  list.map((node, index) => (index === at ? edit(node) : node))

export const editGroup = (doc: RubricDoc, [g = -1]: Place, edit: (group: Group) => Group): RubricDoc => ({
  ...doc,
  groups: replaced(doc.groups, g, edit),
})

export const editItem = (doc: RubricDoc, place: Place, edit: (item: Item) => Item): RubricDoc =>
  editGroup(doc, place, (group) => ({ ...group, items: replaced(group.items, place[1] ?? -1, edit) }))

export const editPart = (doc: RubricDoc, place: Place, edit: (part: Part) => Part): RubricDoc =>
  editItem(doc, place, (item) => ({ ...item, parts: replaced(item.parts, place[2] ?? -1, edit) }))

/** The children of the node at `place` put through `edit`, which gets and gives groups, items or parts alike. */
function editChildren(doc: RubricDoc, place: Place, edit: <T>(children: T[]) => T[]): RubricDoc {
  if (place.length === 0) return { ...doc, groups: edit(doc.groups) }
  if (place.length === 1) return editGroup(doc, place, (group) => ({ ...group, items: edit(group.items) }))
  return editItem(doc, place, (item) => ({ ...item, parts: edit(item.parts) }))
}

const idsOf = (doc: RubricDoc): string[] =>
  allPlaces(doc).flatMap((place) => {
    const found = nodeAt(doc, place)
    return found ? [found.node.id] : []
  })

/** A new node of no points at the end of `under`, with what it must hold; maxima stay as they are. */
export function addNode(doc: RubricDoc, under: Place): Edited | null {
  const parent = nodeAt(doc, under)
  if (!parent || parent.kind === 'part') return null
  const taken = idsOf(doc)
  const withJudge = { ...doc, judges: { ...newJudge(doc), ...doc.judges } }
  if (parent.kind === 'item') {
    const part = blankPart(freeKey(`${parent.node.id}.`, taken))
    return placed(
      editItem(withJudge, under, (item) => ({ ...item, parts: [...item.parts, part] })),
      [...under, parent.node.parts.length],
    )
  }
  const itemId = freeKey('N', taken)
  const item = blankItem(itemId, blankPart(`${itemId}.1`))
  if (parent.kind === 'group')
    return placed(
      editGroup(withJudge, under, (group) => ({ ...group, items: [...group.items, item] })),
      [...under, parent.node.items.length],
    )
  const group = blankGroup(freeKey('G', taken), item)
  return placed({ ...withJudge, groups: [...doc.groups, group] }, [doc.groups.length])
}

const placed = (doc: RubricDoc, place: Place): Edited => ({ doc, place })

const newJudge = ({ judges }: RubricDoc): RubricDoc['judges'] =>
  judges[firstJudge]
    ? {}
    : { [firstJudge]: { 'zh-CN': '是否符合要求', en: 'Whether the requirement is met' } }

/**
 * Without the node and the fixtures of its parts, which test nothing without them. Metrics, questions, documents and
 * policies stay, for other parts may ask for them. Null for the last of its parent, which must hold one.
 */
export function removeNode(doc: RubricDoc, place: Place): RubricDoc | null {
  const at = place.at(-1)
  const parent = parentPlace(place)
  if (at === undefined || !nodeAt(doc, place)) return null
  if (nodeAt(doc, [...parent, at === 0 ? 1 : 0]) === null) return null
  const rest = editChildren(doc, parent, (children) => children.filter((_, index) => index !== at))
  const left = new Set(idsOf(rest))
  const gone = new Set(idsOf(doc).filter((id) => !left.has(id)))
  return { ...rest, fixtures: doc.fixtures.filter(({ part }) => !gone.has(part)) }
}

/** The node one place up or down among its siblings, so that no sum changes; null at the end of them. */
export function moveNode(doc: RubricDoc, place: Place, by: -1 | 1): Edited | null {
  const at = place.at(-1)
  if (at === undefined) return null
  const parent = parentPlace(place)
  const goal = [...parent, at + by]
  if (!nodeAt(doc, place) || !nodeAt(doc, goal)) return null
  const swap = <T>(children: T[]): T[] => {
    const [moved] = children.slice(at, at + 1)
    const others = children.filter((_, index) => index !== at)
    return moved === undefined ? children : others.toSpliced(at + by, 0, moved)
  }
  return placed(editChildren(doc, parent, swap), goal)
}

export const canRename = (doc: RubricDoc, id: string): boolean =>
  idPattern.test(id) && !idsOf(doc).includes(id)

/** Another id for the node, and for whoever names it: fixtures, gates, ambiguities. Null when it is taken or none. */
export function renameNode(doc: RubricDoc, place: Place, to: string): RubricDoc | null {
  const found = nodeAt(doc, place)
  if (!found || found.kind === 'rubric' || !canRename(doc, to)) return null
  const { kind, node } = found
  const now = (id: string): string => (id === node.id ? to : id)
  const renamed = withId(doc, place, to)
  return {
    ...renamed,
    fixtures:
      kind === 'part'
        ? doc.fixtures.map((fixture) => ({ ...fixture, part: now(fixture.part) }))
        : doc.fixtures,
    gates: kind === 'item' ? doc.gates.map((gate) => ({ ...gate, item: now(gate.item) })) : doc.gates,
    ambiguities: doc.ambiguities.map((each) => ({ ...each, where: each.where.map(now) })),
  }
}

function withId(doc: RubricDoc, place: Place, id: string): RubricDoc {
  if (place.length === 1) return editGroup(doc, place, (group) => ({ ...group, id }))
  if (place.length === 2) return editItem(doc, place, (item) => ({ ...item, id }))
  return editPart(doc, place, (part) => ({ ...part, id }))
}

/** Another id for a level, and for the fixtures of its part that expect it. Null when it is taken or none. */
export function renameLevel(
  doc: RubricDoc,
  place: Place,
  change: { from: string; to: string },
): RubricDoc | null {
  const found = nodeAt(doc, place)
  if (found?.kind !== 'part' || found.node.logic.kind !== 'tiered_judgement') return null
  const { id, logic } = found.node
  const { from, to } = change
  if (!idPattern.test(to) || logic.levels.some((level) => level.id === to)) return null
  const levels = logic.levels.map((level) => (level.id === from ? { ...level, id: to } : level))
  const renamed = editPart(doc, place, (part) => ({ ...part, logic: { ...logic, levels } }))
  return {
    ...renamed,
    fixtures: doc.fixtures.map((fixture) =>
      fixture.part === id && fixture.suggests === from ? { ...fixture, suggests: to } : fixture,
    ),
  }
}
