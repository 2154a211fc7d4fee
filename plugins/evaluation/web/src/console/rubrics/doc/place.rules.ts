import type { Group, Item, Part, RubricDoc } from '@linli/evaluation-contract/scoring'

/** Where a node stands: its group, the item in it, the part in that; empty for the rubric itself. */
export type Place = readonly number[]

export type Found =
  | { kind: 'rubric'; node: RubricDoc }
  | { kind: 'group'; node: Group }
  | { kind: 'item'; node: Item }
  | { kind: 'part'; node: Part }
export type NodeKind = Found['kind']

export const formatPlace = (place: Place): string => place.join('.')

/** The place an address names; the rubric itself for anything else. */
export function parsePlace(text: unknown): Place {
  if (typeof text !== 'string' || !/^\d{1,3}(\.\d{1,3}){0,2}$/.test(text)) return []
  return text.split('.').map(Number)
}

export const parentPlace = (place: Place): Place => place.slice(0, -1)

export const isSamePlace = (a: Place, b: Place): boolean => formatPlace(a) === formatPlace(b)

/** Whether `inner` is `outer` or stands below it. */
export const isWithin = (inner: Place, outer: Place): boolean =>
  outer.every((at, depth) => inner[depth] === at)

export function nodeAt(doc: RubricDoc, place: Place): Found | null {
  const [g, i, p] = place
  if (g === undefined) return { kind: 'rubric', node: doc }
  const group = doc.groups[g]
  if (!group || i === undefined) return group ? { kind: 'group', node: group } : null
  const item = group.items[i]
  if (!item || p === undefined) return item ? { kind: 'item', node: item } : null
  const part = item.parts[p]
  return part ? { kind: 'part', node: part } : null
}

/** The place itself, or the closest that is there: the last sibling, else the parent. */
export function nearestPlace(doc: RubricDoc, place: Place): Place {
  if (nodeAt(doc, place)) return place
  const parent = nearestPlace(doc, parentPlace(place))
  const children = childrenAt(doc, parent).length
  const isSameParent = isSamePlace(parent, parentPlace(place))
  return isSameParent && children > 0 ? [...parent, children - 1] : parent
}

export function childrenAt(doc: RubricDoc, place: Place): readonly (Group | Item | Part)[] {
  const found = nodeAt(doc, place)
  if (found?.kind === 'rubric') return found.node.groups
  if (found?.kind === 'group') return found.node.items
  return found?.kind === 'item' ? found.node.parts : []
}

/** Every place below the rubric, in the order of the document. */
export const allPlaces = (doc: RubricDoc): Place[] =>
  doc.groups.flatMap((group, g) => [
    [g],
    ...group.items.flatMap((item, i) => [[g, i], ...item.parts.map((_, p) => [g, i, p])]),
  ])

export const placeOfPart = (doc: RubricDoc, id: string): Place | null =>
  allPlaces(doc).find((place) => {
    const found = nodeAt(doc, place)
    return found?.kind === 'part' && found.node.id === id
  }) ?? null

/** The node an issue's dotted path lies in: `groups.2.items.0.parts.1.logic.when` is `[2, 0, 1]`. */
export function placeOfPath(path: string): Place {
  const match = /^groups\.(\d+)(?:\.items\.(\d+)(?:\.parts\.(\d+))?)?/.exec(path)
  return (match?.slice(1) ?? []).filter((at) => at !== undefined).map(Number)
}

export const builderTabs = [
  'structure',
  'policies',
  'metrics',
  'judges',
  'fixtures',
  'ambiguities',
  'versions',
] as const
export type BuilderTab = (typeof builderTabs)[number]

/** Where in the builder a path is put right: a tab, and there a node or an entry. */
export interface Spot {
  tab: BuilderTab
  place: Place
  entry: string | null
}

const tabOf: Record<string, BuilderTab> = {
  policies: 'policies',
  metrics: 'metrics',
  judges: 'judges',
  documents: 'judges',
  fixtures: 'fixtures',
  ambiguities: 'ambiguities',
}

export function spotOfPath(doc: RubricDoc, path: string): Spot {
  const [head = ''] = path.split('.')
  const tab = tabOf[head] ?? 'structure'
  if (tab === 'structure') return { tab, place: placeOfPath(path), entry: null }
  return { tab, place: [], entry: entryOf(doc, head, path.slice(head.length + 1)) }
}

// Keys may hold dots themselves, so the longest key that begins the rest of the path is the one meant.
function entryOf(doc: RubricDoc, head: string, rest: string): string | null {
  const [at = ''] = rest.split('.')
  if (head === 'fixtures') return at || null
  if (head === 'ambiguities') return doc.ambiguities[Number(at)]?.id ?? null
  const keys = Object.keys(head === 'policies' ? doc.policies : doc.metrics)
  const begun = keys.filter((key) => rest === key || rest.startsWith(`${key}.`))
  return begun.toSorted((a, b) => b.length - a.length)[0] ?? null
}
