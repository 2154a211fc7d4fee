import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { cancelWorkOrder } from '../work-order/cancel-work-order.ts'
import { classifyWorkOrder } from '../work-order/classify-work-order.ts'
import { mergeWorkOrders } from '../work-order/merge-work-orders.ts'
import { decideTopic } from './decide-topic.ts'
import { getTopic } from './get-topic.ts'
import { listTopics } from './list-topics.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const gate = { categoryKey: 'parking-order', location: { areaText: '东门' } }
const report = () => test.order(estate, 'received', gate)
const topics = async () => (await test.run(estate.secretary, listTopics, { cause: 'many-similar' })).rows

it('the fifth alike at one place becomes a topic, without the withdrawn and the merged', async () => {
  estate = await test.mintEstate()
  const [first, second, withdrawn] = [await report(), await report(), await report()]
  await test.run(estate.resident, cancelWorkOrder, { id: withdrawn.id, version: 1 })
  await test.run(estate.desk, mergeWorkOrders, { id: second.id, version: 1, intoId: first.id })
  const others = [await report(), await report(), await report()]
  expect(await topics()).toEqual([])
  const last = await report()
  expect(await topics()).toMatchObject([
    { orders: 5, place: '东门', proposedByName: '系统', title: expect.stringContaining('东门') },
  ])
  const [topic] = await topics()
  const { orderRows } = await test.run(estate.secretary, getTopic, { id: topic!.id })
  expect(orderRows.map(({ id }) => id).sort()).toEqual(
    [first.id, ...others.map(({ id }) => id), last.id].sort(),
  )
  expect((await test.timeline(first.id)).at(-1)).toMatchObject({
    kind: 'topic-proposed',
    actor_kind: 'system',
    is_public: false,
  })
})

it('comes of what is classified alike too, once', async () => {
  estate = await test.mintEstate()
  for (let n = 0; n < 4; n++) await report()
  const other = await test.order(estate, 'received', { ...gate, categoryKey: 'other' })
  expect(await topics()).toEqual([])
  const input = { id: other.id, categoryKey: gate.categoryKey, grade: other.grade }
  const classified = await test.run(estate.desk, classifyWorkOrder, { ...input, version: other.version })
  expect(await topics()).toMatchObject([{ orders: 5, place: '东门' }])
  await test.run(estate.desk, classifyWorkOrder, { ...input, grade: 1, version: classified.version })
  expect(await topics()).toHaveLength(1)
})

it('is one place however it is written, and one topic', async () => {
  estate = await test.mintEstate()
  for (const areaText of ['东门', '东 门', '东门。', '「东门」'])
    await test.order(estate, 'received', { ...gate, location: { areaText } })
  expect(await topics()).toEqual([])
  await test.order(estate, 'received', { ...gate, location: { areaText: '东　门' } })
  expect(await topics()).toMatchObject([{ orders: 5 }])
  await report()
  expect(await topics()).toHaveLength(1)
})

it('is said once while it stands, and again when it goes on a month after', async () => {
  estate = await test.mintEstate()
  for (let n = 0; n < 7; n++) await report()
  const [topic] = await topics()
  expect(await topics()).toHaveLength(1)
  await test.run(estate.secretary, decideTopic, {
    id: topic!.id,
    version: topic!.version,
    decision: '换道闸',
    decidedOn: '2025-11-20',
  })
  await report()
  expect(await topics()).toHaveLength(1)
  test.setNow(new Date(Date.now() + 31 * 86_400_000))
  for (let n = 0; n < 5; n++) await report()
  expect(await topics()).toHaveLength(2)
})
