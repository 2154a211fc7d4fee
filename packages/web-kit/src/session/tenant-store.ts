import type { RoleKey } from '@linli/contract'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'

import { http } from '../api/http.ts'
import { surface } from '../plugin/surface.ts'
import { applyAccent } from '../theme/apply-theme.ts'
import type { AbilityRule } from './ability.ts'
import { currentTenant } from './current-tenant.ts'
import { readRecents, rememberTenant } from './recent-tenants.ts'
import type { ActorCard, PluginCard, TenantCard } from './types.ts'

interface UiPlugins {
  tenant: TenantCard
  actor?: ActorCard
  roles: RoleKey[]
  rules: AbilityRule[]
  plugins: PluginCard[]
}

export interface TenantPage {
  rows: (TenantCard & { roles?: RoleKey[] })[]
  next?: string
}

const fetchPlugins = (id: string) =>
  http.get<UiPlugins>(`/api/t/${id}/ui/plugins`, { query: { surface: surface() } })

const reachable = (q: string, cursor?: string) =>
  http.get<TenantPage>('/api/me/tenants', { query: { q, cursor, limit: 30 } })

/** The tenant on screen: its card, my roles there, what I may do, and its plugins. */
export const useTenant = defineStore('tenant', () => {
  const tenant = shallowRef<TenantCard | null>(null)
  const actor = shallowRef<ActorCard | null>(null)
  const roles = ref<RoleKey[]>([])
  const plugins = shallowRef<PluginCard[]>([])
  const rules = shallowRef<AbilityRule[]>([])
  const readAt = ref(0)

  function take(answer: UiPlugins): void {
    tenant.value = answer.tenant
    actor.value = answer.actor ?? null
    roles.value = answer.roles
    plugins.value = answer.plugins
    rules.value = answer.rules
    readAt.value = Date.now()
    applyAccent(answer.tenant.accent ?? null)
  }

  /** Makes `id` the current tenant; nothing changes on screen until the server has agreed. */
  async function enter(id: string): Promise<void> {
    if (tenant.value?.id === id) return
    const answer = await fetchPlugins(id)
    currentTenant.value = id
    take(answer)
    rememberTenant(answer.tenant)
  }

  /** Reads plugins and rights again; keeps what is on screen when the server cannot be reached. */
  async function refresh(): Promise<void> {
    const id = currentTenant.value
    if (!id) return
    const answer = await fetchPlugins(id)
    if (currentTenant.value === id) take(answer)
  }

  function leave(): void {
    currentTenant.value = ''
    tenant.value = null
    actor.value = null
    roles.value = []
    plugins.value = []
    rules.value = []
  }

  const isEstate = computed(() => tenant.value?.kind === 'estate')
  return {
    tenant,
    actor,
    roles,
    plugins,
    rules,
    readAt,
    isEstate,
    enter,
    refresh,
    leave,
    reachable,
    recents: readRecents,
  }
})
