import { migrate } from '@linli/kernel/boot'
import {
  createTestDatabase,
  testKernel,
  type TestKernel,
  type TestMember,
  type TestTenant,
} from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { brokenMigrations, greeterV1, greeterV2, heard, reachTooFar, sayGreeting } from './index.ts'

let test: TestKernel
let oldEstate: TestTenant
let newEstate: TestTenant
let oldManager: TestMember
let newManager: TestMember

const api = (member: TestMember, path: string) => `/api/t/${member.tenantId}${path}`
const greet = (member: TestMember, text: string) =>
  test.request(member, 'POST', api(member, '/p/greeter/greetings'), { text })
const list = (member: TestMember) => test.request(member, 'GET', api(member, '/p/greeter/greetings'))
const enable = (member: TestMember, version: string) =>
  test.request(member, 'POST', api(member, '/plugins/greeter/enable'), { version })

beforeAll(async () => {
  // Both versions are in this process; 2.0.0's schema carries both.
  test = await testKernel({
    plugins: [
      { ...greeterV1, migrations: greeterV2.migrations },
      { ...greeterV2, migrations: undefined },
    ],
    enableAll: false,
  })
  oldEstate = await test.mintTenant()
  newEstate = await test.mintTenant()
  oldManager = await test.mintMember(oldEstate, ['estate-manager'])
  newManager = await test.mintMember(newEstate, ['estate-manager'])
})
afterAll(() => test.close())

describe('the plugin host, while running', () => {
  it('does not know a plugin that the tenant has not enabled', async () => {
    const answer = await list(oldManager)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'plugin_disabled' })
  })

  it('enables, lists in the menu, disables and enables again, with the data kept', async () => {
    expect((await enable(oldManager, '1.0.0')).status).toBe(200)
    expect((await greet(oldManager, 'hello')).status).toBe(200)
    const ui = (await (
      await test.request(oldManager, 'GET', api(oldManager, '/ui/plugins?surface=console'))
    ).json()) as { plugins: { id: string; menu: unknown[] }[] }
    expect(ui.plugins).toMatchObject([{ id: 'greeter', menu: [{ title: '问候', path: '/greetings' }] }])

    await test.request(oldManager, 'POST', api(oldManager, '/plugins/greeter/disable'), {})
    expect((await list(oldManager)).status).toBe(404)
    await enable(oldManager, '1.0.0')
    expect(await (await list(oldManager)).json()).toMatchObject({ version: '1.0.0', texts: ['hello'] })
  })

  it('serves two versions to two tenants from one process', async () => {
    await enable(newManager, '2.0.0')
    expect(await (await list(newManager)).json()).toEqual({ version: '2.0.0', texts: [] })
    expect(await (await list(oldManager)).json()).toMatchObject({ version: '1.0.0' })
    expect((await greet(newManager, 'only version 1 has this route')).status).toBe(404)
  })

  it('upgrades one tenant without touching the other', async () => {
    const third = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    await enable(third, '1.0.0')
    await greet(third, 'before')
    await enable(third, '2.0.0')
    expect(await (await list(third)).json()).toEqual({ version: '2.0.0', texts: ['before (plain)'] })
    expect(await (await list(oldManager)).json()).toMatchObject({ version: '1.0.0' })
  })

  it('refuses a version that is not installed', async () => {
    expect((await enable(oldManager, '9.9.9')).status).toBe(404)
  })

  it('lets nobody without the permission enable anything', async () => {
    const resident = await test.mintMember(oldEstate, ['resident'])
    expect((await enable(resident, '1.0.0')).status).toBe(403)
  })
})

describe('a plugin’s limits', () => {
  it('refuses an undeclared capability at run time, and leaves nothing', async () => {
    const answer = await test.request(oldManager, 'POST', api(oldManager, '/p/greeter/reach'), {})
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({
      code: 'capability_refused',
      params: { capability: 'tasks', plugin: 'greeter' },
    })
    await expect(test.run(oldManager, reachTooFar, {})).rejects.toMatchObject({ code: 'capability_refused' })
  })

  it('keeps a throwing handler from hurting others: later events of other keys arrive, the bad one becomes a dead letter', async () => {
    heard.length = 0
    await test.run(oldManager, sayGreeting, { text: 'poison' })
    await test.run(oldManager, sayGreeting, { text: 'good' })
    await test.drain()
    expect(heard).toContain('good')
    for (let attempt = 0; attempt < 8; attempt++) {
      await test.admin.query("update kernel.deliveries set next_at = now() where state = 'pending'")
      await test.drain()
    }
    const dead = (await (
      await test.request(oldManager, 'GET', api(oldManager, '/operations/deliveries'))
    ).json()) as { rows: { id: string; lastError: string; attempts: number }[] }
    expect(dead.rows).toMatchObject([{ lastError: 'this handler throws', attempts: 8 }])

    const replay = await test.request(oldManager, 'POST', api(oldManager, '/operations/deliveries/replay'), {
      ids: [dead.rows[0]!.id],
    })
    expect(await replay.json()).toEqual({ replayed: 1 })
  })

  it('has each event’s effect once, also when it is routed and delivered by several at once', async () => {
    heard.length = 0
    await test.run(oldManager, sayGreeting, { text: 'once' })
    await Promise.all([test.drain(), test.drain(), test.drain()])
    const { rows } = await test.admin.query(
      "select count(*)::int as n from p_greeter.greetings where text = 'echo of once'",
    )
    expect(rows[0].n).toBe(1)
  })

  it('does not hand one tenant’s event to another', async () => {
    const { rows } = await test.admin.query(
      'select count(*)::int as n from kernel.deliveries where tenant_id = $1',
      [newEstate.id],
    )
    expect(rows[0].n).toBe(0)
  })
})

describe('a plugin’s migration', () => {
  it('leaves nothing when its last file fails: no table, no column, no stamp', async () => {
    const { config, drop } = await createTestDatabase([{ id: 'greeter', directory: greeterV1.migrations! }])
    try {
      const attempt = migrate({
        adminUrl: config.adminUrl,
        passwords: config.passwords,
        sources: [
          { id: 'greeter', directory: brokenMigrations, release: { version: '3.0.0', manifest: {} } },
        ],
      })
      await expect(attempt).rejects.toThrow(/left nothing: division by zero/)
      const { Client } = (await import('pg')).default
      const admin = new Client({ connectionString: config.adminUrl })
      await admin.connect()
      const { rows } = await admin.query(`select
        to_regclass('p_greeter.half_done') is null as "noTable",
        not exists (select 1 from information_schema.columns where table_schema = 'p_greeter' and column_name = 'mood') as "noColumn",
        not exists (select 1 from kernel.plugin_versions where version = '3.0.0') as "noStamp",
        (select array_agg(file) from kernel.schema_migrations where schema_name = 'p_greeter') as files`)
      expect(rows[0]).toEqual({ noTable: true, noColumn: true, noStamp: true, files: ['0001_greetings.sql'] })
      await admin.end()
    } finally {
      await drop()
    }
  })
})
