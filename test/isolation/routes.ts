import type { Kernel } from '@linli/kernel/boot'
import { z } from 'zod'

export interface ApiRoute {
  method: string
  /** `/api/t/{tenant}/...` with `{name}` parameters. */
  path: string
  name: string
  schema: JsonSchema
  pathNames: string[]
}

export interface JsonSchema {
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  pattern?: string
  default?: unknown
  $ref?: string
  $defs?: Record<string, JsonSchema>
}

/** Every operation the process serves below a tenant, the kernel's and the newest of each plugin. */
export function apiRoutes(kernel: Kernel): ApiRoute[] {
  const plugins = [...new Set(kernel.plugins.list().map((plugin) => plugin.manifest.id))].map((id) =>
    kernel.plugins.newest(id)!,
  )
  return [
    { prefix: '/api/t/{tenant}', routes: kernel.plugins.kernel.routes },
    ...plugins.map((plugin) => ({
      prefix: `/api/t/{tenant}/p/${plugin.manifest.id}`,
      routes: plugin.routes,
    })),
  ].flatMap(({ prefix, routes }) =>
    routes.map((route) => ({
      method: route.method.toUpperCase(),
      path: prefix + route.path,
      name: route.operation.name,
      schema: z.toJSONSchema(route.operation.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
      pathNames: [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
    })),
  )
}

export type PickId = () => string

/** The smallest value a schema accepts; every id in it comes from `pickId`. */
export function sampleOf(schema: JsonSchema, pickId: PickId, root: JsonSchema = schema): unknown {
  if (schema.$ref) return sampleOf(root.$defs?.[schema.$ref.split('/').at(-1)!] ?? {}, pickId, root)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf ?? schema.oneOf
  if (choice) return sampleOf(choice.find((each) => each.type !== 'null') ?? choice[0]!, pickId, root)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((each) => sampleOf(each, pickId, root)))
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key, each]) => schema.required?.includes(key) || isId(each))
          .map(([key, each]) => [key, sampleOf(each, pickId, root)]),
      )
    case 'array':
      return schema.items && (schema.minItems || isId(schema.items))
        ? [sampleOf(schema.items, pickId, root)]
        : []
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1))
    case 'boolean':
      return true
    case 'string':
      return isId(schema) ? pickId() : textOf(schema)
    default:
      return null
  }
}

const isId = (schema: JsonSchema) =>
  schema.format === 'uuid' || schema.format === 'guid' || Boolean(schema.pattern?.includes('[0-9a-fA-F]{8}-'))

function textOf({ format, minLength = 1, maxLength = 50 }: JsonSchema): string {
  if (format === 'date') return '2026-11-24'
  if (format === 'date-time') return '2026-11-24T08:00:00Z'
  return '某'.repeat(Math.min(Math.max(minLength, 2), maxLength))
}

/** A request for a route: ids in path, query and body as picked. */
export function requestOf(
  route: ApiRoute,
  tenantId: string,
  pickId: PickId,
): { path: string; body?: Record<string, unknown> } {
  const sample = sampleOf(route.schema, pickId) as Record<string, unknown>
  const path = route.path
    .replace('{tenant}', tenantId)
    .replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(sample[name] ?? pickId())))
  const rest = Object.fromEntries(Object.entries(sample).filter(([key]) => !route.pathNames.includes(key)))
  if (route.method !== 'GET') return { path, body: rest }
  const query = new URLSearchParams(
    Object.entries(rest).map(([key, value]): [string, string] => [
      key,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
  )
  return { path: query.size ? `${path}?${query}` : path }
}
