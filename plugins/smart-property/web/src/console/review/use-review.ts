import type { Review } from '@linli/smart-property-contract'
import { isProblem } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { ordersApi } from '../orders/use-orders.ts'

/** The figures of a month and what was concluded from them. */
export function useReview(month: Ref<string>, estate: Ref<string | undefined>) {
  const review = shallowRef<Review | null>(null)
  const error = shallowRef<unknown>(null)
  let turn = 0
  async function load(): Promise<void> {
    const mine = ++turn
    try {
      const query = { month: month.value, ...(estate.value ? { estate: estate.value } : {}) }
      const found = await ordersApi.get('/reviews', { query })
      if (mine === turn) [review.value, error.value] = [found, null]
    } catch (failure) {
      if (mine === turn) error.value = failure
    }
  }
  watch([month, estate], () => void load(), { immediate: true })

  /** What was written meanwhile is loaded, so that it is seen before it is written over. */
  async function write<T>(work: () => Promise<T>): Promise<T> {
    try {
      const answer = await work()
      await load()
      return answer
    } catch (failure) {
      if (isProblem(failure, 'stale_version')) await load()
      throw failure
    }
  }
  const version = () => review.value?.record?.version ?? 0
  return {
    review,
    error,
    load,
    save: (body: { findings: unknown; measures: unknown; isPublished: unknown }) =>
      write(() => ordersApi.post(`/reviews/${month.value}`, { version: version(), ...body })),
    giveOpinion: (opinion: unknown) =>
      write(() => ordersApi.post(`/reviews/${month.value}/opinion`, { version: version(), opinion })),
  }
}
