import { useChanged, type AnswerIn } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { orderSubject, ordersApi } from '../orders/use-orders.ts'

export type Board = AnswerIn<paths, '/work-orders/board', 'get'>
export type Column = Board['columns'][number]
export type Card = Column['rows'][number]

const settleMs = 400

/** The columns with the most urgent of each; follows the server quietly. */
export function useBoard(filters: Ref<Record<string, string>>) {
  const board = shallowRef<Board | null>(null)
  const error = shallowRef<unknown>(null)
  const isLoading = ref(false)
  let running: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    isLoading.value = true
    try {
      const answer = await ordersApi.get('/work-orders/board', { query: filters.value, signal: mine.signal })
      if (running === mine) [board.value, error.value] = [answer, null]
    } catch (failure) {
      if (running === mine) error.value = failure
    } finally {
      if (running === mine) isLoading.value = false
    }
  }
  watch(filters, load, { immediate: true })
  useChanged(orderSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { board, error, isLoading, load }
}
