import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import openapiTS, { astToString } from 'openapi-typescript'

/**
 * Writes the client's types from the API document: the kernel's tenant paths to web-kit, each plugin's paths
 * to its web package. The tenant prefix and its parameter are taken off, since the clients know the tenant.
 * `node generate.mjs [url or file]`; without an argument the code here is asked, no process needed. With
 * `--check` nothing is written: it fails when a committed file is not what would be written.
 */
const root = join(import.meta.dirname, '../../..')
const isCheck = process.argv.includes('--check')
const source = process.argv.slice(2).find((word) => !word.startsWith('--'))

async function readDocument() {
  if (source?.startsWith('http')) return (await fetch(source)).json()
  if (source) return JSON.parse(readFileSync(source, 'utf8'))
  const program = join(root, 'apps/api/src/openapi.ts')
  const options = { maxBuffer: 64_000_000, encoding: 'utf8' }
  return JSON.parse(execFileSync(process.execPath, [program], options))
}
const document = await readDocument()

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
  const content = `/* Generated from the API document by infra/tools/openapi-types; do not edit. */\n${text}`
  if (isCheck) {
    if (existsSync(target) && readFileSync(target, 'utf8') === content) continue
    console.log(
      `${fileOf(owner)} is not what the API document says: pnpm --filter @linli/openapi-types generate`,
    )
    process.exitCode = 1
    continue
  }
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
  console.log(`${fileOf(owner)}: ${Object.keys(paths).length} paths`)
}
