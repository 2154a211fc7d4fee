import type {
  CheckReading,
  CheckRow,
  CheckType,
  MetricReading,
  MetricSource,
  MetricType,
  MetricWindow,
} from '@linli/contract'
import { AppError } from '@linli/contract'

import { registerCapability, type CapabilityHost } from '../action/capabilities.ts'
import type {
  CheckProvider,
  MetricProvider,
  MetricRowLabel,
  PersonMetric,
  PersonReading,
  ServerPlugin,
} from '../plugins/server-plugin.ts'
import { withinBounds } from './checks.rules.ts'

interface Origin {
  pluginId: string
  pluginTitle: Record<'zh-CN' | 'en', string>
  pluginVersion: string
}

export interface ProvidedMetric extends MetricType, Origin {}
export interface ProvidedCheck extends CheckType, Origin {}

export interface ProvidedPersonMetric extends Omit<PersonMetric, 'readPerPerson'>, Origin {}

export interface MetricsCapability {
  /** Every metric that a plugin enabled here provides, by key. */
  provided(): ReadonlyMap<string, ProvidedMetric>
  /** The figure and the rows behind it, read in this transaction; `not_found` when nobody provides it here. */
  read(key: string, window: MetricWindow): Promise<MetricReading>
  /** What rows behind a figure are called, as far as the actor may read them. */
  label(key: string, rows: readonly Pick<MetricSource, 'table' | 'id'>[]): Promise<MetricRowLabel[]>
  /** Words of a guard that left rows out; the guard itself when its plugin has none. */
  guardTitle(key: string, guard: string): string
  /** Every figure about people that a plugin enabled here provides, by key. */
  providedPerPerson(): ReadonlyMap<string, ProvidedPersonMetric>
  /** The figure of each account with records in the window; `not_found` when nobody provides it here. */
  readPerPerson(key: string, window: MetricWindow): Promise<PersonReading[]>
  /** Every check that a plugin enabled here provides, by key. */
  checks(): ReadonlyMap<string, ProvidedCheck>
  /** What a check finds now, within `checkBounds`, read in this transaction; `not_found` when nobody provides it here. */
  check(key: string, window: MetricWindow): Promise<CheckReading>
  /** What rows behind a finding are called, as far as the actor may read them. */
  labelChecked(key: string, rows: readonly Pick<CheckRow, 'entity' | 'entityId'>[]): Promise<MetricRowLabel[]>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    metrics: MetricsCapability
  }
}

interface Provided<T, P> {
  type: T & Origin
  provider: P
}

type Offers<T, P> = (
  plugin: ServerPlugin,
) => readonly (readonly [key: string, type: T | undefined, provider: P])[]

/** What the plugins enabled in the caller's tenant offer by key; of two for one key the first plugin's holds. */
function offeredHere<T, P>(
  { kernel, caller }: CapabilityHost,
  offers: Offers<T, P>,
): Map<string, Provided<T, P>> {
  const found = new Map<string, Provided<T, P>>()
  for (const [pluginId, { version }] of Object.entries(caller.plugins)) {
    const plugin = kernel.plugins.find(pluginId, version)
    if (!plugin) continue
    const { title: pluginTitle, version: pluginVersion } = plugin.manifest
    for (const [key, type, provider] of offers(plugin))
      if (type && !found.has(key))
        found.set(key, { type: { ...type, pluginId, pluginTitle, pluginVersion }, provider })
  }
  return found
}

const metricsOf: Offers<MetricType, MetricProvider> = ({ manifest, metrics = {} }) =>
  Object.entries(metrics).map(([key, provider]) => [key, manifest.metrics[key], provider] as const)

const checksOf: Offers<CheckType, CheckProvider> = ({ manifest, checks = {} }) =>
  Object.entries(checks).map(([key, provider]) => [key, manifest.checks?.[key], provider] as const)

const personMetricsOf: Offers<Omit<PersonMetric, 'readPerPerson'>, PersonMetric> = ({ personMetrics = {} }) =>
  Object.entries(personMetrics).map(([key, provider]) => {
    const { title, unit, guard } = provider
    return [key, { title, unit, guard }, provider] as const
  })

const typesOf = <T, P>(offered: ReadonlyMap<string, Provided<T, P>>) =>
  new Map([...offered].map(([key, { type }]) => [key, type]))

function offerOf<T, P>(offered: ReadonlyMap<string, Provided<T, P>>, key: string): P {
  const found = offered.get(key)
  if (!found) throw new AppError('not_found', { reason: 'no_provider' })
  return found.provider
}

registerCapability('metrics', (host) => {
  const { ctx } = host
  const metrics = offeredHere(host, metricsOf)
  const people = offeredHere(host, personMetricsOf)
  const checks = offeredHere(host, checksOf)
  return {
    provided: () => typesOf(metrics),
    read: (key, window) => offerOf(metrics, key).read(ctx, window),
    label: async (key, rows) => (await metrics.get(key)?.provider.label?.(ctx, rows.slice(0, 100))) ?? [],
    guardTitle: (key, guard) => metrics.get(key)?.provider.guardTitle?.(guard, ctx.actor.locale) ?? guard,
    providedPerPerson: () => typesOf(people),
    readPerPerson: (key, window) => offerOf(people, key).readPerPerson(ctx, window),
    checks: () => typesOf(checks),
    check: async (key, window) => withinBounds(await offerOf(checks, key).run(ctx, window)),
    labelChecked: async (key, rows) =>
      (await checks.get(key)?.provider.label?.(ctx, rows.slice(0, 100))) ?? [],
  }
})
