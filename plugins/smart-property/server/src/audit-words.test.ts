import { afterAll, beforeAll, expect, it } from 'vitest'

import { smartProperty } from './index.ts'
import { testBench, type Estate, type TestBench } from './testing/test-bench.ts'

interface Entry {
  title: string
  changes: { label: string; before: string | null; after: string | null }[]
}

let test: TestBench
let estate: Estate
beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

const call = (who: Estate['manager'], method: 'GET' | 'POST', path: string, body?: object) =>
  test.request(who, method, `/api/t/${estate.tenant.id}${path}`, body)

/** What the manager reads of the latest actions. */
async function logged(): Promise<Entry[]> {
  const answer = await call(estate.manager, 'GET', '/audit?limit=50')
  return ((await answer.json()) as { rows: Entry[] }).rows
}

const callUp = { purpose: '联系住户' }

/** An order of somebody of the register who left no number with it, in the engineer's hands. */
async function registeredOrder() {
  const answer = await call(estate.manager, 'POST', '/persons', { name: '周秀英', phones: ['19912341108'] })
  const { id: personId } = (await answer.json()) as { id: string }
  const resident = await test.mintMember(estate.tenant, ['resident'], { name: '周秀英', personId })
  return test.order({ ...estate, resident }, 'assigned')
}

it('is read without a key or a field’s name: orders, looks at a phone, exports and prints', async () => {
  const order = await test.order(estate, 'assigned', {
    categoryKey: 'lift-noise',
    contactPhone: '13800138000',
  })
  const reveal = `/p/smart-property/work-orders/${order.id}/reveal`
  expect((await call(estate.engineer, 'POST', reveal, callUp)).status).toBe(200)
  // Without a number of its own: the register's is looked at, and that is a look at a person.
  const { id } = await registeredOrder()
  expect(
    (await call(estate.engineer, 'POST', `/p/smart-property/work-orders/${id}/reveal`, callUp)).status,
  ).toBe(200)
  for (const { name } of smartProperty.exports!) {
    const answer = await call(estate.manager, 'GET', `/p/smart-property/${name}/export?format=xlsx`)
    expect([name, answer.status]).toEqual([name, 200])
    await answer.arrayBuffer()
  }
  const print = await call(estate.manager, 'GET', '/p/smart-property/print/monthly-review?month=2026-10')
  expect(print.status).toBe(200)
  const rows = await logged()
  const words = rows.flatMap(({ changes }) =>
    changes.flatMap(({ label, before, after }) => [label, before ?? '', after ?? '']),
  )
  expect(words).toEqual(expect.arrayContaining(['工单台账', '月度评审', '异响抖动', '姓名、电话']))
  const look = rows.find(({ changes }) => changes.some(({ label }) => label === '关联类型'))
  expect(look).toMatchObject({ title: '查看了报事人的联系方式' })
  expect(Object.fromEntries(look!.changes.map(({ label, after }) => [label, after]))).toEqual({
    查看了: '电话',
    用途: '联系住户',
    数量: '1',
    插件: '智慧物业',
    关联类型: '工单',
    关联记录: expect.stringMatching(/^GD-/),
  })
  const unworded = (text: string) =>
    text.replaceAll(/GD-\d{8}-\d{4}|xlsx/g, '').match(/[A-Za-z]{2,}[\w.-]*/g) ?? []
  expect(words.flatMap(unworded)).toEqual([])
})
