import { pluginHttp, useTenant } from '@linli/web-kit'
import { computed } from 'vue'

export const pluginId = 'smart-property'
export const orderSubject = 'smart-property.work-order'
export const ordersHttp = pluginHttp(pluginId)

/** Addresses of the plugin's own pages in the tenant on screen. */
export function usePaths() {
  const tenant = useTenant()
  const base = computed(() => `/t/${tenant.tenant?.id ?? ''}`)
  return {
    home: () => base.value,
    report: () => `${base.value}/p/${pluginId}/report`,
    mine: () => `${base.value}/p/${pluginId}/my-orders`,
    work: () => `${base.value}/p/${pluginId}/work`,
    order: (id: string) => `${base.value}/p/${pluginId}/work-orders/${id}`,
  }
}
