import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { reopenWorkOrder } from '../work-order/reopen-work-order.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { callBackWorkOrder } from '../work-order/call-back-work-order.ts'
import { answerWorkOrder } from '../work-order/answer-work-order.ts'
import { getTopic } from './get-topic.ts'
import { listTopics } from './list-topics.ts'
import { proposeTopic } from './propose-topic.ts'

let test: TestBench
let estate: Estate
const base = () => `/api/t/${estate.tenant.id}/p/smart-property`

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

it('lists newest first in pages, by words, state and cause', async () => {
  for (const title of ['电梯老停', '道闸失灵', '东门100%积水']) {
    const order = await test.order(estate, 'received', { location: {} })
    await test.run(estate.manager, proposeTopic, { orderIds: [order.id], title })
  }
  const first = await test.run(estate.secretary, listTopics, { limit: 2 })
  expect(first.rows.map(({ title }) => title)).toEqual(['东门100%积水', '道闸失灵'])
  const rest = await test.run(estate.secretary, listTopics, { limit: 2, cursor: first.next })
  expect(rest.rows.map(({ title }) => title)).toEqual(['电梯老停'])
  expect(rest.next).toBeUndefined()
  const titles = async (input: object) =>
    (await test.run(estate.secretary, listTopics, input)).rows.map(({ title }) => title)
  expect(await titles({ q: '道闸' })).toEqual(['道闸失灵'])
  expect(await titles({ q: '100%积' })).toEqual(['东门100%积水'])
  expect(await titles({ q: '0%_' })).toEqual([])
  expect(await titles({ state: 'decided' })).toEqual([])
  expect(await titles({ cause: 'proposed', state: 'proposed' })).toHaveLength(3)
  await expect(
    test.run(estate.secretary, listTopics, { limit: 2, cursor: first.next, q: '道闸' }),
  ).rejects.toMatchObject({ code: 'bad_input' })
  await expect(test.run(estate.resident, listTopics, {})).rejects.toMatchObject({ code: 'forbidden' })
})

it('is downloaded by whom orders may be', async () => {
  const download = (who: Estate['manager']) =>
    test.request(
      who,
      'GET',
      `${base()}/topics/export?format=csv&q=${encodeURIComponent('道闸')}`,
      undefined,
      {
        'accept-language': 'zh-CN',
      },
    )
  const answer = await download(estate.secretary)
  expect(answer.status).toBe(200)
  const text = await answer.text()
  expect(text.trim().split('\n')).toHaveLength(2)
  expect(text).toContain('道闸失灵')
  expect(text).toContain('有人提议')
  expect(text).toContain('待研究')
  expect((await download(estate.engineer)).status).toBe(403)
})

it('reopened twice becomes a topic by itself, once, and is decided over HTTP with one effect a key', async () => {
  let order = await test.order(estate, 'answered', { location: {} })
  for (let n = 0; n < 2; n++) {
    const seen = () => ({ id: order.id, version: order.version })
    order = await test.run(estate.desk, callBackWorkOrder, { ...seen(), isReached: true, isSolved: true })
    order = await test.run(estate.manager, reopenWorkOrder, { ...seen(), reason: '又漏' })
    order = await test.run(estate.manager, answerWorkOrder, { ...seen(), text: '修了', isSolved: true })
  }
  const { rows } = await test.run(estate.secretary, listTopics, { cause: 'reopened-twice' })
  expect(rows).toMatchObject([{ title: order.title, orders: 1, proposedByName: '系统' }])
  const topic = rows[0]!
  const key = { 'idempotency-key': newId() }
  const decide = () =>
    test.request(
      estate.secretary,
      'POST',
      `${base()}/topics/${topic.id}/decide`,
      {
        version: topic.version,
        decision: '换立管',
        decidedOn: '2025-11-20',
        tasks: [{ text: '报价', role: 'estate-manager' }],
      },
      key,
    )
  const [one, again] = [await decide(), await decide()]
  expect([one.status, again.status]).toEqual([200, 200])
  expect(await again.json()).toEqual(await one.json())
  const [task] = (await test.run(estate.manager, getTopic, { id: topic.id })).taskRows
  const finished = await test.request(
    estate.manager,
    'POST',
    `${base()}/topics/${topic.id}/tasks/${task!.id}/finish`,
    { result: '三万' },
  )
  expect(await finished.json()).toMatchObject({ state: 'done', tasksDone: 1 })
  const stale = await test.request(
    estate.secretary,
    'POST',
    `${base()}/topics/${topic.id}/decline`,
    { version: topic.version, reason: '不' },
    { 'accept-language': 'zh-CN' },
  )
  expect(stale.status).toBe(409)
  expect(await stale.json()).toMatchObject({
    code: 'stale_version',
    current: { state: 'done', tasksDone: 1 },
  })
})

it('says in words what is wrong with a decision', async () => {
  const order = await test.order(estate, 'received', { location: {} })
  const topic = await test.run(estate.manager, proposeTopic, { orderIds: [order.id], title: '路灯' })
  const answer = await test.request(
    estate.secretary,
    'POST',
    `${base()}/topics/${topic.id}/decide`,
    {
      version: topic.version,
      decision: '换灯',
      decidedOn: '2199-01-01',
      tasks: [{ text: '换灯', role: 'resident', dueOn: '2025-01-01' }],
    },
    { 'accept-language': 'zh-CN' },
  )
  expect(answer.status).toBe(400)
  const { issues } = (await answer.json()) as { issues: { message: string }[] }
  expect(issues.map(({ message }) => message)).toEqual(['不能是将来的时间', '完成日期不能早于决议日期'])
})
