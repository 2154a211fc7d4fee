import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { smartProperty } from '../index.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
const base = () => `/api/t/${estate.tenant.id}/p/smart-property`

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

it('reports, lists, shows and moves over HTTP', async () => {
  const reported = await test.request(estate.resident, 'POST', `${base()}/work-orders`, {
    kind: 'repair',
    categoryKey: 'water-leak',
    description: '漏水',
  })
  expect(reported.status).toBe(200)
  const order = (await reported.json()) as { id: string; version: number }
  const list = (await (
    await test.request(estate.desk, 'GET', `${base()}/work-orders?view=open&kind=repair,complaint&limit=5`)
  ).json()) as { rows: { id: string }[] }
  expect(list.rows.map((row) => row.id)).toContain(order.id)
  const claimed = await test.request(estate.engineer, 'POST', `${base()}/work-orders/${order.id}/claim`, {
    version: order.version,
  })
  expect(claimed.status).toBe(200)
  const stale = await test.request(
    estate.desk,
    'POST',
    `${base()}/work-orders/${order.id}/claim`,
    { version: order.version },
    { 'accept-language': 'zh-CN' },
  )
  expect(stale.status).toBe(409)
  expect(await stale.json()).toMatchObject({
    code: 'stale_version',
    title: '这条记录刚被别人改过，请看一下最新内容再决定',
    current: { state: 'assigned', assignee: { name: '何强' } },
  })
  const illegal = await test.request(
    estate.desk,
    'POST',
    `${base()}/work-orders/${order.id}/claim`,
    { version: 2 },
    { 'accept-language': 'en' },
  )
  expect(await illegal.json()).toMatchObject({
    code: 'illegal_move',
    status: 409,
    title: 'The order is not in a state for this step. Please reload to see how far it is.',
  })
})

it('exports what the filters show to whom the matrix lets, masked', async () => {
  const download = (who: Estate['manager']) =>
    test.request(who, 'GET', `${base()}/work-orders/export?format=csv&view=all`, undefined, {
      'accept-language': 'zh-CN',
    })
  const answer = await download(estate.manager)
  expect(answer.status).toBe(200)
  const text = await answer.text()
  expect(text).toContain('编号')
  expect(text).toMatch(/GD-\d{8}-0001/)
  expect(text).toContain('李*英')
  expect(text).not.toContain('李秀英')
  expect((await download(estate.engineer)).status).toBe(403)
})

describe.each(
  smartProperty.routes.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const),
)('%s', (_name, route) => {
  const path = () => base() + route.path.replace('{id}', newId()).replace('{key}', 'water-leak')
  const send = (who: Estate['manager'] | null) =>
    test.request(who, route.method.toUpperCase(), path(), route.method === 'get' ? undefined : {}, {
      'accept-language': 'zh-CN',
    })
  it('wants a session', async () => {
    expect((await send(null)).status).toBe(401)
  })
  it('is not there for another estate’s people', async () => {
    expect((await send(elsewhere.manager)).status).toBe(404)
  })
  it('answers nonsense with a problem in Chinese and never with a 5xx', async () => {
    const answer = await send(estate.manager)
    expect(answer.status).toBeLessThan(500)
    if (answer.status >= 400)
      expect(((await answer.json()) as { title: string }).title).toMatch(/\p{Script=Han}/u)
  })
})
