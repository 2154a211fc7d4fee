import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { migrate } from '../db/migrate.ts'
import { startWorker } from '../jobs/worker.ts'
import { testKernel, type TestKernel, type TestTenant } from '../testing/index.ts'
import { takeFirstSteps } from './first-steps.ts'
import type { ServerPlugin } from './server-plugin.ts'

let test: TestKernel
let directory: string
let group: TestTenant
let estate: TestTenant
let failing: string | null = null

const manifest = {
  id: 'lantern',
  version: '1.1.0',
  title: { 'zh-CN': '灯笼', en: 'Lantern' },
  engine: '^1.0.0',
  trust: 'builtin',
  tenants: ['group', 'estate'],
  capabilities: [],
  permissions: {},
}
const light = pluginKit({ id: 'lantern', capabilities: [] as const }).defineAction({
  name: 'lantern.light',
  can: ['manage', 'lantern.lamp'],
  input: z.object({}),
  output: z.object({}),
  run(ctx) {
    if (ctx.tenant.id === failing) throw new Error('no oil')
    ctx.audit({ subject: 'lantern.lamp', id: null, after: { isLit: true } })
    return Promise.resolve({})
  },
})
const lantern = { manifest, routes: [], onEnable: light } as unknown as ServerPlugin

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'linli-steps-'))
  test = await testKernel({ plugins: [lantern], enableAll: false })
})
beforeEach(async () => {
  failing = null
  group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintTenant({ parent: group })
  // The estate took the plugin first: the order is the tree's, not the rows'.
  for (const { id } of [estate, group])
    await test.admin.query(
      `insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities)
       values ($1, gen_random_uuid(), 'lantern', '1.0.0', true, '{}')`,
      [id],
    )
})
afterAll(async () => {
  await test.close()
  await rm(directory, { recursive: true })
})

/** What `migrate` does when a new program is started. */
const release = () =>
  migrate({
    adminUrl: test.kernel.config.adminUrl,
    passwords: test.kernel.config.passwords,
    sources: [{ id: 'lantern', directory, release: { version: '1.1.0', manifest } }],
  })
const move = (tenants: readonly TestTenant[]) =>
  takeFirstSteps(test.kernel, {
    pluginId: 'lantern',
    version: '1.1.0',
    tenantIds: tenants.map(({ id }) => id),
  })
const audit = async (tenants: readonly TestTenant[]) => {
  const { rows } = await test.admin.query<{ at: string; subject: string; action: string }>(
    'select tenant_id as at, subject, action from kernel.audit_log where tenant_id = any ($1) order by id',
    [tenants.map(({ id }) => id)],
  )
  return rows.map(({ at, subject, action }) => [at, subject, action])
}
const stepsOf = ({ id }: TestTenant) => [
  [id, 'lantern.lamp', 'kernel.plugin.move'],
  [id, 'kernel.plugin', 'kernel.plugin.move'],
]
const waiting = async () =>
  (await test.admin.query("select from graphile_worker.jobs where task_identifier = 'first-steps'")).rowCount

it('are taken by a worker where a version took an older one’s place, in the company first, and told', async () => {
  await release()
  expect(await waiting()).toBe(1)
  await release()
  expect(await waiting()).toBe(1)
  const worker = await startWorker(test.kernel)
  for (let tries = 0; (await waiting()) !== 0 && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  await worker.stop()
  expect(await audit([group, estate])).toEqual([...stepsOf(group), ...stepsOf(estate)])
  const { rows } = await test.admin.query('select payload from kernel.outbox where tenant_id = $1', [
    group.id,
  ])
  expect(rows).toEqual([{ payload: { pluginId: 'lantern', version: '1.1.0', isEnabled: true } }])
})

it('wait in an estate for its company, and do not keep others waiting', async () => {
  const other = await test.mintTenant()
  await test.admin.query(
    `insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities)
     values ($1, gen_random_uuid(), 'lantern', '1.1.0', true, '{}')`,
    [other.id],
  )
  await test.admin.query("update kernel.tenant_plugins set plugin_version = '1.1.0'")
  failing = group.id
  await expect(move([group, estate, other])).rejects.toThrow(/failed in 2 tenants/)
  expect(await audit([group, estate, other])).toEqual(stepsOf(other))
  failing = null
  await move([group, estate])
  expect(await audit([group, estate])).toEqual([...stepsOf(group), ...stepsOf(estate)])
})

it('are not taken where the plugin was disabled or moved on since, nor by a process without the version', async () => {
  await test.admin.query(
    "update kernel.tenant_plugins set plugin_version = '1.1.0', is_enabled = false where tenant_id = $1",
    [group.id],
  )
  await move([group, estate])
  expect(await audit([group, estate])).toEqual([])
  const later = { pluginId: 'lantern', version: '1.2.0', tenantIds: [estate.id] }
  await takeFirstSteps(test.kernel, later)
  await test.admin.query("update kernel.tenant_plugins set plugin_version = '1.2.0' where tenant_id = $1", [
    estate.id,
  ])
  await expect(takeFirstSteps(test.kernel, later)).rejects.toThrow('lantern@1.2.0 is not in this process')
})
