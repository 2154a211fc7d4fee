import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { newId } from '@linli/contract'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { KernelConfig } from '../kernel/config.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { migrate } from './migrate.ts'

let directory: string
let config: KernelConfig
let drop: () => Promise<void>
let admin: pg.Client

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'linli-migrate-'))
  ;({ config, drop } = await createTestDatabase())
  admin = new pg.Client({ connectionString: config.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await drop()
  await rm(directory, { recursive: true })
})

interface Running {
  version: string
  capabilities: readonly string[]
  isEnabled?: boolean
}

/** A tenant that runs a version of the plugin, as an earlier program left it. */
async function tenantWith(pluginId: string, { version, capabilities, isEnabled = true }: Running) {
  const tenantId = newId()
  await admin.query(
    "insert into kernel.tenants (id, kind, lineage, name, short_name, city) values ($1, 'estate', '{}', $2, $2, '深圳')",
    [tenantId, `小区${tenantId.slice(-6)}`],
  )
  await admin.query(
    `insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities)
     values ($1, $2, $3, $4, $5, $6)`,
    [tenantId, newId(), pluginId, version, isEnabled, capabilities],
  )
  return tenantId
}

async function running(tenantId: string) {
  const { rows } = await admin.query(
    `select plugin_version as version, capabilities, is_enabled as "isEnabled", version as "rowVersion"
     from kernel.tenant_plugins where tenant_id = $1`,
    [tenantId],
  )
  return rows[0]
}

interface Released {
  trust?: 'builtin' | 'remote'
  capabilities?: readonly string[]
  directory?: string
}

const release = (pluginId: string, versions: readonly string[], options: Released = {}) =>
  migrate({
    adminUrl: config.adminUrl,
    passwords: config.passwords,
    sources: versions.map((version) => ({
      id: pluginId,
      directory: options.directory ?? directory,
      release: {
        version,
        manifest: {
          id: pluginId,
          version,
          trust: options.trust ?? 'builtin',
          capabilities: options.capabilities ?? ['links', 'tasks'],
        },
      },
    })),
  })

it('a new version of a builtin plugin takes the place of the older ones of its major, capabilities included', async () => {
  const [old, older, other] = [
    await tenantWith('lantern', { version: '1.0.0', capabilities: ['links'] }),
    await tenantWith('lantern', { version: '1.0.7', capabilities: [] }),
    await tenantWith('bell', { version: '1.0.0', capabilities: ['links'] }),
  ]
  await release('lantern', ['1.1.0'])
  const moved = { version: '1.1.0', capabilities: ['links', 'tasks'], isEnabled: true, rowVersion: 2 }
  expect(await running(old)).toEqual(moved)
  expect(await running(older)).toEqual(moved)
  expect(await running(other)).toMatchObject({ version: '1.0.0', rowVersion: 1 })
  await release('lantern', ['1.1.0'])
  expect(await running(old)).toEqual(moved)
})

it.each([
  ['what is disabled', 'off', { version: '1.0.0', isEnabled: false }, ['1.1.0'], {}],
  ['a plugin of a third party', 'far', { version: '1.0.0' }, ['1.1.0'], { trust: 'remote' }],
  ['another major', 'two', { version: '1.9.0' }, ['2.0.0'], {}],
  ['a newer version than the released one', 'new', { version: '1.2.0' }, ['1.1.0'], {}],
  ['a version whose code is still there', 'both', { version: '1.0.0' }, ['1.0.0', '1.1.0'], {}],
] as const)('leaves alone %s', async (_what, pluginId, before, versions, options) => {
  const row = { isEnabled: true, ...before, capabilities: ['links'] }
  const tenantId = await tenantWith(pluginId, row)
  await release(pluginId, versions, options)
  expect(await running(tenantId)).toEqual({ ...row, rowVersion: 1 })
})

it('moves nobody when the version’s migration fails', async () => {
  const tenantId = await tenantWith('greeter', { version: '1.0.0', capabilities: [] })
  const broken = join(directory, 'broken')
  await mkdir(broken)
  await writeFile(join(broken, '0001_broken.sql'), 'select 1 / 0')
  await expect(release('greeter', ['1.1.0'], { directory: broken })).rejects.toThrow(/left nothing/)
  expect(await running(tenantId)).toMatchObject({ version: '1.0.0', rowVersion: 1 })
})

it('replaces a function that is the definer’s already, as on a database in use', async () => {
  const file = '0008_exchange_lineage.sql'
  await admin.query('delete from kernel.schema_migrations where schema_name = $1 and file = $2', [
    'kernel',
    file,
  ])
  const lines: string[] = []
  await migrate({
    adminUrl: config.adminUrl,
    passwords: config.passwords,
    sources: [],
    onProgress: (line) => lines.push(line),
  })
  expect(lines).toEqual([`kernel ${file}`])
  const { rows } = await admin.query<{ owner: string }>(
    "select proowner::regrole::text as owner from pg_proc where oid = 'kernel.write_to(uuid, uuid, text, text, jsonb, text)'::regprocedure",
  )
  expect(rows).toEqual([{ owner: 'linli_definer' }])
})
