import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import openapiTS, { astToString } from 'openapi-typescript'

/**
 * Writes the client's types from the API document: the kernel's tenant paths to web-kit, each plugin's paths
 * to its web package. The tenant prefix and its parameter are taken off, since the clients know the tenant.
 * `node generate.mjs <url or file>`; without an argument the local API is asked.
 */
const root = join(import.meta.dirname, '../../..')
const source = process.argv[2] ?? 'http://127.0.0.1:4180/api/openapi.json'
const document = source.startsWith('http')
  ? await (await fetch(source)).json()
  : JSON.parse(readFileSync(source, 'utf8'))

const tenantPrefix = /^\/api\/t\/\{tenant(?:Id)?\}/
const pluginPrefix = /^\/p\/([a-z0-9-]+)/
const isTenantParameter = (parameter) => parameter.in === 'path' && /^tenant(Id)?$/.test(parameter.name)

/** Failures are thrown by the client as `ProblemError`: their shapes are one and need no types a path. */
const successesOf = (responses) =>
  Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2')))

function slim(item) {
  const entries = Object.entries(item).map(([method, operation]) => {
    if (method === 'parameters') return [method, operation.filter((each) => !isTenantParameter(each))]
    const parameters = operation.parameters?.filter(
      (each) => !isTenantParameter(each) && each.in !== 'header',
    )
    return [
      method,
      { ...operation, ...(parameters ? { parameters } : {}), responses: successesOf(operation.responses) },
    ]
  })
  return Object.fromEntries(entries)
}

const owners = new Map()
for (const [path, item] of Object.entries(document.paths)) {
  const below = path.replace(tenantPrefix, '')
  const isTenant = below !== path
  const plugin = isTenant ? pluginPrefix.exec(below)?.[1] : undefined
  const owner = plugin ?? (isTenant ? 'kernel' : 'account')
  const paths = owners.get(owner) ?? {}
  paths[plugin ? below.replace(pluginPrefix, '') : below] = slim(item)
  owners.set(owner, paths)
}

const fileOf = (owner) => {
  if (owner === 'kernel') return 'packages/web-kit/src/api/generated/kernel.d.ts'
  if (owner === 'account') return 'packages/web-kit/src/api/generated/account.d.ts'
  return `plugins/${owner}/web/src/generated/api.d.ts`
}

for (const [owner, paths] of owners) {
  const text = astToString(await openapiTS({ ...document, paths }))
  const target = join(root, fileOf(owner))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(
    target,
    `/* Generated from the API document by infra/tools/openapi-types; do not edit. */\n${text}`,
  )
  console.log(`${fileOf(owner)}: ${Object.keys(paths).length} paths`)
}
