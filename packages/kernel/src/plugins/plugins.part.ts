import { addMessages } from '../http/messages.ts'
import type { KernelPart } from './kernel-parts.ts'
import { pluginRoutes } from './plugins.routes.ts'

addMessages({
  'zh-CN': {
    'action.kernel.plugin.enable': '启用插件',
    'action.kernel.plugin.disable': '停用插件',
    'action.kernel.plugin.move': '插件换到新版本',
  },
  en: {
    'action.kernel.plugin.enable': 'Enabled a plugin',
    'action.kernel.plugin.disable': 'Disabled a plugin',
    'action.kernel.plugin.move': 'Moved a plugin to a new version',
  },
})

export const pluginsPart: KernelPart = { routes: pluginRoutes }
