import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { roleKeys } from '@linli/contract'
import { createApp, createKernel, extensions, openLive } from '@linli/kernel/boot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { installedPlugins } from '../plugins.ts'
import type { DemoAccount } from './demo-marker.ts'
import { seedDemo } from './seed-demo.ts'
import { tellDemo } from './tell-demo.ts'
import { openDatabase, type DemoDatabase } from './testing/demo-database.ts'

const ledger = JSON.parse(
  readFileSync(
    new URL('../../../../packages/kernel/test-data/estate-ledger-jingtian.expect.json', import.meta.url),
    'utf8',
  ),
) as { units: number; badRows: unknown[] }
const password = 'a password of the test'

describe('the demo', () => {
  let database: DemoDatabase
  let lines: string[] = []
  /** What was said while it was told. */
  let told: string[] = []
  const seed = () => {
    const { config } = database
    lines = []
    return seedDemo({
      adminUrl: config.adminUrl,
      dataDir: config.dataDir,
      say: (line) => void lines.push(line),
      tell: (say) => tellDemo({ config, password, share: 0.05, say }),
    })
  }
  const accounts = () =>
    JSON.parse(readFileSync(join(database.config.dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccount[]
  beforeAll(async () => {
    database = await openDatabase()
    await seed()
    told = lines
  }, 240_000)
  afterAll(() => database.close())

  it('has an association, two groups with branches and seven estates in two cities', async () => {
    expect(
      await database.numbers('select kind as key, count(*) as n from kernel.tenants group by kind'),
    ).toEqual({ platform: 1, association: 1, group: 2, branch: 4, estate: 7 })
    expect(await database.count("(select distinct city from kernel.tenants where kind = 'estate') c")).toBe(2)
    expect(await database.count('kernel.oversight where valid_to is not null')).toBe(1)
    expect(await database.count('kernel.data_grants where ended_at is null')).toBe(1)
    expect(await database.count('kernel.grant_uses')).toBeGreaterThanOrEqual(2)
    expect(await database.count('kernel.published_facts')).toBe(6)
  })

  it('has somebody in every role, and each role among the logins that are shown', async () => {
    const held = await database.numbers(
      "select role as key, count(*) as n from kernel.memberships, unnest(roles) as role where status = 'active' group by role",
    )
    expect(Object.keys(held).toSorted()).toEqual([...roleKeys].toSorted())
    expect(new Set(accounts().map(({ role }) => role))).toEqual(new Set(roleKeys))
    expect(Object.keys(accounts()[0]!)).toEqual(['role', 'label', 'tenant', 'phone', 'password', 'where'])
  })

  it('has the registry of the ledger with its wrong rows, an estate without one, and residents bound by phone', async () => {
    expect(
      await database.numbers(
        "select t.short_name as key, count(*) as n from kernel.units u join kernel.tenants t on t.id = u.tenant_id where u.kind <> 'parking' and t.short_name = '景田花园' group by 1",
      ),
    ).toEqual({ 景田花园: ledger.units - ledger.badRows.length })
    expect(
      await database.numbers('select state as key, count(*) as n from kernel.import_batches group by state'),
    ).toEqual({ done: 6, ready: 1 })
    expect(await database.count('kernel.import_batches where wrong_rows > 0')).toBeGreaterThanOrEqual(2)
    expect(
      await database.count(
        "kernel.memberships m join kernel.tenants t on t.id = m.tenant_id where m.person_id is not null and t.short_name = '景田花园'",
      ),
    ).toBe(9)
    expect(
      await database.numbers('select state as key, count(*) as n from kernel.registrations group by state'),
    ).toMatchObject({ waiting: 4, approved: 1 })
    expect(await database.count("auth.users where text_size = 'large'")).toBe(1)
  })

  it('has orders in every part of their life, none numbered twice, none in the future', async () => {
    expect(await database.count('p_smart_property.work_orders')).toBeGreaterThanOrEqual(40)
    const states = await database.numbers(
      'select state as key, count(*) as n from p_smart_property.work_orders group by state',
    )
    expect(Object.keys(states)).toEqual(expect.arrayContaining(['received', 'assigned', 'closed']))
    expect(
      await database.count('p_smart_property.work_orders where closed_at is null and due_at < now()'),
    ).toBeGreaterThan(0)
    expect(
      await database.count('p_smart_property.work_orders where created_at > now() or closed_at > now()'),
    ).toBe(0)
    expect(await database.count('p_smart_property.work_order_photos')).toBeGreaterThan(0)
    // A deadline that passed was said at its time, so nothing rings late when the worker starts.
    expect(
      await database.count(
        'kernel.timers where fired_at is null and cancelled_at is null and due_at < now()',
      ),
    ).toBe(0)
  })

  it('has what becomes of orders: waits, talks, levels, followers, merges, batches, charges', async () => {
    const steps = await database.numbers(
      'select kind as key, count(*) as n from p_smart_property.work_order_steps group by kind',
    )
    expect(Object.keys(steps)).toEqual(
      expect.arrayContaining([
        'pause',
        'resume',
        'mediate',
        'settle',
        'refer',
        'transfer',
        'merge',
        'unmerge',
        'followed',
        'escalated',
        'acknowledged',
        'risk-raised',
        'risk-planned',
        'risk-stood-down',
        'reopen',
        'reject',
        'topic-proposed',
        'topic-decided',
        'topic-task-done',
        'topic-declined',
        'await-call-back',
      ]),
    )
    expect(await database.count("p_smart_property.work_orders where close_kind = 'merged'")).toBe(2)
    expect(await database.count('p_smart_property.work_orders where is_bulk_closed')).toBe(5)
    expect(await database.count('p_smart_property.work_orders where followers between 3 and 9')).toBe(5)
    expect(
      await database.count('p_smart_property.work_orders where pause_reason is not null'),
    ).toBeGreaterThan(0)
    expect(await database.count('p_smart_property.work_order_items where amount_fen > 0')).toBeGreaterThan(0)
    expect(
      await database.count("p_smart_property.work_order_escalations where level = 'party-branch'"),
    ).toBeGreaterThan(0)
    expect(
      await database.numbers(
        'select outcome as key, count(*) as n from p_smart_property.work_order_settlements group by 1',
      ),
    ).toMatchObject({ settled: expect.any(Number), referred: 1 })
    expect(
      await database.count("p_smart_property.work_order_steps where kind = 'note' and not is_public"),
    ).toBeGreaterThan(0)
    // Nothing of the story was refused, for which a line would have been said.
    expect(told.filter((line) => line.includes('refused'))).toEqual([])
  })

  it('has what the branch, the managers and the residents make of them', async () => {
    const topics = await database.numbers(
      "select cause || ' ' || state as key, count(*) as n from p_smart_property.work_order_topics group by 1",
    )
    expect(topics).toEqual({
      'many-similar decided': 1,
      'many-similar done': 1,
      'overdue-twice proposed': 1,
      'reopened-twice declined': 1,
      'proposed declined': 1,
      'proposed proposed': 1,
    })
    expect(await database.count('p_smart_property.work_order_topic_tasks where done_at is not null')).toBe(4)
    expect(
      await database.count('p_smart_property.work_order_publications where cardinality(photos) = 2'),
    ).toBe(2)
    expect(await database.count('p_smart_property.work_order_rulebooks where in_force_to is null')).toBe(2)
    expect(await database.count('kernel.short_links')).toBe(2)
    expect(
      await database.numbers(
        'select t.short_name as key, count(*) as n from p_smart_property.work_order_reviews r join kernel.tenants t on t.id = r.tenant_id where branch_opinion is not null group by 1',
      ),
    ).toEqual({ 景田花园: 6, 海韵花园: 6 })
    // A small PDF, as anybody's upload.
    expect(await database.count("kernel.files where name like '居民诉求%.pdf'")).toBe(2)
  })

  it('has an evaluation year: facts with papers verified by a second person, a rising score, and what was declared', async () => {
    const low = async (what: string) =>
      (
        await database.numbers(
          `select t.short_name as key, ${what}(d.low) as n from p_evaluation.score_days d join kernel.tenants t on t.id = d.tenant_id where t.short_name = '景田花园' group by 1`,
        )
      )['景田花园']!
    expect(await low('min')).toBeLessThan((await low('max')) - 10)
    // The others' papers are told beside the running server (campaigns/seed-campaigns.test.ts).
    expect(
      Object.keys(
        await database.numbers(
          'select t.short_name as key, count(*) as n from p_evaluation.fact_claims c join kernel.tenants t on t.id = c.tenant_id group by 1',
        ),
      ).toSorted(),
    ).toEqual(['景田花园', '长泰物业'].toSorted())
    expect(
      await database.count("p_evaluation.fact_claims where state <> 'verified' or decided_by = entered_by"),
    ).toBe(0)
    expect(await database.count("p_evaluation.facts where origin = 'provider'")).toBeGreaterThan(6)
    expect(await database.count("p_evaluation.opinions where layer = 'confirmed'")).toBeGreaterThan(10)
  })

  it('tells its story in its own time: the log begins more than a year ago and ends now', async () => {
    const { rows } = await database.pool.query<{ first: Date; notices: Date }>(
      'select (select min(created_at) from kernel.audit_log) as first, (select min(created_at) from kernel.notifications) as notices',
    )
    const days = (from: Date) => (Date.now() - from.getTime()) / 86_400_000
    expect(days(rows[0]!.first)).toBeGreaterThan(365)
    expect(days(rows[0]!.notices)).toBeGreaterThan(20)
    expect(await database.count('kernel.audit_log where created_at > now()')).toBe(0)
    expect(await database.count("kernel.deliveries where state not in ('done', 'skipped')")).toBe(0)
  })

  it('numbers no two orders alike, and shows nowhere the second in which it was made', async () => {
    const orders = 'p_smart_property.work_orders'
    expect(
      await database.count(`(select from ${orders} group by tenant_id, number having count(*) > 1) d`),
    ).toBe(0)
    const { rows } = await database.pool.query<{ table: string; column: string }>(
      "select table_name as table, column_name as column from information_schema.columns where table_schema = 'p_smart_property' and data_type = 'timestamp with time zone' and table_name <> 'work_order_days' and column_name !~ '(due|warn|escalate|resume)_at|_by$|_until$'",
    )
    expect(rows.length).toBeGreaterThan(30)
    for (const { table, column } of rows)
      expect(
        await database.count(
          `p_smart_property.${table}, linli_demo.runs where ${table}.${column} between runs.started_at and now()`,
        ),
        `${table}.${column}`,
      ).toBe(0)
  })

  it('lets everybody shown log in and see where they belong', async () => {
    const kernel = createKernel({
      config: database.config,
      plugins: installedPlugins.map(({ server }) => server),
      live: openLive(database.config),
    })
    const app = createApp(kernel, extensions)
    const shown = accounts()
    for (const { phone, tenant, role } of [
      shown[0]!,
      shown.find((one) => one.role === 'estate-manager')!,
      shown.find((one) => one.role === 'resident')!,
    ]) {
      const login = await app.request('/api/auth/sign-in/phone-number', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ phoneNumber: phone, password }),
      })
      expect(login.status, `${role} ${phone}`).toBe(200)
      const cookie = login.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      const me = (await (await app.request('/api/me', { headers: { cookie } })).json()) as {
        memberships: { tenant: { name: string }; roles: string[] }[]
      }
      expect(me.memberships.map((membership) => membership.tenant.name)).toContain(tenant)
    }
    await kernel.live.close()
    await kernel.database.close()
  })

  it('is not told twice: a second run writes only the list of logins again', async () => {
    const audited = await database.count('kernel.audit_log')
    const before = accounts()
    const from = performance.now()
    expect(await seed()).toBe('there')
    expect(performance.now() - from).toBeLessThan(1_000)
    expect(await database.count('kernel.audit_log')).toBe(audited)
    // In order too: the start screen prints the columns as they come.
    expect(JSON.stringify(accounts())).toBe(JSON.stringify(before))
    expect(lines).toHaveLength(1)
  })
})
