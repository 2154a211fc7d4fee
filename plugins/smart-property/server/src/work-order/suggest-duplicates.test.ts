import type { DuplicateRow, WorkOrderRow } from '@linli/smart-property-contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { insertOrders } from '../testing/insert-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { cancelWorkOrder } from './cancel-work-order.ts'
import { closeWorkOrder } from './close-work-order.ts'
import { followWorkOrder } from './follow-work-order.ts'
import { mergeWorkOrders } from './merge-work-orders.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { suggestDuplicates } from './suggest-duplicates.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let owner: Estate['resident']
let building: string
let otherBuilding: string
let home: string

async function create(path: string, body: object): Promise<string> {
  const answer = await test.request(estate.manager, 'POST', `/api/t/${estate.tenant.id}${path}`, body)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { id: string }).id
}

const flat = (room: string) => create('/units', { buildingId: building, entrance: '1单元', room })
async function livingIn(name: string, units: string[]): Promise<Estate['resident']> {
  const personId = await create('/persons', { name })
  for (const unit of units) await create(`/units/${unit}/relations`, { personId, relation: 'owner' })
  return test.mintMember(estate.tenant, ['resident'], { name, personId })
}

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
  building = await create('/buildings', { name: '3栋' })
  otherBuilding = await create('/buildings', { name: '5栋' })
  home = await create('/units', { buildingId: building, entrance: '1单元', room: '1204' })
  const person = await create('/persons', { name: '周秀英', phones: ['19912341108'] })
  await create(`/units/${home}/relations`, { personId: person, relation: 'owner' })
  owner = await test.mintMember(estate.tenant, ['resident'], { name: '周秀英', personId: person })
  // Residents name the buildings that they live in.
  const there = await create('/units', { buildingId: otherBuilding, entrance: '1单元', room: '201' })
  estate.resident = await livingIn('李秀英', [await flat('901'), there])
  estate.neighbour = await livingIn('张小强', [await flat('902')])
})
afterEach(async () => {
  test.setNow(null)
  await test.admin.query(
    "update p_smart_property.work_orders set created_at = created_at - interval '60 days' where tenant_id = $1",
    [estate.tenant.id],
  )
})
afterAll(() => test.close())

const report = (who: Estate['resident'], title: string, more: object): Promise<WorkOrderRow> =>
  test.run(who, reportWorkOrder, { kind: 'repair', title, description: '请尽快来看', ...more })
const liftAt = (buildingId: string) => ({ categoryKey: 'lift-noise', location: { buildingId } })
const asked = async (who: Estate['resident'], input: object): Promise<DuplicateRow[]> =>
  (await test.run(who, suggestDuplicates, input)).rows
const ids = (rows: DuplicateRow[]) => rows.map(({ id }) => id)

describe('what may mean the same', () => {
  it('is found by building and class in other words, likeliest first, with how far it is', async () => {
    const noisy = await report(estate.resident, '电梯异响', liftAt(building))
    const louder = await report(estate.neighbour, '3栋电梯有怪声', liftAt(building))
    await report(estate.resident, '电梯异响', liftAt(otherBuilding))
    await report(estate.resident, '垃圾没清', {
      kind: 'report',
      categoryKey: 'clean',
      location: { buildingId: building },
    })
    await test.run(estate.steward, followWorkOrder, { id: louder.id })
    const rows = await asked(estate.desk, {
      text: '3栋电梯有怪声音',
      categoryKey: 'lift-noise',
      buildingId: building,
    })
    expect(ids(rows)).toEqual([louder.id, noisy.id])
    expect(rows[0]).toMatchObject({
      number: louder.number,
      title: '3栋电梯有怪声',
      place: '3栋',
      state: 'received',
      dueAt: louder.dueAt,
      followers: 1,
      isFollowed: false,
      isOwn: false,
    })
    expect(rows[0]!.likeness).toBeGreaterThan(rows[1]!.likeness)
    expect((await asked(estate.steward, { text: '3栋电梯有怪声' }))[0]).toMatchObject({
      id: louder.id,
      isFollowed: true,
    })
    expect(ids(await asked(estate.desk, { text: '3栋电梯有怪声', except: louder.id }))).not.toContain(
      louder.id,
    )
  })

  it('is found by words alone and by the same place in words, and is not found in what differs', async () => {
    const gate = await report(estate.resident, '东门道闸坏了', { location: { areaText: '东门' } })
    expect(ids(await asked(estate.desk, { text: '小区东门道闸坏了' }))).toEqual([gate.id])
    expect(ids(await asked(estate.desk, { text: '道闸', areaText: '东门' }))).toEqual([])
    expect(ids(await asked(estate.desk, { text: '道闸坏', areaText: '东门' }))).toEqual([gate.id])
    await report(estate.resident, '漏水', { categoryKey: 'water-leak', location: { buildingId: building } })
    expect(
      await asked(estate.desk, { text: '没水', categoryKey: 'water-pressure', buildingId: building }),
    ).toEqual([])
    expect(await asked(estate.desk, {})).toEqual([])
  })

  it('is at the same place however it is written, said with its building or picked', async () => {
    const said = (location: object) => ({ categoryKey: 'lift-noise', location })
    const written = await report(owner, '电梯异响', said({ areaText: '３栋 大堂' }))
    const picked = await report(estate.desk, '电梯异响', said({ buildingId: building, areaText: '大堂' }))
    await report(estate.desk, '电梯异响', said({ buildingId: otherBuilding, areaText: '大堂' }))
    const both = [written.id, picked.id].sort()
    const input = { text: '不动', categoryKey: 'lift-noise' }
    expect(ids(await asked(estate.desk, { ...input, areaText: '3栋大堂' })).sort()).toEqual(both)
    const here = { ...input, buildingId: building, areaText: '大堂' }
    expect(ids(await asked(estate.desk, here)).sort()).toEqual(both)
  })

  it('is found by its place behind a hundred newer ones, however the place is written', async () => {
    const gate = await report(estate.resident, '道闸坏了', { location: { areaText: '东 门（Ｂ口）' } })
    const newer = Array.from({ length: 110 }, (_, at) => ({
      created_at: new Date(Date.parse(gate.createdAt) + 1_000 + at).toISOString(),
      location_label: '花园',
    }))
    await insertOrders(test, estate.tenant.id, newer)
    expect(ids(await asked(estate.desk, { text: '道闸坏了', areaText: '东门(b口)' }))).toEqual([gate.id])
    expect(await asked(estate.desk, { text: '道闸坏了', areaText: '西门' })).toEqual([])
  })

  it('is open or closed these seven days, of the days set, neither withdrawn nor merged', async () => {
    const now = Date.now()
    const daysAgo = (days: number) => test.setNow(new Date(now - days * 86_400_000))
    daysAgo(15)
    await report(estate.resident, '电梯异响', liftAt(building))
    daysAgo(12)
    const old = await report(estate.resident, '电梯异响', liftAt(building))
    const closed = await report(estate.resident, '电梯异响', liftAt(building))
    const forgotten = await report(estate.resident, '电梯异响', liftAt(building))
    daysAgo(8)
    await test.run(estate.manager, closeWorkOrder, { id: forgotten.id, version: 1, reason: '好了' })
    daysAgo(6)
    await test.run(estate.manager, closeWorkOrder, { id: closed.id, version: 1, reason: '好了' })
    test.setNow(null)
    const withdrawn = await report(estate.resident, '电梯异响', liftAt(building))
    await test.run(estate.resident, cancelWorkOrder, { id: withdrawn.id, version: 1 })
    const merged = await report(estate.neighbour, '电梯异响', liftAt(building))
    await test.run(estate.desk, mergeWorkOrders, { id: merged.id, version: 1, intoId: old.id })
    const rows = await asked(estate.desk, { text: '电梯异响', ...liftAt(building), buildingId: building })
    expect(ids(rows).sort()).toEqual([old.id, closed.id].sort())
  })

  it('is at most five', async () => {
    for (let n = 0; n < 7; n++) await report(estate.resident, '电梯异响', liftAt(building))
    expect(await asked(estate.desk, { text: '电梯异响', buildingId: building })).toHaveLength(5)
  })
})

describe('what residents learn', () => {
  it('is of public places and of their own, without words and rooms; their home’s building counts', async () => {
    const lift = await report(estate.resident, '电梯异响', liftAt(building))
    const own = await report(owner, '卫生间电梯厅异响', {
      categoryKey: 'lift-noise',
      location: { unitId: home },
    })
    const neighbours = await test.run(estate.desk, reportWorkOrder, {
      kind: 'repair',
      title: '电梯异响',
      description: '',
      categoryKey: 'lift-noise',
      location: { unitId: home },
      onBehalf: { name: '王女士' },
    })
    const inWords = await report(estate.neighbour, '电梯异响', {
      categoryKey: 'lift-noise',
      location: { areaText: '3栋1单元1205' },
    })
    const input = { text: '电梯异响', categoryKey: 'lift-noise', unitId: home }
    const staff = ids(await asked(estate.desk, input))
    expect([...staff].sort()).toEqual([lift.id, own.id, neighbours.id, inWords.id].sort())
    const rows = await asked(owner, input)
    expect(ids(rows).sort()).toEqual([lift.id, own.id].sort())
    expect(rows.map(({ title }) => title)).toEqual(['', ''])
    expect(ids(rows.filter(({ isOwn }) => isOwn))).toEqual([own.id])
    expect(rows.map(({ place }) => place).sort()).toEqual(['3栋', '3栋1单元'])
    expect(JSON.stringify(rows)).not.toMatch(/异响声|请尽快|李秀英|1204/)
    expect(ids(await asked(estate.secretary, input))).toEqual([lift.id])
  })

  it('is nothing of another estate', async () => {
    await report(estate.resident, '电梯异响', liftAt(building))
    expect(await asked(elsewhere.desk, { text: '电梯异响', buildingId: building, unitId: home })).toEqual([])
  })

  it('comes over HTTP beside the order’s own path', async () => {
    const order = await report(estate.resident, '东门积水严重', { location: { areaText: '东门' } })
    const answer = await test.request(
      estate.neighbour,
      'GET',
      `/api/t/${estate.tenant.id}/p/smart-property/work-orders/duplicates?text=${encodeURIComponent('东门积水')}&areaText=${encodeURIComponent('东门')}`,
    )
    expect(answer.status).toBe(200)
    expect(ids(((await answer.json()) as { rows: DuplicateRow[] }).rows)).toEqual([order.id])
  })
})
