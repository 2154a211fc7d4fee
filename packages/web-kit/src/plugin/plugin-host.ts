import type { Component } from 'vue'
import type { Router } from 'vue-router'

import { addCatalogue } from '../i18n/i18n.ts'
import { useTenant } from '../session/tenant-store.ts'
import type { PluginCard } from '../session/types.ts'
import PluginOutlet from './PluginOutlet.vue'
import { RemoteFault } from './fault.ts'
import type { PluginSurface } from './plugin-surface.ts'
import type { RemoteLoader } from './remote-loader.ts'
import { surface } from './surface.ts'

/** Plugins are asked for again when the answer is older than this at a navigation. */
const staleMs = 30_000
/** A slow answer must not hold a navigation. */
const patienceMs = 1_500

export interface PluginHost {
  /** Brings the plugin's current build in: its routes, its words. Throws `RemoteFault`. */
  activate(pluginId: string): Promise<PluginSurface>
  fill(plugin: PluginCard, module: string): Promise<Component>
}

const routeName = (pluginId: string): string => `plugin:${pluginId}`

/**
 * Puts remotes into the router. Routes of a plugin are added below `parent` when it is first visited and
 * replaced when its build changed, always at a navigation, so nothing moves under the reader's eyes.
 */
export function createPluginHost(router: Router, loader: RemoteLoader, parent: string): PluginHost {
  const active = new Map<string, { hash: string; surface: PluginSurface }>()
  const find = (id: string): PluginCard | undefined => useTenant().plugins.find((plugin) => plugin.id === id)

  async function activate(id: string): Promise<PluginSurface> {
    const plugin = find(id)
    if (!plugin) throw new RemoteFault('absent', { plugin: id })
    const known = active.get(id)
    if (known && known.hash === plugin.remote?.hash) return known.surface
    const loaded = (await loader.load<{ surface: PluginSurface }>(plugin, `./${surface()}`)).surface
    await addCatalogue(id, loaded.catalogue)
    if (router.hasRoute(routeName(id))) router.removeRoute(routeName(id))
    router.addRoute(parent, {
      path: `p/${id}`,
      name: routeName(id),
      component: PluginOutlet,
      props: { pluginId: id },
      children: loaded.routes,
    })
    active.set(id, { hash: plugin.remote?.hash ?? '', surface: loaded })
    return loaded
  }

  async function fill(plugin: PluginCard, module: string): Promise<Component> {
    const loaded = await activate(plugin.id)
    const found = loaded.fills?.[module]
    if (!found) throw new RemoteFault('broken', { plugin: plugin.title, version: plugin.version })
    return (await found()).default
  }

  router.beforeEach(async (to) => {
    const id = pluginOf(to.path)
    if (!id) return true
    await refreshWhenStale()
    const known = active.get(id)
    if (!known) return true
    const plugin = find(id)
    if (!plugin) {
      router.removeRoute(routeName(id))
      active.delete(id)
      return to.fullPath
    }
    if (plugin.remote?.hash === known.hash) return true
    // The new build could not be had: the one in hand still works, the next navigation tries again.
    const isNew = await activate(id).then(
      () => true,
      () => false,
    )
    return isNew ? to.fullPath : true
  })

  return { activate, fill }
}

const pluginOf = (path: string): string | null => /^\/t\/[^/]+\/p\/([a-z0-9-]+)/.exec(path)?.[1] ?? null

async function refreshWhenStale(): Promise<void> {
  const tenant = useTenant()
  if (Date.now() - tenant.readAt < staleMs) return
  const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs))
  await Promise.race([tenant.refresh().catch(() => undefined), late])
}
