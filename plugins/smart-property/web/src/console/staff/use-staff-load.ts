import { computed } from 'vue'

import { useFollowed } from '../orders/use-followed.ts'
import { ordersApi } from '../orders/use-orders.ts'

/** Who holds how much; `most` is what the busiest holds. */
export function useStaffLoad() {
  const { answer, error, load } = useFollowed(
    () => null,
    (signal) => ordersApi.get('/work-orders/load', { signal }),
  )
  const people = computed(() => answer.value?.rows ?? null)
  const most = computed(() => Math.max(0, ...(people.value ?? []).map(({ open }) => open)))
  return { people, most, error, load }
}
