import type { WorkOrderDetail } from '@linli/smart-property-contract'
import { isProblem, pluginHttp, useChanged } from '@linli/web-kit'
import { ref, shallowRef, watch, type Ref } from 'vue'

import { orderSubject, ordersApi } from './use-orders.ts'

/** The moves differ in their bodies, which `moveBody` makes: only here a call is not checked by its path. */
const moves = pluginHttp('smart-property')

/** The order in the side panel, kept fresh while it is open. */
export function useOrder(id: Ref<string>) {
  const order = shallowRef<WorkOrderDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const isBusy = ref(false)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    isBusy.value = true
    try {
      const found = await ordersApi.get(`/work-orders/${id.value}`)
      if (mine === turn) [order.value, error.value] = [found, null]
    } catch (failure) {
      if (mine === turn) error.value = failure
    } finally {
      if (mine === turn) isBusy.value = false
    }
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

  const reveal = async (_: string, purpose: string): Promise<string> => {
    const answer = await ordersApi.post(`/work-orders/${id.value}/reveal`, {
      purpose,
    })
    return answer.phone ?? ''
  }
  return { order, error, isBusy, load, move, reveal }
}
