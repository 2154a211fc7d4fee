import type { TopicDetail } from '@linli/smart-property-contract'
import { isProblem, useChanged } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import { ordersApi } from '../orders/use-orders.ts'

/** A topic in the side panel, kept fresh while it is open. */
export function useTopic(id: Ref<string>) {
  const topic = shallowRef<TopicDetail | null>(null)
  const error = shallowRef<unknown>(null)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    try {
      const found = await ordersApi.get(`/topics/${id.value}`)
      if (mine === turn) [topic.value, error.value] = [found, null]
    } catch (failure) {
      if (mine === turn) error.value = failure
    }
  }
  watch(
    id,
    () => {
      topic.value = null
      error.value = null
      void load()
    },
    { immediate: true },
  )
  useChanged('smart-property.topic', (changed) => (changed === null || changed === id.value) && void load())

  /** What somebody else decided meanwhile is loaded, so that it is seen before anything is tried again. */
  async function fresh<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (failure) {
      if (isProblem(failure, 'stale_version')) await load()
      throw failure
    }
  }
  const seen = () => ({ version: topic.value?.version ?? 0 })
  return {
    topic,
    error,
    load,
    decline: (reason: unknown) =>
      fresh(() => ordersApi.post(`/topics/${id.value}/decline`, { ...seen(), reason })),
    decide: (body: { decision: string; decidedOn: string; tasks: object[] }) =>
      fresh(() => ordersApi.post(`/topics/${id.value}/decide`, { ...seen(), ...body })),
    finish: (taskId: string, result: unknown) =>
      ordersApi.post(`/topics/${id.value}/tasks/${taskId}/finish`, { result }),
  }
}
