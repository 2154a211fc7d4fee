import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { sweeps } from '../sweeps.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'

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
