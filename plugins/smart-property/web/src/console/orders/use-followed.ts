import { latestOf, useChanged } from '@linli/web-kit'
import { onScopeDispose, shallowRef, watch, type WatchSource } from 'vue'

import { orderSubject } from './use-orders.ts'

const settleMs = 400

/**
 * What the server says of the orders now: read again when `question` changes and, quietly, when an order did. The
 * last answer stays until the next one has come.
 */
export function useFollowed<Answer>(question: WatchSource, read: (signal: AbortSignal) => Promise<Answer>) {
  const answer = shallowRef<Answer | null>(null)
  const error = shallowRef<unknown>(null)
  const readLatest = latestOf(read, error)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    const found = await readLatest()
    if (found !== null) [answer.value, error.value] = [found, null]
  }
  watch(question, load, { immediate: true })
  useChanged(orderSubject, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { answer, error, load }
}
