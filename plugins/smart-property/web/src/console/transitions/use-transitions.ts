import type { AnswerIn } from '@linli/web-kit'
import { onMounted, shallowRef } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { ordersApi } from '../orders/use-orders.ts'

export type TransitionsAnswer = AnswerIn<paths, '/work-orders/transitions', 'get'>

/** The life of an order as the server keeps it. */
export function useTransitions() {
  const flow = shallowRef<TransitionsAnswer | null>(null)
  const error = shallowRef<unknown>(null)
  async function load(): Promise<void> {
    try {
      flow.value = await ordersApi.get('/work-orders/transitions')
      error.value = null
    } catch (failure) {
      error.value = failure
    }
  }
  onMounted(load)
  return { flow, error, load }
}
