import type { DuplicateRow } from '@linli/smart-property-contract'
import type { Query } from '@linli/web-kit'

import type { OrderPlace } from '../order-place.ts'
import { ordersApi } from '../use-orders.ts'

/** What the dialog of a new order holds, as far as it matters here. */
export interface NewOrder {
  kind: string
  categoryKey: string
  title: string
  description: string
  location: OrderPlace
  name: string
  fileIds: string[]
}

const wordsOf = ({ title, description }: Pick<NewOrder, 'title' | 'description'>): string =>
  [title, description]
    .map((each) => each.trim())
    .filter(Boolean)
    .join('\n')

/** What is asked while somebody still writes; `null` while there is too little to go by. */
export function knownQuestion(values: NewOrder): Query | null {
  const text = values.title.trim() || values.description.trim()
  const { unitId, buildingId, areaText } = values.location
  if (text.length < 2) return null
  return {
    text: text.slice(0, 200),
    kind: values.kind,
    ...(values.categoryKey ? { categoryKey: values.categoryKey } : {}),
    ...(unitId ? { unitId } : {}),
    ...(buildingId ? { buildingId } : {}),
    ...(areaText ? { areaText } : {}),
  }
}

interface Adding {
  row: Pick<DuplicateRow, 'id'>
  values: NewOrder
  canMerge: boolean
  /** Takes the order in as the dialog would. */
  register: () => Promise<{ id: string; version: number } | undefined>
}

/** The order that has it now, and how it came there; `problem` when it was taken in but could not be merged. */
interface Added {
  id: string
  how: 'order' | 'note'
  problem?: unknown
}

/**
 * Puts what was written to an order that is known already. A reporter who gave a name is taken in and merged, so
 * that they hear of progress; without one it is an internal note.
 */
export async function addToKnown({ row, values, canMerge, register }: Adding): Promise<Added | null> {
  if (canMerge && values.name.trim() !== '') {
    const made = await register()
    if (!made) return null
    try {
      await ordersApi.post(`/work-orders/${made.id}/merge`, { version: made.version, intoId: row.id })
    } catch (problem) {
      return { id: made.id, how: 'order', problem }
    }
    return { id: row.id, how: 'order' }
  }
  const { version } = await ordersApi.get(`/work-orders/${row.id}`)
  await ordersApi.post(`/work-orders/${row.id}/notes`, {
    version,
    text: wordsOf(values),
    fileIds: values.fileIds,
    isPublic: false,
  })
  return { id: row.id, how: 'note' }
}
