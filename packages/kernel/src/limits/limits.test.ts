import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'

let test: TestKernel
let manager: TestMember

beforeAll(async () => {
  test = await testKernel()
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

const path = (rest: string) => `/api/t/${manager.tenantId}${rest}`

it('are shown with what is used of them', async () => {
  await test.admin.query('insert into kernel.file_usage (tenant_id, id, bytes) values ($1, $1, $2)', [
    manager.tenantId,
    3 * 1_048_576,
  ])
  const answer = await test.request(manager, 'GET', path('/limits'))
  expect(await answer.json()).toEqual({
    requests: { used: null, limit: 1_000_000 },
    fileMb: { used: 3, limit: 51_200 },
    messagesPerDay: { used: 0, limit: 20_000 },
    importRows: { used: null, limit: 50_000 },
  })
})

it('of requests hold for one tenant and leave the others alone', async () => {
  const noisy = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  await test.admin.query('update kernel.tenants set requests_per_minute = 3 where id = $1', [noisy.tenantId])
  const statuses = []
  for (let i = 0; i < 5; i++)
    statuses.push((await test.request(noisy, 'GET', `/api/t/${noisy.tenantId}/tenant`)).status)
  expect(statuses).toEqual([200, 200, 200, 429, 429])
  expect((await test.request(manager, 'GET', path('/tenant'))).status).toBe(200)
  const refused = await test.request(noisy, 'GET', `/api/t/${noisy.tenantId}/tenant`)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ code: 'rate_limited' })
})

it('may be set by an administrator within bounds', async () => {
  const set = (value: number) =>
    test.admin.query(
      "insert into kernel.settings (tenant_id, id, plugin_id, key, value) values ($1, $2, 'kernel', 'messagesPerDay', to_jsonb($3::int))",
      [manager.tenantId, newId(), value],
    )
  await set(7)
  const answer = (await (await test.request(manager, 'GET', path('/limits'))).json()) as {
    messagesPerDay: { limit: number }
  }
  expect(answer.messagesPerDay.limit).toBe(7)
})
