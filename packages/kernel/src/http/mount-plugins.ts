import { AppError } from '@linli/contract'
import type { Hono } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'

import type { Kernel } from '../kernel/kernel.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import { answer, honoPath } from './bind-routes.ts'
import type { AppEnv } from './context.ts'
import { jsonAnswer } from './json-answer.ts'
import { pluginOf } from './plugin-of.ts'
import type { RouteEntry } from './routes.ts'

/**
 * Hono refuses new routes after its first request, so plugins hang on one mount point: each version has
 * a router of its own, chosen by what the tenant has enabled.
 */
export function mountPlugins(kernel: Kernel, app: Hono<AppEnv>): void {
  const routers = new WeakMap<ServerPlugin, TrieRouter<RouteEntry>>()
  const routerOf = (plugin: ServerPlugin) => {
    let router = routers.get(plugin)
    if (!router) {
      router = new TrieRouter<RouteEntry>()
      for (const route of plugin.routes) router.add(route.method.toUpperCase(), honoPath(route.path), route)
      routers.set(plugin, router)
    }
    return router
  }
  app.all('/api/t/:tenant/p/:plugin/*', async (c) => {
    const plugin = pluginOf(kernel, c)
    const pluginId = plugin.manifest.id
    const prefix = `/api/t/${c.req.param('tenant')}/p/${pluginId}`
    const [matched] = routerOf(plugin).match(c.req.method, c.req.path.slice(prefix.length))
    const first = matched[0] as [RouteEntry, Record<string, string>] | undefined
    if (!first) throw new AppError('not_found')
    c.set('pattern', `/api/t/:tenant/p/${pluginId}${honoPath(first[0].path)}`)
    return jsonAnswer(c, await answer(kernel, c, first[0], first[1]))
  })
}
