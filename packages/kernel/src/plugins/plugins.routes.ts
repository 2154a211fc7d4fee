import { defineRoutes } from '../http/routes.ts'
import { disablePlugin, enablePlugin } from './enable-plugin.ts'
import { listPlugins } from './list-plugins.ts'
import { getUiPlugins } from './ui-plugins.ts'

export const pluginRoutes = defineRoutes((r) => {
  r.get('/ui/plugins', getUiPlugins, 'Menus, slot fills and remotes for this actor')
  r.get('/plugins', listPlugins, 'Plugins this tenant may run')
  r.post('/plugins/{pluginId}/enable', enablePlugin, 'Enable or change the version')
  r.post('/plugins/{pluginId}/disable', disablePlugin, 'Disable; data stays')
})
