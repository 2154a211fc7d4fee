import type { RubricDoc, Words } from '@linli/evaluation-contract/scoring'

import { childrenAt, formatPlace, nodeAt, type Place } from '../doc/place.rules.ts'

export interface TreeRow {
  place: Place
  id: string
  title: Words
  max: number
  hasChildren: boolean
  isOpen: boolean
  isOnSite: boolean
}

/** The rows of the tree that show, in order; nodes are open by id, so that moving one leaves it as it was. */
export function treeRows(doc: RubricDoc, open: ReadonlySet<string>, under: Place = []): TreeRow[] {
  return childrenAt(doc, under).flatMap((_, at) => {
    const place = [...under, at]
    const found = nodeAt(doc, place)
    if (!found || found.kind === 'rubric') return []
    const { node } = found
    const isOpen = open.has(node.id)
    const row: TreeRow = {
      place,
      id: node.id,
      title: found.kind === 'part' ? found.node.label : found.node.title,
      max: node.max,
      hasChildren: found.kind !== 'part',
      isOpen,
      isOnSite: found.kind === 'part' && found.node.onSite,
    }
    return isOpen ? [row, ...treeRows(doc, open, place)] : [row]
  })
}

/** Ids of what a place lies in: open, the place shows. */
export const idsAbove = (doc: RubricDoc, place: Place): string[] =>
  place.slice(0, -1).flatMap((_, depth) => {
    const found = nodeAt(doc, place.slice(0, depth + 1))
    return found ? [found.node.id] : []
  })

export type TreeMove = { focus: Place } | { toggle: string } | null

/** What an arrow key does in a tree (WAI-ARIA): up and down through what shows, left and right in and out. */
export function treeMove(rows: readonly TreeRow[], at: Place, key: string): TreeMove {
  const index = rows.findIndex(({ place }) => formatPlace(place) === formatPlace(at))
  const row = rows[index]
  const go = (to: number): TreeMove => (rows[to] ? { focus: rows[to].place } : null)
  switch (key) {
    case 'ArrowDown':
      return go(index + 1)
    case 'ArrowUp':
      return go(index - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(rows.length - 1)
    case 'ArrowRight':
      if (!row?.hasChildren) return null
      return row.isOpen ? go(index + 1) : { toggle: row.id }
    case 'ArrowLeft':
      if (!row) return null
      if (row.isOpen) return { toggle: row.id }
      return row.place.length > 1 ? { focus: row.place.slice(0, -1) } : null
    default:
      return null
  }
}
