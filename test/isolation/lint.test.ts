import { testKernel, type TestKernel } from '@linli/kernel/testing'
import { assertSafeDatabase, openDatabase } from '@linli/kernel/boot'
import { evaluation } from '@linli/evaluation-server'
import { smartProperty } from '@linli/smart-property-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fencedTables } from './catalogue.ts'

let test: TestKernel

beforeAll(async () => {
  test = await testKernel({ plugins: [smartProperty, evaluation] })
})
afterAll(() => test?.close())

const findings = async () =>
  (await test.admin.query<{ rule: string; object: string }>('select * from kernel.lint_findings()')).rows

/** Runs DDL with the database guard off, looks, and undoes it: the lint alone must find it. */
async function planted(sql: string): Promise<string[]> {
  const client = await test.admin.connect()
  try {
    await client.query('begin')
    await client.query('alter event trigger linli_guard disable')
    await client.query(sql)
    return (await client.query<{ rule: string }>('select rule from kernel.lint_findings()')).rows.map(
      ({ rule }) => rule,
    )
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Runs DDL with the guard on: the database itself must refuse. */
async function guarded(sql: string): Promise<string> {
  const client = await test.admin.connect()
  try {
    await client.query('begin')
    await client.query(sql)
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const good = 'tenant_id uuid not null, id uuid not null, primary key (tenant_id, id)'
const schema = 'p_smart_property'

const holes: [hole: string, rule: string, sql: string][] = [
  ['a table without a tenant', 'tenant_column', `create table ${schema}.x (id uuid primary key)`],
  ['a table without row security', 'row_security', `create table ${schema}.x (${good})`],
  [
    'row security that is not forced',
    'row_security',
    `create table ${schema}.x (${good}); alter table ${schema}.x enable row level security`,
  ],
  [
    'a table without its fence',
    'fence',
    `create table ${schema}.x (${good}); alter table ${schema}.x enable row level security, force row level security`,
  ],
  [
    'a primary key not led by the tenant',
    'primary_key',
    `create table ${schema}.x (tenant_id uuid not null, id uuid primary key)`,
  ],
  [
    'a unique key across tenants',
    'unique_without_tenant',
    `create table ${schema}.x (${good}, slug text unique)`,
  ],
  [
    'an index not led by the tenant',
    'index_not_led_by_tenant',
    `create table ${schema}.x (${good}, at date); create index on ${schema}.x (at)`,
  ],
  [
    'a foreign key across tenants',
    'foreign_key_without_tenant',
    `create table ${schema}.y (${good}, slug uuid unique); create table ${schema}.x (${good}, other uuid references ${schema}.y (slug))`,
  ],
  [
    'a view that runs as its owner',
    'view_without_security_invoker',
    `create view ${schema}.v as select 1 as one`,
  ],
  ['a materialised view', 'materialized_view', `create materialized view ${schema}.v as select 1 as one`],
  [
    'a definer function in a plugin',
    'security_definer',
    `create function ${schema}.f() returns int language sql security definer set search_path = '' as 'select 1'`,
  ],
  [
    'a definer function with an open search path',
    'definer_search_path',
    "create function kernel.f() returns int language sql security definer as 'select 1'",
  ],
  [
    'a policy beside the template',
    'foreign_policy',
    'create policy wide on kernel.settings for select to linli_tenant using (true)',
  ],
  [
    'a policy that widens under the name of one that narrows',
    'foreign_policy',
    'create policy narrow_wide on kernel.settings for select to linli_tenant using (true)',
  ],
  ['a truncate grant', 'dangerous_grant', 'grant truncate on kernel.settings to linli_tenant'],
  ['a references grant', 'dangerous_grant', 'grant references on kernel.settings to linli_group'],
  ['a trigger grant', 'dangerous_grant', 'grant trigger on kernel.settings to linli_tenant'],
  ['a grant to everybody', 'granted_to_public', 'grant select on kernel.settings to public'],
  [
    'an update grant on an append-only table',
    'append_only',
    'grant update on kernel.audit_log to linli_tenant',
  ],
  [
    'a table opened to associations beside the grants',
    'oversight_grant',
    'grant select on kernel.persons to linli_oversight',
  ],
  [
    'a column opened to associations beside the grants',
    'oversight_grant',
    'grant select (name) on kernel.persons to linli_oversight',
  ],
  [
    'a published table that associations may write',
    'oversight_grant',
    'grant update on kernel.published_facts to linli_oversight',
  ],
  [
    'a published table whose fence does not ask the grants',
    'granted_fence',
    'drop policy linli_granted_fence on kernel.units; create policy linli_granted_fence on kernel.units as restrictive for select to linli_oversight using (true)',
  ],
]

describe('the catalogue lint', () => {
  it('finds nothing in the schema as it is', async () => {
    expect(await findings()).toEqual([])
  })
  it.each(holes)('finds %s (%s)', async (_hole, rule, sql) => {
    expect(await planted(sql)).toContain(rule)
  })
})

describe('the database guard', () => {
  it('fences a new table by itself', async () => {
    const client = await test.admin.connect()
    await client.query('begin')
    await client.query(`create table ${schema}.fresh (${good})`)
    const { rows } = await client.query(
      `select relforcerowsecurity as forced, (select count(*)::int from pg_policy where polrelid = c.oid) as policies from pg_class c where oid = '${schema}.fresh'::regclass`,
    )
    await client.query('rollback')
    client.release()
    expect(rows[0]).toEqual({ forced: true, policies: 10 })
  })
  it.each([
    [`create table ${schema}.x (id uuid primary key)`],
    [`create table ${schema}.x (${good}, slug text unique)`],
    [`create materialized view ${schema}.v as select 1 as one`],
    [`create view ${schema}.v as select 1 as one`],
    [
      `create function ${schema}.f() returns int language sql security definer set search_path = '' as 'select 1'`,
    ],
    [`alter table ${schema}.work_orders no force row level security`],
    [`alter table ${schema}.work_orders disable row level security`],
    [`create policy wide on ${schema}.work_orders for select to linli_tenant using (true)`],
    [
      `drop policy linli_read_fence on ${schema}.work_orders; alter table ${schema}.work_orders add column extra text`,
    ],
    [`create index on ${schema}.work_orders (state)`],
  ])('refuses: %s', async (sql) => {
    expect(await guarded(sql)).toMatch(/tenancy guard|no tenant_id/)
  })
})

describe('the login', () => {
  it('passes the boot check', async () => {
    await expect(assertSafeDatabase(test.kernel.database)).resolves.toBeUndefined()
  })
  it.each([
    ['a superuser', 'superuser'],
    ['free of row security', 'bypassrls'],
    ['able to make roles', 'createrole'],
  ])('is refused at boot when it is %s', async (_what, attribute) => {
    // A login of its own: the cluster's other suites use the real one at the same time.
    const name = `linli_spoilt_${attribute}_${process.pid}`
    await test.admin.query(`create role ${name} login ${attribute} password 'spoilt'`)
    const url = new URL(test.kernel.config.adminUrl)
    url.username = name
    url.password = 'spoilt'
    const database = openDatabase({ connectionString: url.href, applicationName: 'spoilt', max: 1 })
    try {
      await expect(assertSafeDatabase(database)).rejects.toThrow('refusing to start')
    } finally {
      await database.close()
      await test.admin.query(`drop role ${name}`)
    }
  })
  it.each([
    [
      'owns a table',
      'alter table kernel.settings owner to linli_app',
      'alter table kernel.settings owner to linli_owner',
    ],
    [
      'meets a table whose fence is not forced',
      'alter table kernel.settings no force row level security',
      'alter table kernel.settings force row level security',
    ],
  ])('is refused at boot when it %s', async (_what, spoil, mend) => {
    await test.admin.query(spoil)
    try {
      await expect(assertSafeDatabase(test.kernel.database)).rejects.toThrow('refusing to start')
    } finally {
      await test.admin.query(mend)
    }
  })
})

describe('policy mutants', () => {
  it('is killed, each of at least thirty: a dropped fence, a widened condition, an unforced table', async () => {
    const tables = (await fencedTables(test.admin)).map(({ name }) => name)
    const picked = tables.filter((_, index) => index % Math.max(1, Math.floor(tables.length / 12)) === 0)
    const mutants = picked.flatMap((table) => [
      `alter table ${table} no force row level security`,
      `drop policy linli_read_fence on ${table}`,
      `alter policy linli_read_fence on ${table} using (true)`,
      `alter policy linli_group_fence on ${table} using (true)`,
      `alter policy linli_insert_fence on ${table} with check (true)`,
    ])
    expect(mutants.length).toBeGreaterThanOrEqual(30)
    const survivors: string[] = []
    for (const mutant of mutants) if ((await planted(mutant)).length === 0) survivors.push(mutant)
    expect(survivors).toEqual([])
  })
})
