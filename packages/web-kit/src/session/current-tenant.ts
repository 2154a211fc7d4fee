import { shallowRef } from 'vue'

/** Id of the tenant on screen; set by the tenant store alone. */
export const currentTenant = shallowRef('')

export const currentTenantId = (): string => currentTenant.value
