import type { WorkOrderRow } from '@linli/smart-property-contract'
import { pluginApi, useChanged, useList, type AnswerIn } from '@linli/web-kit'
import { ref, type Ref } from 'vue'

import type { paths } from '../../generated/api.d.ts'

/** Calls checked against the API document; a path that it does not have does not compile. */
export const ordersApi = pluginApi<paths>('smart-property')
export const orderSubject = 'smart-property.work-order'

export type OrderCounts = AnswerIn<paths, '/work-orders/counts', 'get'>
export type StaffLoad = AnswerIn<paths, '/work-orders/load', 'get'>['rows'][number]

/** Chips above the list; each is a `view` of the server, with its number. */
export const views = [
  { view: 'open', count: 'open' },
  { view: 'mine', count: 'mine' },
  { view: 'late', count: 'late' },
  { view: 'unassigned', count: 'unassigned' },
  { view: 'to-confirm', count: 'toConfirm' },
] as const

export function useOrders() {
  const list = useList<WorkOrderRow>({
    key: 'smart-property.work-orders',
    subject: orderSubject,
    defaults: { view: 'open' },
    fetchPage: (query, signal) => ordersApi.get('/work-orders', { query: { ...query, total: '1' }, signal }),
  })
  const counts: Ref<OrderCounts | null> = ref(null)
  const count = async () => {
    // The list says what is wrong; the numbers on the chips may be missing.
    counts.value = await ordersApi.get('/work-orders/counts').catch(() => counts.value)
  }
  void count()
  useChanged(orderSubject, () => void count())
  return { list, counts }
}
