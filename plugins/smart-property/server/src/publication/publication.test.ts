import { newId } from '@linli/contract'
import type { PublicationRow } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { batchWorkOrders } from '../work-order/batch-work-orders.ts'
import { callBackWorkOrder } from '../work-order/call-back-work-order.ts'
import { cancelWorkOrder } from '../work-order/cancel-work-order.ts'
import { getPublication } from './get-publication.ts'
import { listPublications } from './list-publications.ts'
import { publishProblem } from './publish-problem.ts'
import { recurringProblems } from './recurring-problems.ts'
import { withdrawPublication } from './withdraw-publication.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let building: string
const today = new Date().toISOString().slice(0, 10)
const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

async function create(path: string, body: object): Promise<string> {
  const answer = await test.request(estate.manager, 'POST', `/api/t/${estate.tenant.id}${path}`, body)
  const made = (await answer.json()) as { id: string }
  expect(answer.status, JSON.stringify(made)).toBe(200)
  return made.id
}

async function upload(who: Estate['manager']): Promise<string> {
  const body = new FormData()
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  body.set('file', new File([png], '修好了.png', { type: 'image/png' }))
  const answer = await test.app.request(`/api/t/${who.tenantId}/files`, {
    method: 'POST',
    headers: { cookie: who.cookie, 'idempotency-key': newId() },
    body,
  })
  return ((await answer.json()) as { id: string }).id
}

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
  building = await create('/buildings', { name: '3栋' })
  const unitOf = (room: string) => create('/units', { buildingId: building, entrance: '1单元', room })
  const [first, second] = [await unitOf('1204'), await unitOf('1304')]
  // Reported by the desk, so that a unit of anybody's may be named.
  const report = (state: Parameters<TestBench['order']>[1], unitId: string) =>
    test.order({ ...estate, resident: estate.desk }, state, { location: { unitId } })
  const solved = await report('answered', first)
  await test.run(estate.steward, callBackWorkOrder, {
    id: solved.id,
    version: solved.version,
    isReached: true,
    isSolved: true,
  })
  await report('answered', first)
  const bulk = await report('received', second)
  await test.run(estate.manager, batchWorkOrders, {
    orders: [{ id: bulk.id, version: bulk.version }],
    operation: 'close',
    text: '演练',
  })
  const withdrawn = await test.order(estate, 'received', { location: { areaText: '东门' } })
  await test.run(estate.resident, cancelWorkOrder, { id: withdrawn.id, version: withdrawn.version })
  for (let at = 0; at < 2; at++) await test.order(estate, 'received', { location: { areaText: '东门' } })
  await test.order(estate, 'received', {
    categoryKey: 'power-lighting',
    location: { areaText: '东门' },
  })
})
afterAll(() => test.close())

const leak = () => ({
  title: '3栋漏水查清了',
  categoryKey: 'water-leak',
  buildingId: building,
  from: monthAgo,
  to: tomorrow,
  done: '更换了3栋的立管，一周内逐户回访。',
})
const publish = (changes: object = {}) => test.run(estate.manager, publishProblem, { ...leak(), ...changes })

describe('what comes again', () => {
  it('is counted by category and place, withdrawn orders left out', async () => {
    const { rows } = await test.run(estate.manager, recurringProblems, { fewest: 2 })
    expect(rows).toMatchObject([
      {
        categoryKey: 'water-leak',
        categoryName: '漏水渗水',
        buildingId: building,
        place: '3栋',
        orders: 3,
        open: 1,
        reopened: 0,
        households: 2,
        publishedAt: null,
      },
      { categoryKey: 'water-leak', buildingId: null, place: '东门', orders: 2, open: 2, households: 0 },
    ])
    expect(rows[0]!.firstAt < rows[0]!.lastAt).toBe(true)
    expect((await test.run(estate.manager, recurringProblems, {})).rows).toHaveLength(1)
    expect((await test.run(estate.manager, recurringProblems, { fewest: 2, limit: 1 })).rows).toHaveLength(1)
    expect((await test.run(elsewhere.manager, recurringProblems, { fewest: 2 })).rows).toEqual([])
  })

  it('looks back only so far', async () => {
    const fresh = await test.mintEstate()
    for (let at = 0; at < 3; at++) await test.order(fresh, 'received')
    await test.admin.query(
      "update p_smart_property.work_orders set created_at = now() - interval '20 days' where tenant_id = $1",
      [fresh.tenant.id],
    )
    expect((await test.run(fresh.manager, recurringProblems, { days: 7 })).rows).toEqual([])
    expect((await test.run(fresh.manager, recurringProblems, { days: 30 })).rows).toHaveLength(1)
  })

  it('is for those who publish', async () => {
    expect((await test.run(estate.secretary, recurringProblems, {})).rows).toHaveLength(1)
    for (const who of [estate.resident, estate.desk, estate.engineer])
      await expect(test.run(who, recurringProblems, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a publication', () => {
  it('keeps the figures of its day, with photos that residents see, and tells them once', async () => {
    const photo = await upload(estate.manager)
    const made = await publish({ fileIds: [photo] })
    expect(made).toMatchObject({
      categoryName: '漏水渗水',
      place: '3栋',
      from: monthAgo,
      to: tomorrow,
      orders: 3,
      solved: 1,
      photos: [photo],
      publishedByName: '周经理',
      withdrawnAt: null,
    })
    expect(await test.run(estate.resident, getPublication, { id: made.id })).toEqual(made)
    const see = async (who: Estate['manager']) =>
      (await test.request(who, 'GET', `/api/t/${who.tenantId}/files/${photo}`)).status
    expect([await see(estate.neighbour), await see(elsewhere.manager)]).toEqual([200, 404])
    const notices = await test.admin.query(
      'select account_id, kind, title from kernel.notifications where path like $1',
      [`%problems?open=${made.id}`],
    )
    expect(new Set(notices.rows.map((row) => row.account_id))).toEqual(
      new Set([estate.resident.accountId, estate.neighbour.accountId]),
    )
    expect(notices.rows[0].kind).toBe('smart-property.problem.published')
    const messages = await test.admin.query(
      'select 1 from kernel.messages where tenant_id = $1 and kind = $2',
      [estate.tenant.id, 'smart-property.problem.published'],
    )
    expect(messages.rows).toEqual([])
    const event = await test.admin.query('select name, payload from kernel.outbox where key = $1', [made.id])
    expect(event.rows).toEqual([
      {
        name: 'smart-property.problem.published@1',
        payload: { id: made.id, categoryKey: 'water-leak', buildingId: building, orders: 3, solved: 1 },
      },
    ])
    const recurring = await test.run(estate.manager, recurringProblems, { fewest: 2 })
    expect(recurring.rows.map(({ publishedAt }) => publishedAt && Date.parse(publishedAt))).toEqual([
      Date.parse(made.publishedAt),
      null,
    ])

    const gone = await test.run(estate.secretary, withdrawPublication, { id: made.id, reason: '照片里有人' })
    expect(gone.withdrawnAt).not.toBeNull()
    expect([await see(estate.neighbour), await see(estate.secretary)]).toEqual([404, 200])
    await expect(test.run(estate.resident, getPublication, { id: made.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await test.run(estate.manager, getPublication, { id: made.id })).toEqual(gone)
    await expect(
      test.run(estate.manager, withdrawPublication, { id: made.id, reason: '再撤一次' }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'already_withdrawn' } })
    const again = await test.run(estate.manager, recurringProblems, {})
    expect(again.rows[0]!.publishedAt).toBeNull()
    const { rows } = await test.admin.query(
      'select action, reason from kernel.audit_log where subject_id = $1 order by id',
      [made.id],
    )
    expect(rows).toEqual([
      { action: 'smart-property.publication.publish', reason: null },
      { action: 'smart-property.publication.withdraw', reason: '照片里有人' },
    ])
  })

  it('of the whole estate counts all places', async () => {
    expect(await publish({ buildingId: undefined })).toMatchObject({
      place: estate.tenant.name,
      orders: 5,
      solved: 1,
    })
  })

  it('about fewer than three orders is refused: neighbours could tell whose they are', async () => {
    await expect(publish({ categoryKey: 'power-lighting', buildingId: undefined })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'too_few_to_publish', params: { fewest: 3 } },
    })
    await expect(publish({ from: monthAgo, to: monthAgo })).rejects.toMatchObject({
      details: { reason: 'too_few_to_publish' },
    })
  })

  it.each([
    ['days that end before they begin', { from: today, to: monthAgo }, 'bad_input'],
    ['a building that is not here', { buildingId: newId() }, 'bad_input'],
    ['a file that is nobody’s', { fileIds: [newId()] }, 'not_found'],
  ])('refuses %s', async (_what, changes, code) => {
    await expect(publish(changes)).rejects.toMatchObject({ code })
  })

  it('takes only photos that the publisher uploaded', async () => {
    const theirs = await upload(estate.resident)
    await expect(publish({ fileIds: [theirs] })).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'file_not_yours' },
    })
  })

  it('is written by managers and the Party branch, and another estate’s is not there', async () => {
    const made = await test.run(estate.secretary, publishProblem, leak())
    for (const who of [estate.resident, estate.desk, estate.steward, estate.engineer]) {
      await expect(test.run(who, publishProblem, leak())).rejects.toMatchObject({ code: 'forbidden' })
      await expect(test.run(who, withdrawPublication, { id: made.id, reason: '不好' })).rejects.toMatchObject(
        { code: 'forbidden' },
      )
    }
    await expect(test.run(elsewhere.resident, getPublication, { id: made.id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(
      test.run(elsewhere.manager, withdrawPublication, { id: made.id, reason: '不好' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('the list', () => {
  it('goes page by page, newest first, is searched, and shows what was withdrawn to publishers alone', async () => {
    const fresh = await test.mintEstate()
    for (let at = 0; at < 3; at++) await test.order(fresh, 'received')
    const made: PublicationRow[] = []
    for (const title of ['甲', '乙', '丙'])
      made.push(await test.run(fresh.manager, publishProblem, { ...leak(), title, buildingId: undefined }))
    await test.run(fresh.manager, withdrawPublication, { id: made[1]!.id, reason: '写错了' })
    const titles = (page: { rows: PublicationRow[] }) => page.rows.map((row) => row.title)
    const first = await test.run(fresh.resident, listPublications, { limit: 1 })
    expect([titles(first), typeof first.next]).toEqual([['丙'], 'string'])
    const second = await test.run(fresh.resident, listPublications, { limit: 1, cursor: first.next })
    expect([titles(second), second.next]).toEqual([['甲'], undefined])
    expect(titles(await test.run(fresh.manager, listPublications, { view: 'all' }))).toEqual([
      '丙',
      '乙',
      '甲',
    ])
    expect(titles(await test.run(fresh.resident, listPublications, { q: '甲' }))).toEqual(['甲'])
    expect(titles(await test.run(fresh.resident, listPublications, { q: '漏水渗' }))).toHaveLength(2)
    expect(titles(await test.run(fresh.resident, listPublications, { q: '%' }))).toEqual([])
    await expect(test.run(fresh.resident, listPublications, { view: 'all' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const exported = (who: Estate['manager']) =>
      test.request(
        who,
        'GET',
        `/api/t/${fresh.tenant.id}/p/smart-property/problems/export?format=csv&view=all`,
        undefined,
        { 'accept-language': 'zh-CN' },
      )
    expect(await (await exported(fresh.manager)).text()).toMatch(/乙.*漏水渗水.*立管/)
    expect((await exported(fresh.resident)).status).toBe(403)
  })

  it('sent twice with one key publishes once', async () => {
    const send = () =>
      test.request(estate.manager, 'POST', `/api/t/${estate.tenant.id}/p/smart-property/problems`, leak(), {
        'idempotency-key': 'publish-0001',
      })
    const [first, second] = [await send(), await send()]
    expect(first.status).toBe(200)
    expect(await second.json()).toEqual(await first.json())
  })
})
