import { OpenAPIHono, z } from '@hono/zod-openapi'
import { errorCodes, problemSchema } from '@linli/contract'

import type { AccountRoute } from '../accounts/account-routes.ts'
import type { RouteEntry } from '../http/routes.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import { statusOf } from '../http/problem.ts'
import type { OtherRoute } from './other-routes.ts'

type Registry = OpenAPIHono['openAPIRegistry']

const errorStatuses = [...new Set(errorCodes.map((code) => statusOf[code]))].sort()

const problemResponses = () =>
  Object.fromEntries(
    errorStatuses.map((status) => [
      status,
      {
        description: errorCodes.filter((code) => statusOf[code] === status).join(', '),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  )

const idempotencyHeader = z.object({
  'Idempotency-Key': z
    .string()
    .min(8)
    .max(80)
    .meta({ description: 'Same key and body: the answer is replayed. Another body: refused.' }),
})

function addRoute(registry: Registry, tag: string, prefix: string, route: RouteEntry) {
  const { input, output, name, can } = route.operation
  const pathNames = ['tenant', ...[...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)]
  const shape = input.shape as Record<string, z.ZodType>
  const inPath = z.object(Object.fromEntries(pathNames.map((key) => [key, shape[key] ?? z.guid()])))
  // Not `omit`: it refuses schemas with rules across fields.
  const rest = z.object(Object.fromEntries(Object.entries(shape).filter(([key]) => !pathNames.includes(key))))
  const isGet = route.method === 'get'
  registry.registerPath({
    method: route.method,
    path: `${prefix}${route.path}`,
    operationId: name,
    summary: route.summary,
    description: can === 'member' ? 'Any member of the tenant.' : `Needs \`${can[1]}.${can[0]}\`.`,
    tags: [tag],
    security: [{ session: [] }],
    request: {
      params: inPath as never,
      ...(isGet
        ? { query: rest as never }
        : {
            headers: idempotencyHeader as never,
            body: {
              content: { 'application/json': { schema: rest } },
              required: Object.keys(rest.shape).length > 0,
            },
          }),
    },
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: output } } },
      ...problemResponses(),
    },
  })
}

/** Calls outside the tenants: the account itself, and the ways in for those who have none. */
function addAccountRoute(registry: Registry, route: AccountRoute) {
  const pathNames = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
  const shape = route.input.shape as Record<string, z.ZodType>
  const inPath = z.object(Object.fromEntries(pathNames.map((key) => [key, shape[key] ?? z.string()])))
  const rest = route.input.omit(Object.fromEntries(pathNames.map((key) => [key, true])) as never)
  registry.registerPath({
    method: route.method,
    path: `/api${route.path}`,
    operationId: `${route.method} ${route.path}`.replaceAll(/[^a-z]+/gi, '.').replace(/\.$/, ''),
    summary: route.summary,
    description: route.access === 'public' ? 'Without a login.' : 'Whoever is logged in.',
    tags: ['账号 account'],
    ...(route.access === 'public' ? { security: [] } : { security: [{ session: [] }] }),
    request: {
      params: inPath as never,
      ...(route.method === 'get'
        ? { query: rest as never }
        : {
            ...(route.access === 'account' ? { headers: idempotencyHeader as never } : {}),
            body: {
              content: { 'application/json': { schema: rest } },
              required: Object.keys(rest.shape).length > 0,
            },
          }),
    },
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: route.output } } },
      ...problemResponses(),
    },
  })
}

/** What is no operation: uploads, downloads, streams, the login. */
function addOtherRoute(registry: Registry, route: OtherRoute) {
  const { method, path, name, summary, tag, access, query, body, answer } = route
  const pathNames = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
  registry.registerPath({
    method,
    path,
    operationId: name,
    summary,
    tags: [tag],
    security: access === 'public' ? [] : [{ session: [] }],
    request: {
      params: z.object(Object.fromEntries(pathNames.map((key) => [key, z.string()]))) as never,
      ...(query ? { query: query as never } : {}),
      ...(body
        ? {
            ...(route.needsKey ? { headers: idempotencyHeader as never } : {}),
            body: { required: true, content: { [body.type]: { schema: body.schema } } },
          }
        : {}),
    },
    responses: {
      200: { description: 'Done', content: { [answer.type]: { schema: answer.schema ?? z.string() } } },
      ...problemResponses(),
    },
  })
}

const info = {
  title: 'Linli 邻里 API',
  version: '1.0.0',
  description:
    'One estate, one company, one association: every path is inside a tenant. Lists page by cursor; writes carry an Idempotency-Key; errors are RFC 9457 problems.',
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
}

/** The API document of the kernel and the given plugins, from the very schemas that validate requests. */
export function openApiDocument(
  kernel: ServerPlugin,
  plugins: readonly ServerPlugin[],
  accountRoutes: readonly AccountRoute[] = [],
  otherRoutes: readonly OtherRoute[] = [],
): object {
  const app = new OpenAPIHono()
  const registry = app.openAPIRegistry
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'linli.session_token',
  })
  for (const route of accountRoutes) addAccountRoute(registry, route)
  for (const route of kernel.routes) addRoute(registry, '平台 kernel', '/api/t/{tenant}', route)
  for (const { manifest, routes } of plugins) {
    for (const route of routes)
      addRoute(
        registry,
        `${manifest.title['zh-CN']} ${manifest.id}`,
        `/api/t/{tenant}/p/${manifest.id}`,
        route,
      )
  }
  for (const route of otherRoutes) addOtherRoute(registry, route)
  return app.getOpenAPI31Document({ openapi: '3.1.0', info })
}
