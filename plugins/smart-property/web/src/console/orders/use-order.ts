import type { WorkOrderDetail } from '@linli/smart-property-contract'
import { isProblem, pluginHttp, useChanged } from '@linli/web-kit'
import { ref, shallowRef, watch, type Ref } from 'vue'

import { newestReading } from './panel/newest-reading.ts'
import { orderSubject, ordersApi } from './use-orders.ts'

/** The moves differ in their bodies, which `moveRequest` makes: only here a call is not checked by its path. */
const moves = pluginHttp('smart-property')

/** The number of who reported an order, in full; empty when there is none. */
export async function revealPhone(id: string, purpose: string): Promise<string> {
  const { phone } = await ordersApi.post(`/work-orders/${id}/reveal`, { purpose })
  return phone ?? ''
}

/** The order in the side panel, kept fresh while it is open. */
export function useOrder(id: Ref<string>) {
  const order = shallowRef<WorkOrderDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const isBusy = ref(false)
  const read = newestReading(() => ordersApi.get(`/work-orders/${id.value}`), {
    found: (now) => ([order.value, error.value] = [now, null]),
    failed: (failure) => (error.value = failure),
  })
  async function load(): Promise<void> {
    isBusy.value = true
    await read()
    isBusy.value = false
  }
  watch(
    id,
    () => {
      order.value = null
      error.value = null
      void load()
    },
    { immediate: true },
  )
  useChanged(orderSubject, (changed) => (changed === null || changed === id.value) && void load())

  /** Makes a move on the version in hand; a stale one loads what the order is now. */
  async function move(path: string, body: object): Promise<void> {
    try {
      await moves.post(`/work-orders/${id.value}/${path}`, { version: order.value?.version, ...body })
    } catch (failure) {
      if (isProblem(failure, 'stale_version')) await load()
      throw failure
    }
    await load()
  }

  /** Does something beside the moves, which asks for no version, and loads what came of it. */
  async function act(call: () => Promise<unknown>): Promise<void> {
    await call()
    await load()
  }

  const reveal = (_: string, purpose: string): Promise<string> => revealPhone(id.value, purpose)
  return { order, error, isBusy, load, move, act, reveal }
}
