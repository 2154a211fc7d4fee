import { afterAll, beforeAll, expect, it } from 'vitest'

import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import { testKernel, type TestKernel } from '../testing/index.ts'
import { createTenant } from './create-tenant.ts'
import { ensurePlatform } from './ensure-platform.ts'

let test: TestKernel

beforeAll(async () => {
  test = await testKernel()
})
afterAll(() => test.close())

it('makes the platform once, however many ask at a time, and its administrator a member', async () => {
  const administrator = { phone: '19922220001', name: '平台管理员', password: 'jade-lantern-41' }
  const ids = await Promise.all(Array.from({ length: 5 }, () => ensurePlatform(test.kernel, administrator)))
  expect(new Set(ids).size).toBe(1)
  expect(
    (await test.admin.query("select count(*)::int as n from kernel.tenants where kind = 'platform'")).rows,
  ).toEqual([{ n: 1 }])
  expect(
    (await test.admin.query('select roles from kernel.memberships where tenant_id = $1', [ids[0]])).rows,
  ).toEqual([{ roles: ['platform-admin'] }])
})

it('lets the system build the tree from there by the same actions as people', async () => {
  const platformId = await ensurePlatform(test.kernel)
  const group = await runOperation(
    test.kernel,
    await systemCaller(test.kernel, platformId, 'demo'),
    createTenant,
    { kind: 'group', name: '演示物业' },
  )
  const estate = await runOperation(
    test.kernel,
    await systemCaller(test.kernel, group.id, 'demo'),
    createTenant,
    { kind: 'estate', name: '演示花园' },
  )
  const { rows } = await test.admin.query('select parent_id, lineage from kernel.tenants where id = $1', [
    estate.id,
  ])
  expect(rows).toEqual([{ parent_id: group.id, lineage: [group.id] }])
})
