import type { MetricReading, MetricSource, MetricType, MetricWindow } from '@linli/contract'
import { AppError } from '@linli/contract'

import { registerCapability, type CapabilityHost } from '../action/capabilities.ts'
import type { MetricProvider, MetricRowLabel } from '../plugins/server-plugin.ts'

export interface ProvidedMetric extends MetricType {
  pluginId: string
  pluginTitle: Record<'zh-CN' | 'en', string>
  pluginVersion: string
}

export interface MetricsCapability {
  /** Every metric that a plugin enabled here provides, by key. */
  provided(): ReadonlyMap<string, ProvidedMetric>
  /** The figure and the rows behind it, read in this transaction; `not_found` when nobody provides it here. */
  read(key: string, window: MetricWindow): Promise<MetricReading>
  /** What rows behind a figure are called, as far as the actor may read them. */
  label(key: string, rows: readonly Pick<MetricSource, 'table' | 'id'>[]): Promise<MetricRowLabel[]>
  /** Words of a guard that left rows out; the guard itself when its plugin has none. */
  guardTitle(key: string, guard: string): string
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    metrics: MetricsCapability
  }
}

interface Provided {
  metric: ProvidedMetric
  provider: MetricProvider
}

/** The providers of the plugins enabled in the caller's tenant; of two for one key the first plugin's holds. */
function providersHere({ kernel, caller }: CapabilityHost): Map<string, Provided> {
  const found = new Map<string, Provided>()
  for (const [id, { version }] of Object.entries(caller.plugins)) {
    const plugin = kernel.plugins.find(id, version)
    if (!plugin) continue
    for (const [key, provider] of Object.entries(plugin.metrics ?? {})) {
      const type = plugin.manifest.metrics[key]
      if (!type || found.has(key)) continue
      const { title, version: pluginVersion } = plugin.manifest
      found.set(key, { metric: { ...type, pluginId: id, pluginTitle: title, pluginVersion }, provider })
    }
  }
  return found
}

registerCapability('metrics', (host) => {
  const { ctx } = host
  const here = providersHere(host)
  const providerOf = (key: string): MetricProvider => {
    const found = here.get(key)
    if (!found) throw new AppError('not_found', { reason: 'no_provider' })
    return found.provider
  }
  return {
    provided: () => new Map([...here].map(([key, { metric }]) => [key, metric])),
    read: (key, window) => providerOf(key).read(ctx, window),
    label: async (key, rows) => (await here.get(key)?.provider.label?.(ctx, rows.slice(0, 100))) ?? [],
    guardTitle: (key, guard) => here.get(key)?.provider.guardTitle?.(guard, ctx.actor.locale) ?? guard,
  }
})
