import { afterAll, beforeAll, expect, it } from 'vitest'

import { closedAt, insertOrders } from '../testing/insert-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  await insertOrders(test, estate.tenant.id, [
    { created_at: '2026-10-09T02:00:00Z', ...closedAt('2026-10-10T02:00:00Z', { rating: 5 }) },
  ])
  test.setNow(new Date('2026-11-11T02:00:00Z'))
})
afterAll(() => test.close())

const call = (who: Estate['manager'] | null, method: string, path: string, body?: object) =>
  test.request(who, method, `/api/t/${estate.tenant.id}/p/smart-property${path}`, body, {
    'accept-language': 'zh-CN',
  })
const said = { version: 0, findings: '漏水多发', measures: '更换立管' }

it('shows, holds and prints a review over HTTP', async () => {
  const held = await call(estate.manager, 'POST', '/reviews/2026-10', said)
  expect([held.status, await held.json()]).toEqual([200, { month: '2026-10', version: 1 }])
  const opinion = await call(estate.secretary, 'POST', '/reviews/2026-10/opinion', {
    version: 1,
    opinion: '同意',
  })
  expect(opinion.status).toBe(200)
  const shown = await (await call(estate.desk, 'GET', '/reviews?month=2026-10')).json()
  expect(shown).toMatchObject({ figures: { reported: 1, onTimeRate: 1 }, record: { branchOpinion: '同意' } })
  expect(await (await call(estate.desk, 'GET', '/reviews/held')).json()).toMatchObject({
    rows: [{ month: '2026-10', hasOpinion: true }],
  })
  const print = await call(estate.manager, 'GET', '/print/monthly-review?month=2026-10')
  expect([print.status, print.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(
    Buffer.from(await print.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

it('prints each estate and month of a company under a name of its own', async () => {
  const group = await test.mintTenant({ kind: 'group', name: '春晖物业' })
  const [one, other] = [await test.mintEstate(group), await test.mintEstate(group)]
  const viewer = await test.mintMember(group, ['group-viewer'])
  const nameOf = async (query: string) => {
    const path = `/api/t/${group.id}/p/smart-property/print/monthly-review?${query}`
    const { headers } = await test.request(viewer, 'GET', path, undefined, { 'accept-language': 'zh-CN' })
    return decodeURIComponent(headers.get('content-disposition')!.split("''")[1]!)
  }
  expect(
    await Promise.all(
      [
        `month=2026-10&estate=${one.tenant.id}`,
        `month=2026-10&estate=${other.tenant.id}`,
        'month=2026-09',
      ].map(nameOf),
    ),
  ).toEqual([
    `春晖物业-月度评审-${one.tenant.name} 2026年10月-2026-11-11.pdf`,
    `春晖物业-月度评审-${other.tenant.name} 2026年10月-2026-11-11.pdf`,
    '春晖物业-月度评审-2026年9月-2026-11-11.pdf',
  ])
})

it.each([
  ['GET', '/reviews?month=2026-13', 400],
  ['GET', '/reviews', 400],
  ['POST', '/reviews/2026-1', 400],
  ['POST', '/reviews/2026-11', 409],
])('%s %s answers %i', async (method, path, status) => {
  expect((await call(estate.manager, method, path, method === 'POST' ? said : undefined)).status).toBe(status)
})

it('says in words why the month is not held yet', async () => {
  const answer = await call(estate.manager, 'POST', '/reviews/2026-11', said)
  expect(await answer.json()).toMatchObject({ title: '这个月还没过完，过完以后再填评审' })
})

it.each([
  '/reviews?month=2026-10',
  '/reviews/held',
  '/print/monthly-review?month=2026-10',
  '/metrics?from=2026-10-01&to=2026-10-31',
  '/metrics/comp.on_time_rate/rows?from=2026-10-01&to=2026-10-31',
  '/rulebooks',
  '/work-orders/transitions',
])('%s is for who supervises', async (path) => {
  expect((await call(estate.desk, 'GET', path)).status).toBe(200)
  expect((await call(estate.resident, 'GET', path)).status).toBe(403)
  expect((await call(null, 'GET', path)).status).toBe(401)
  const elsewhere = await test.mintEstate()
  expect((await call(elsewhere.desk, 'GET', path)).status).toBe(404)
})

it.each(['/work-orders/board', '/work-orders/calendar?from=2026-10-01&to=2026-10-31', '/reviews/published'])(
  '%s is for everybody, as far as they may read',
  async (path) => {
    expect((await call(estate.resident, 'GET', path)).status).toBe(200)
    expect((await call(null, 'GET', path)).status).toBe(401)
  },
)
