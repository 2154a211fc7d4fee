import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createKernel, manifestData, migrate, openLive, startWorker } from '@linli/kernel/boot'
import { testKernel, type TestKernel, type TestTenant } from '@linli/kernel/testing'
import { defaultCategories, defaultPrices, defaultTemplates } from '@linli/smart-property-contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { smartProperty } from '../index.ts'
import { closedAt, insertOrders } from '../testing/insert-orders.ts'

const { manifest, migrations = '' } = smartProperty
let test: TestKernel
let older: string

/** A database as 1.0.0 left it: its migrations, and tenants with the categories that it gave them. */
beforeAll(async () => {
  test = await testKernel()
  older = await mkdtemp(join(tmpdir(), 'linli-1-0-0-'))
  for (const file of (await readdir(migrations)).filter((name) => /^000[0-2]_/.test(name)))
    await cp(join(migrations, file), join(older, file))
  await release('1.0.0', older)
})
afterAll(async () => {
  await test.close()
  await rm(older, { recursive: true })
})

const release = (version: string, directory: string) =>
  migrate({
    adminUrl: test.kernel.config.adminUrl,
    passwords: test.kernel.config.passwords,
    sources: [
      { id: manifest.id, directory, release: { version, manifest: manifestData({ ...manifest, version }) } },
    ],
  })

async function mintTenant(kind: 'group' | 'estate', parent?: TestTenant): Promise<TestTenant> {
  const tenant = await test.mintTenant({ kind, ...(parent ? { parent } : {}) })
  await test.admin.query(
    `insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities)
     values ($1, gen_random_uuid(), $2, '1.0.0', true, '{registry,files}')`,
    [tenant.id, manifest.id],
  )
  return tenant
}

const giveCategories = (tenantId: string) =>
  test.admin.query(
    `insert into p_smart_property.work_order_categories (tenant_id, id, key, parent_key, name, name_en, kinds, default_grade, limits, position, is_active)
     select $1, gen_random_uuid(), c.key, c."parentKey", c.name, c."nameEn", c.kinds, c."defaultGrade", c.limits, 10, true
     from jsonb_to_recordset($2) as c(key text, "parentKey" text, name text, "nameEn" text, kinds text[], "defaultGrade" int, limits jsonb)`,
    [tenantId, JSON.stringify(defaultCategories)],
  )

/** What a worker does after the new program was started. */
async function work(): Promise<void> {
  const { config } = test.kernel
  const kernel = createKernel({ config, plugins: [smartProperty], live: openLive(config) })
  const worker = await startWorker(kernel)
  const left = async () => (await test.admin.query('select from graphile_worker.jobs')).rowCount
  for (let tries = 0; (await left()) !== 0 && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  await worker.stop()
  await kernel.live.close()
  await kernel.database.close()
}

async function keysOf(table: 'prices' | 'templates', tenantId: string): Promise<string[]> {
  const { rows } = await test.admin.query<{ key: string }>(
    `select key from p_smart_property.work_order_${table} where tenant_id = $1 order by position`,
    [tenantId],
  )
  return rows.map(({ key }) => key)
}

const handlersOf = async (tenantId: string) =>
  (
    await test.admin.query(
      'select key, handler_role from p_smart_property.work_order_categories where tenant_id = $1 order by key',
      [tenantId],
    )
  ).rows.map((row) => [row.key, row.handler_role])

it('get what 1.1.0 brings, once, and keep what they made of 1.0.0', async () => {
  const group = await mintTenant('group')
  const { id: estate } = await mintTenant('estate', group)
  const { id: alone } = await mintTenant('estate')
  for (const id of [group.id, alone]) await giveCategories(id)
  await test.admin.query(
    `update p_smart_property.work_order_categories set name = '打扫', version = 2 where tenant_id = $1 and key = 'clean'`,
    [alone],
  )
  const day = { created_at: '2026-10-10T02:00:00Z' }
  await insertOrders(test, estate, [
    { ...day, ...closedAt('2026-10-10T12:00:00Z') },
    { ...day, ...closedAt('2026-10-10T13:00:00Z', { reopen_count: 1, rating: 4 }) },
    { created_at: '2026-09-29T02:00:00Z', ...closedAt('2026-10-10T13:00:00Z') },
  ])
  const days = async () =>
    (await test.admin.query('select * from p_smart_property.work_order_days where tenant_id = $1', [estate]))
      .rows
  expect(await days()).toMatchObject([{ counted: 3, on_time: 2, reopened: 1 }])

  await release('1.1.0', migrations)
  expect(await days()).toMatchObject([
    { carried: 1, late_before: 1, counted: 3, on_time: 1, reopened: 1, rating_sum: 4, ratings: 1 },
  ])
  await work()
  for (const id of [group.id, alone]) {
    expect(await keysOf('templates', id)).toEqual(defaultTemplates.map(({ key }) => key))
    expect(await keysOf('prices', id)).toEqual(defaultPrices.map(({ key }) => key))
    expect(await handlersOf(id)).toEqual(
      defaultCategories
        .map(({ key, handlerRole }) => [key, handlerRole])
        .toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
    )
  }
  // An estate reads its company's.
  expect([await keysOf('templates', estate), await keysOf('prices', estate)]).toEqual([[], []])
  const { rows } = await test.admin.query(
    "select name from p_smart_property.work_order_categories where tenant_id = $1 and key = 'clean'",
    [alone],
  )
  expect(rows).toEqual([{ name: '打扫' }])

  const own =
    "update p_smart_property.work_order_templates set title = '我们的话' where tenant_id = $1 and key = $2"
  await test.admin.query(own, [alone, defaultTemplates[0]!.key])
  await test.admin.query(
    'delete from p_smart_property.work_order_prices where tenant_id = $1 and key <> $2',
    [alone, 'labour-bulb'],
  )
  await test.admin.query("update kernel.tenant_plugins set plugin_version = '1.0.0' where tenant_id = $1", [
    alone,
  ])
  await release('1.1.0', migrations)
  await work()
  expect(await keysOf('prices', alone)).toEqual(['labour-bulb'])
  const { rows: titles } = await test.admin.query(
    'select title from p_smart_property.work_order_templates where tenant_id = $1 order by position',
    [alone],
  )
  expect(titles.map(({ title }) => title)).toEqual([
    '我们的话',
    ...defaultTemplates.slice(1).map(({ title }) => title),
  ])
})
