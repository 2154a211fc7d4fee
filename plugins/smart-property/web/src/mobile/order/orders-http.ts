import { pluginApi, useTenant } from '@linli/web-kit'
import { computed } from 'vue'

import type { paths } from '../../generated/api.d.ts'

export const pluginId = 'smart-property'
export const orderSubject = 'smart-property.work-order'
/** Calls checked against the API document; a path that it does not have does not compile. */
export const ordersHttp = pluginApi<paths>(pluginId)

/** Addresses of the plugin's own pages in the tenant on screen. */
export function usePaths() {
  const tenant = useTenant()
  const base = computed(() => `/t/${tenant.tenant?.id ?? ''}`)
  const own = (path: string) => `${base.value}/p/${pluginId}/${path}`
  return {
    home: () => base.value,
    report: () => own('report'),
    mine: () => own('my-orders'),
    followed: () => own('my-orders?tab=followed'),
    work: () => own('work'),
    prices: () => own('prices'),
    order: (id: string) => own(`work-orders/${id}`),
  }
}
