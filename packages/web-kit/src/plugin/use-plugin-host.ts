import { inject, type App, type InjectionKey } from 'vue'

import type { PluginHost } from './plugin-host.ts'

const hostKey: InjectionKey<PluginHost> = Symbol('plugin-host')

export const providePluginHost = (app: App, host: PluginHost): void => void app.provide(hostKey, host)

export function usePluginHost(): PluginHost {
  const host = inject(hostKey)
  if (!host) throw new Error('no plugin host: the shell has not been started')
  return host
}
