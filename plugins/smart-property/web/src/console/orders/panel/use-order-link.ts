import { currentTenantId } from '@linli/web-kit'
import { useRoute, type RouteLocationRaw } from 'vue-router'

/** The address of an order in the list of orders; on that page the filters stay as they are. */
export function useOrderLink(): (id: string) => RouteLocationRaw {
  const route = useRoute()
  return (id) => {
    const path = `/t/${currentTenantId()}/p/smart-property/work-orders`
    return { path, query: route.path === path ? { ...route.query, open: id } : { open: id } }
  }
}
