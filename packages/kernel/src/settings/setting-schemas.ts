import { AppError } from '@linli/contract'
import type { z } from 'zod'

import type { Caller } from '../action/caller.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'

/**
 * The plugins whose settings may be made here: those enabled in an estate; in a group or association, which
 * sets them for the tenants below, every plugin there is.
 */
export function configurablePlugins({ kernel, caller }: { kernel: Kernel; caller: Caller }): ServerPlugin[] {
  const ids = new Set(kernel.plugins.list().map((plugin) => plugin.manifest.id))
  const plugins = [...ids].flatMap((id) => {
    const enabled = caller.plugins[id]
    const running = enabled && kernel.plugins.find(id, enabled.version)
    return running ?? (caller.tenant.kind === 'estate' ? undefined : kernel.plugins.newest(id)) ?? []
  })
  return [kernel.plugins.kernel, ...plugins]
}

export function settingSchemaOf(host: { kernel: Kernel; caller: Caller }, pluginId: string): z.ZodObject {
  const plugin = configurablePlugins(host).find(({ manifest }) => manifest.id === pluginId)
  if (!plugin) throw new AppError('not_found', { reason: 'no_such_settings' })
  return plugin.manifest.settings
}
