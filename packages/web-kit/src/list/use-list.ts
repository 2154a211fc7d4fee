import type { Page } from '@linli/contract'
import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef } from 'vue'

import { useChanged } from '../realtime/use-stream.ts'
import { useListQuery, type Filters } from './list-query.ts'
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

export type ListState = 'loading' | 'ready' | 'empty' | 'error'

const settleMs = 400

/**
 * A keyset-paged list: rows, states, filters in the URL, selection, the open row, and a quiet refresh when
 * the server says that something changed. Late answers of an older filter are dropped.
 */
export function useList<Row>(options: ListOptions<Row>) {
  const idOf = options.rowId ?? ((row: Row) => (row as { id: string }).id)
  const limit = options.limit ?? 30
  const query = useListQuery(options.defaults ?? {}, options.inUrl ?? true)
  const rows = shallowRef<Row[]>([])
  const total = ref<number | null>(null)
  const next = ref<string | null>(null)
  const error = shallowRef<unknown>(null)
  const isLoading = ref(true)
  const isLoadingMore = ref(false)
  const selected = ref(new Set<string>())
  const active = ref(-1)
  let running: AbortController | null = null

  async function load(size: number, cursor?: string): Promise<Page<Row> | null> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    try {
      const page = await options.fetchPage(
        { ...query.request.value, limit: String(size), ...(cursor ? { cursor } : {}) },
        mine.signal,
      )
      return running === mine ? page : null
    } catch (failure) {
      if (running === mine) error.value = failure
      return null
    }
  }

  function accept(page: Page<Row>, keep: Row[]): void {
    error.value = null
    rows.value = [...keep, ...page.rows]
    next.value = page.next ?? null
    total.value = page.total ?? (page.next ? null : rows.value.length)
  }

  async function reload(): Promise<void> {
    isLoading.value = true
    const page = await load(limit)
    if (page) accept(page, [])
    if (page || error.value) isLoading.value = false
  }

  /** As many rows again as are shown, without a flicker; rows that a person marked stay marked. */
  async function refresh(): Promise<void> {
    if (isLoading.value) return
    const page = await load(Math.min(100, Math.max(limit, rows.value.length)))
    if (page) accept(page, [])
  }

  async function loadMore(): Promise<void> {
    if (!next.value || isLoadingMore.value || isLoading.value) return
    isLoadingMore.value = true
    const page = await load(limit, next.value)
    if (page) accept(page, rows.value)
    isLoadingMore.value = false
  }

  const state: ComputedRef<ListState> = computed(() => {
    if (isLoading.value) return rows.value.length > 0 && !error.value ? 'ready' : 'loading'
    if (error.value && rows.value.length === 0) return 'error'
    return rows.value.length === 0 ? 'empty' : 'ready'
  })

  watch(
    query.request,
    () => {
      rows.value = []
      selected.value = new Set()
      active.value = -1
      void reload()
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  if (options.subject) {
    useChanged(options.subject, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void refresh(), settleMs)
    })
  }
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })

  function toggle(id: string): void {
    const marked = new Set(selected.value)
    if (!marked.delete(id)) marked.add(id)
    selected.value = marked
  }

  function toggleAll(): void {
    const isAll = rows.value.length > 0 && selected.value.size === rows.value.length
    selected.value = isAll ? new Set() : new Set(rows.value.map(idOf))
  }

  return {
    key: options.key,
    ...query,
    ...useSavedFilters(options.key),
    rows,
    total,
    state,
    error,
    selected,
    active,
    isLoadingMore,
    hasMore: computed(() => next.value !== null),
    idOf,
    reload,
    refresh,
    loadMore,
    toggle,
    toggleAll,
  }
}

export type List<Row> = ReturnType<typeof useList<Row>>
