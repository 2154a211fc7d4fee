import type { Page } from '@linli/contract'
import { computed, ref, shallowRef, type ComputedRef } from 'vue'

import { latestOf } from '../api/latest-of.ts'

export type ListState = 'loading' | 'ready' | 'empty' | 'error'

/** One page by `limit` and, after the first, `cursor`. */
export type PageLoader<Row> = (
  page: { limit: string; cursor?: string },
  signal: AbortSignal,
) => Promise<Page<Row>>

/** Rows of a keyset-paged list with their states: first page, further pages, quiet refresh. */
export function useListPages<Row>(loadPage: PageLoader<Row>, limit: number) {
  const rows = shallowRef<Row[]>([])
  const total = ref<number | null>(null)
  const next = ref<string | null>(null)
  const error = shallowRef<unknown>(null)
  const isLoading = ref(true)
  const isLoadingMore = ref(false)
  const load = latestOf(
    (signal, size: number, cursor?: string) =>
      loadPage({ limit: String(size), ...(cursor ? { cursor } : {}) }, signal),
    error,
  )

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

  const hasMore = computed(() => next.value !== null)
  return { rows, total, error, state, isLoadingMore, hasMore, reload, refresh, loadMore }
}
