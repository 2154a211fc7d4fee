import type { Page } from '@linli/contract'
import { onScopeDispose, watch } from 'vue'

import { useChanged } from '../realtime/use-stream.ts'
import { useListPages } from './list-pages.ts'
import { useListQuery, type Filters } from './list-query.ts'
import { useListSelection } from './list-selection.ts'
import { useSavedFilters } from './saved-filters.ts'

export interface ListOptions<Row> {
  /** Names the list for saved filters and columns. */
  key: string
  /** One page; `query` holds filters, `q`, `sort`, `cursor` and `limit`. */
  fetchPage: (query: Record<string, string>, signal: AbortSignal) => Promise<Page<Row>>
  rowId?: (row: Row) => string
  /** Filters of a list nobody has touched; they are not written into the URL. */
  defaults?: Filters
  limit?: number
  /** Subject whose `changed` events refresh the list. */
  subject?: string
  /** `false` keeps filters out of the URL, for lists inside panels. */
  inUrl?: boolean
}

const settleMs = 400

/**
 * A keyset-paged list: rows, states, filters in the URL, selection, the open row, and a quiet refresh when
 * the server says that something changed. Late answers of an older filter are dropped.
 */
export function useList<Row>(options: ListOptions<Row>) {
  const idOf = options.rowId ?? ((row: Row) => (row as { id: string }).id)
  const query = useListQuery(options.defaults ?? {}, options.inUrl ?? true)
  const pages = useListPages<Row>(
    (page, signal) => options.fetchPage({ ...query.request.value, ...page }, signal),
    options.limit ?? 30,
  )
  const { clear, ...selection } = useListSelection(pages.rows, idOf)

  watch(
    query.request,
    () => {
      pages.rows.value = []
      clear()
      void pages.reload()
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  if (options.subject) {
    useChanged(options.subject, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void pages.refresh(), settleMs)
    })
  }
  onScopeDispose(() => clearTimeout(timer))

  return { key: options.key, idOf, ...query, ...useSavedFilters(options.key), ...pages, ...selection }
}

export type List<Row> = ReturnType<typeof useList<Row>>
