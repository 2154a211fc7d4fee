import type { WorkOrderRow } from '@linli/smart-property-contract'
import { pluginApi, useChanged, useList, type AnswerIn, type List } from '@linli/web-kit'
import { computed, ref, watch, type Ref } from 'vue'
import { useRoute } from 'vue-router'

import type { paths } from '../../generated/api.d.ts'

/** Calls checked against the API document; a path that it does not have does not compile. */
export const ordersApi = pluginApi<paths>('smart-property')
export const orderSubject = 'smart-property.work-order'

export type OrderCounts = AnswerIn<paths, '/work-orders/counts', 'get'>
export type StaffLoad = AnswerIn<paths, '/work-orders/load', 'get'>['rows'][number]
export type OrderList = List<WorkOrderRow>

/** Chips above the list; each is a `view` of the server, with its number. */
export const views = [
  { view: 'open', count: 'open' },
  { view: 'mine', count: 'mine' },
  { view: 'late', count: 'late' },
  { view: 'unassigned', count: 'unassigned' },
  { view: 'to-confirm', count: 'toConfirm' },
  { view: 'paused', count: 'paused' },
  { view: 'escalated', count: 'escalated' },
  { view: 'risk', count: 'risk' },
] as const

/** How the orders are looked at; the list is where one begins. */
export const orderTabs = ['list', 'board', 'calendar', 'staff'] as const
export type OrderTab = (typeof orderTabs)[number]

function useTab(): Ref<OrderTab> {
  const route = useRoute()
  const home = route.path
  const read = (): OrderTab => orderTabs.find((each) => each === route.query.tab) ?? 'list'
  const tab = ref(read())
  // Leaving the page takes the query away before the page is gone.
  watch(
    () => route.query.tab,
    () => route.path === home && (tab.value = read()),
  )
  return tab
}

export function useOrders() {
  const tab = useTab()
  const list = useList<WorkOrderRow>({
    key: 'smart-property.work-orders',
    subject: orderSubject,
    defaults: { view: 'open' },
    fetchPage: (query, signal) =>
      tab.value === 'list'
        ? ordersApi.get('/work-orders', { query: { ...query, total: '1' }, signal })
        : Promise.resolve({ rows: [] }),
  })
  watch(tab, (now) => now === 'list' && void list.reload())
  /** Filters that every way of looking shares: the chips and the order of rows are the list's alone. */
  const shared = computed(() => {
    const { view: _, state: __, sort: ___, ...rest } = list.request.value
    return rest
  })
  const counts: Ref<OrderCounts | null> = ref(null)
  const count = async () => {
    // The list says what is wrong; the numbers on the chips may be missing.
    counts.value = await ordersApi.get('/work-orders/counts').catch(() => counts.value)
  }
  void count()
  useChanged(orderSubject, () => void count())
  return { tab, list, shared, counts }
}
