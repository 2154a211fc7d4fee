import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { batchClient } from '../db/pool.ts'
import { sweeps } from '../sweeps.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { idFrom } from './id-from.ts'

let test: TestKernel
let manager: TestMember
let other: TestMember

beforeAll(async () => {
  test = await testKernel()
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  other = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

const add = async (member: TestMember, days: number) => {
  await test.admin.query(
    `insert into kernel.notifications (tenant_id, id, account_id, batch_id, plugin_id, kind, title, body, path, created_at)
     values ($1, $2, $3, $4, 'kernel', 'x', '"t"', '"b"', '/m/', now() - make_interval(days => $5))`,
    [member.tenantId, newId(), member.accountId, newId(), days],
  )
  await test.admin.query(
    `insert into kernel.idempotency_keys (tenant_id, id, account_id, key, action, body_hash, created_at) values ($1, $2, $3, $4, 'x', 'x', now() - make_interval(days => $5))`,
    [member.tenantId, newId(), member.accountId, newId(), days],
  )
}
const count = async (table: string, member: TestMember) =>
  Number(
    (
      (
        await test.admin.query(`select count(*) as n from kernel.${table} where tenant_id = $1`, [
          member.tenantId,
        ])
      ).rows[0] as { n: string }
    ).n,
  )
const audits = async (member: TestMember) =>
  (
    await test.admin.query(
      "select after from kernel.audit_log where tenant_id = $1 and action = 'kernel.retention.sweep'",
      [member.tenantId],
    )
  ).rows

it('hourly, keys go after a week and notices after the time the tenant keeps them, in every tenant', async () => {
  for (const days of [1, 6, 8, 40, 400]) {
    await add(manager, days)
    await add(other, days)
  }
  await test.admin.query(
    "insert into kernel.settings (tenant_id, id, plugin_id, key, value) values ($1, $2, 'kernel', 'inboxDays', '30')",
    [other.tenantId, newId()],
  )
  await sweeps['sweep-rows']!(test.kernel)
  expect([await count('idempotency_keys', manager), await count('notifications', manager)]).toEqual([2, 4])
  expect([await count('idempotency_keys', other), await count('notifications', other)]).toEqual([2, 3])
  expect(await audits(manager)).toEqual([{ after: { keys: 3, notices: 1 } }])
})

it('an hour with nothing to do writes nothing', async () => {
  await sweeps['sweep-rows']!(test.kernel)
  await sweeps['sweep-files']!(test.kernel)
  expect((await audits(manager)).length).toBe(1)
})

it('journals go once they are done with and old, the audit log after the days the tenant set', async () => {
  const keeper = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  const at = (days: number) => new Date(Date.now() - days * 86_400_000)
  const idAt = (days: number) => idFrom(at(days)).replace(/-7000-8000-0{12}$/, newId().slice(13))
  const insert = (table: string, days: number, columns: Record<string, unknown>) => {
    const row = { tenant_id: keeper.tenantId, id: idAt(days), created_at: at(days).toISOString(), ...columns }
    const names = Object.keys(row)
    return test.admin.query(
      `insert into kernel.${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    )
  }
  const batchId = idAt(120)
  for (const days of [10, 40, 200, 2_000]) {
    await insert('audit_log', days, {
      action: 'x',
      subject: 'x',
      actor_name: 'x',
      actor_roles: [],
      request_id: 'x',
    })
    await insert('outbox', days, {
      name: 'x',
      key: 'x',
      payload: '{}',
      request_id: 'x',
      routed_at: at(days).toISOString(),
    })
    for (const state of ['done', 'dead'])
      await insert('deliveries', days, { event_id: newId(), seq: 1, consumer: 'x', key: 'x', state })
    await insert('jobs', days, {
      kind: 'x',
      title: 'x',
      state: days === 200 ? 'running' : 'done',
      input: '{}',
    })
    await insert('import_seen', days, { batch_id: batchId, relation_id: newId() })
  }
  await insert('outbox', 400, { name: 'x', key: 'x', payload: '{}', request_id: 'x' })
  await insert('import_batches', 120, {
    id: batchId,
    kind: 'registry',
    file_name: 'x',
    checksum: 'x',
    state: 'done',
    sheets: '[]',
    started_by_name: 'x',
    ledger_date: '2026-01-01',
    origin_id: batchId,
    finished_at: at(119).toISOString(),
  })
  await insert('import_sources', 120, { batch_id: batchId, sealed: Buffer.from('x') })
  await test.admin.query(
    "insert into kernel.settings (tenant_id, id, plugin_id, key, value) values ($1, $2, 'kernel', 'auditDays', '365')",
    [keeper.tenantId, newId()],
  )
  await sweeps['sweep-rows']!(test.kernel)
  // Kept: what is young, what waits to be routed, what is dead and may be replayed, what still runs.
  const kept = async (table: string) => count(table, keeper)
  expect({
    outbox: await kept('outbox'),
    deliveries: await kept('deliveries'),
    jobs: await kept('jobs'),
    seen: await kept('import_seen'),
    sources: await kept('import_sources'),
    batches: await kept('import_batches'),
  }).toEqual({ outbox: 2, deliveries: 5, jobs: 3, seen: 0, sources: 0, batches: 1 })
  const { rows } = await test.admin.query(
    "select count(*)::int as n from kernel.audit_log where tenant_id = $1 and action = 'x'",
    [keeper.tenantId],
  )
  expect(rows).toEqual([{ n: 3 }])
})

it('no tenant takes anything younger than half a year out of the audit log, nor another’s', async () => {
  const boundary = idFrom(new Date())
  const scope = { kind: 'tenant', tenantId: manager.tenantId, lineage: [], accountId: null } as const
  const client = batchClient(test.kernel.database, scope)
  const before = await count('audit_log', manager)
  const { rows } = await client.query({ text: `select kernel.prune_audit('${boundary}', 1000) as n` })
  expect(rows).toEqual([{ n: 0 }])
  expect(await count('audit_log', manager)).toBe(before)
  await expect(client.query({ text: 'delete from kernel.audit_log' })).rejects.toMatchObject({
    code: '42501',
  })
})
