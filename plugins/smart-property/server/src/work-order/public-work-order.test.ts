import { afterAll, beforeAll, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { publicWorkOrder } from './public-work-order.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

it('shows strangers how far an order is, and nothing about anybody', async () => {
  const order = await test.order(estate, 'handling', { title: '李秀英家漏水', contactPhone: '19912341108' })
  await test.run(estate.engineer, noteWorkOrder, {
    id: order.id,
    version: order.version,
    text: '内部',
    isPublic: false,
  })
  const nobody = { ...estate.manager, caller: () => test.asSystem(estate.tenant) }
  const view = await test.run(nobody, publicWorkOrder, { id: order.id })
  expect(view).toMatchObject({ number: order.number, state: 'handling', categoryName: '漏水渗水' })
  expect(view.steps.map((step) => step.kind)).toEqual(['reported', 'assign', 'start'])
  expect(JSON.stringify(view)).not.toMatch(/李秀英|何强|1204|1108|内部/)
})
