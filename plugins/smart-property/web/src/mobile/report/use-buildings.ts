import { api, useCan } from '@linli/web-kit'
import { onMounted, shallowRef } from 'vue'

import { orderSubject } from '../order/orders-http.ts'

/** The estate's buildings for staff, who report of any; residents speak of their own and need no list. */
export function useBuildings() {
  const can = useCan()
  const buildings = shallowRef<{ value: string; label: string }[]>([])
  onMounted(async () => {
    if (!can('register', orderSubject) || !can('read', 'kernel.building')) return
    // Without them a place is said in words alone.
    buildings.value = await api.get('/buildings/tree').then(
      (answer) => answer.buildings.map(({ id, name }) => ({ value: id, label: name })),
      () => [],
    )
  })
  return buildings
}
