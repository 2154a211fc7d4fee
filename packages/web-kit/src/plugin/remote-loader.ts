import { satisfies, validate } from 'compare-versions'

import type { PluginCard } from '../session/types.ts'
import { faultOf, RemoteFault } from './fault.ts'

/** The two calls of the federation runtime that we need; the shell hands them in. */
export interface FederationRuntime {
  registerRemotes(
    remotes: { name: string; entry: string; type: 'module' }[],
    options?: { force?: boolean },
  ): void
  loadRemote<T>(id: string): Promise<T | null>
}

export interface RemoteLoaderOptions {
  runtime: FederationRuntime
  engine: string
  timeoutMs?: number
}

export interface RemoteLoader {
  /** Hash of the build that is registered now. */
  hashOf(pluginId: string): string | null
  /** Loads an exposed module of the plugin's current build; throws `RemoteFault`. */
  load<T>(plugin: PluginCard, module: string): Promise<T>
}

const usualTimeoutMs = 8_000

export const remoteNameOf = (pluginId: string): string => pluginId.replaceAll('-', '_')

function isEngineFit(range: string, engine: string): boolean {
  try {
    return validate(engine) && satisfies(engine, range)
  } catch {
    return false
  }
}

async function within<T>(work: Promise<T>, ms: number, late: () => RemoteFault): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

/**
 * Registers remotes when they are first needed and again when their build hash changed. A build made for
 * another engine is refused before any of its code runs; one that hangs is given up after the timeout; one
 * that failed is fetched afresh on the next try, past the browser's memory of the failure.
 */
export function createRemoteLoader(options: RemoteLoaderOptions): RemoteLoader {
  const registered = new Map<
    string,
    { hash: string; tries: number; modules: Map<string, Promise<unknown>> }
  >()
  const timeoutMs = options.timeoutMs ?? usualTimeoutMs

  function register(plugin: PluginCard) {
    const params = {
      plugin: plugin.title,
      version: plugin.version,
      engine: options.engine,
      needs: plugin.remote?.engine ?? '',
    }
    if (!plugin.remote) throw new RemoteFault('absent', params)
    if (!isEngineFit(plugin.remote.engine, options.engine)) throw new RemoteFault('incompatible', params)
    const known = registered.get(plugin.id)
    if (known?.hash === plugin.remote.hash) return { entry: known, params }
    const tries = known?.tries ?? 0
    const url = tries > 0 ? `${plugin.remote.entry}?try=${tries}` : plugin.remote.entry
    options.runtime.registerRemotes(
      [{ name: remoteNameOf(plugin.id), entry: url, type: 'module' }],
      known ? { force: true } : undefined,
    )
    const entry = { hash: plugin.remote.hash, tries, modules: new Map<string, Promise<unknown>>() }
    registered.set(plugin.id, entry)
    return { entry, params }
  }

  async function load<T>(plugin: PluginCard, module: string): Promise<T> {
    const { entry, params } = register(plugin)
    const running = entry.modules.get(module)
    if (running) return running as Promise<T>
    const id = `${remoteNameOf(plugin.id)}/${module.replace(/^\.\//, '')}`
    const work = within(
      options.runtime.loadRemote<T>(id),
      timeoutMs,
      () => new RemoteFault('slow', params),
    ).then((loaded) => {
      if (loaded === null || loaded === undefined) throw new RemoteFault('broken', params)
      return loaded
    })
    const guarded = work.catch((error: unknown) => {
      // Only the build that failed is forgotten; a newer one may have been registered meanwhile.
      if (registered.get(plugin.id) === entry)
        registered.set(plugin.id, { hash: '', tries: entry.tries + 1, modules: new Map() })
      throw faultOf(error, params)
    })
    entry.modules.set(module, guarded)
    return guarded
  }

  return { load, hashOf: (pluginId) => registered.get(pluginId)?.hash || null }
}
