import { AppError } from '@linli/contract'

import type { Kernel } from '../kernel/kernel.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import type { AppContext } from './context.ts'

/** The plugin that a path names, in the version that the tenant runs. */
export function pluginOf(kernel: Kernel, c: AppContext): ServerPlugin {
  const id = c.req.param('plugin') ?? ''
  const enabled = c.get('caller').plugins[id]
  const plugin = enabled && kernel.plugins.find(id, enabled.version)
  if (!plugin) throw new AppError('plugin_disabled')
  return plugin
}
