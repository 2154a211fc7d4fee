import type { TenantCard } from './types.ts'

const key = 'linli.recent-tenants'
const kept = 6

/** Tenants opened last on this device, newest first. */
export function readRecents(): TenantCard[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as TenantCard[]
  } catch {
    return []
  }
}

export function rememberTenant(tenant: TenantCard): void {
  const others = readRecents().filter((each) => each.id !== tenant.id)
  localStorage.setItem(key, JSON.stringify([tenant, ...others].slice(0, kept)))
}
