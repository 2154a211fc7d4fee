import type { Permission } from '@linli/contract'

import type { ServerPlugin, Subscriber } from './server-plugin.ts'
import { addTitleWords } from './title-words.ts'

export interface TenantPlugins {
  [pluginId: string]: { version: string; capabilities: readonly string[] }
}

export interface PluginRegistry {
  /** The kernel's own part, shaped like a plugin and enabled everywhere. */
  readonly kernel: ServerPlugin
  list(): readonly ServerPlugin[]
  /**
   * The version asked for. While a deploy is under way a process knows a builtin plugin's version before or after
   * the tenant's: of the same major that one stands in for it.
   */
  find(pluginId: string, version: string): ServerPlugin | undefined
  newest(pluginId: string): ServerPlugin | undefined
  /** Adds a version while running; the same version replaces what was there. */
  add(plugin: ServerPlugin): void
  /** Permissions of the kernel and of the plugins enabled in a tenant. */
  permissions(enabled: TenantPlugins): Readonly<Record<string, Permission>>
  /** `consumer`: under which it is delivered, in order per key; `own`: under which it was while it had no lane. */
  subscribersOf(
    eventName: string,
    enabled: TenantPlugins,
  ): { consumer: string; own: string; subscriber: Subscriber }[]
}

const compareVersions = (a: string, b: string) => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return (left[i] ?? 0) - (right[i] ?? 0)
  return 0
}

/** A delivery is known by its event and consumer: of two that hear an event in one lane, one would hear nothing. */
function assertLanes({ manifest, subscribers = [] }: ServerPlugin): void {
  const heard = subscribers.map(({ lane, name, event }) => `${lane ?? name} ${event.name}`)
  const twice = heard.find((each, at) => heard.indexOf(each) !== at)
  if (twice) throw new Error(`${manifest.id} hears an event twice in one lane: ${twice}`)
}

const majorOf = (version: string) => version.split('.', 1)[0]

function standInFor(version: string, others: readonly ServerPlugin[]): ServerPlugin | undefined {
  return others
    .filter(({ manifest }) => manifest.trust === 'builtin' && majorOf(manifest.version) === majorOf(version))
    .sort((a, b) => compareVersions(b.manifest.version, a.manifest.version))[0]
}

export function createPluginRegistry(kernel: ServerPlugin, plugins: readonly ServerPlugin[]): PluginRegistry {
  const byId = new Map<string, Map<string, ServerPlugin>>()
  const permissionCache = new Map<string, Readonly<Record<string, Permission>>>()

  const add = (plugin: ServerPlugin) => {
    assertLanes(plugin)
    addTitleWords(plugin)
    const versions = byId.get(plugin.manifest.id) ?? new Map<string, ServerPlugin>()
    versions.set(plugin.manifest.version, plugin)
    byId.set(plugin.manifest.id, versions)
    permissionCache.clear()
  }
  addTitleWords(kernel)
  plugins.forEach(add)

  const find = (pluginId: string, version: string) => {
    const versions = byId.get(pluginId)
    return versions?.get(version) ?? standInFor(version, [...(versions?.values() ?? [])])
  }
  const enabledPlugins = (enabled: TenantPlugins) =>
    Object.entries(enabled).flatMap(([id, { version }]) => find(id, version) ?? [])

  return {
    kernel,
    add,
    find,
    list: () => [...byId.values()].flatMap((versions) => [...versions.values()]),
    newest: (pluginId) =>
      [...(byId.get(pluginId)?.values() ?? [])].sort((a, b) =>
        compareVersions(b.manifest.version, a.manifest.version),
      )[0],
    permissions(enabled) {
      const key = Object.entries(enabled)
        .map(([id, { version }]) => `${id}@${version}`)
        .join(' ')
      let merged = permissionCache.get(key)
      if (!merged) {
        merged = Object.assign(
          {},
          kernel.manifest.permissions,
          ...enabledPlugins(enabled).map((plugin) => plugin.manifest.permissions),
        ) as Record<string, Permission>
        permissionCache.set(key, merged)
      }
      return merged
    },
    subscribersOf: (eventName, enabled) =>
      [kernel, ...enabledPlugins(enabled)].flatMap((plugin) =>
        (plugin.subscribers ?? [])
          .filter((subscriber) => subscriber.event.name === eventName)
          .map((subscriber) => ({
            consumer: `${plugin.manifest.id}:${subscriber.lane ?? subscriber.name}`,
            own: `${plugin.manifest.id}:${subscriber.name}`,
            subscriber,
          })),
      ),
  }
}
