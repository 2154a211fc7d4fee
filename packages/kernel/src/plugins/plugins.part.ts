import { addMessages } from '../http/messages.ts'
import type { KernelPart } from './kernel-parts.ts'
import { pluginRoutes } from './plugins.routes.ts'

addMessages({
  'zh-CN': { 'action.kernel.plugin.enable': '启用插件', 'action.kernel.plugin.disable': '停用插件' },
  en: {
    'action.kernel.plugin.enable': 'Enabled a plugin',
    'action.kernel.plugin.disable': 'Disabled a plugin',
  },
})

export const pluginsPart: KernelPart = { routes: pluginRoutes }
