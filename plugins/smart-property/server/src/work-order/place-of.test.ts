import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getWorkOrder } from './get-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let estate: Estate
let owner: Estate['resident']
let building: string
let unit: string
let otherUnit: string
let otherBuilding: string
let foreignUnit: string
let foreignBuilding: string
let person: string

async function create(manager: Estate['manager'], path: string, body: object): Promise<string> {
  const answer = await test.request(manager, 'POST', `/api/t/${manager.tenantId}${path}`, body)
  const made = (await answer.json()) as { id: string }
  expect(answer.status, JSON.stringify(made)).toBe(200)
  return made.id
}

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  const elsewhere = await test.mintEstate()
  building = await create(estate.manager, '/buildings', { name: '3栋' })
  unit = await create(estate.manager, '/units', { buildingId: building, entrance: '1单元', room: '1204' })
  otherUnit = await create(estate.manager, '/units', {
    buildingId: building,
    entrance: '1单元',
    room: '1205',
  })
  person = await create(estate.manager, '/persons', { name: '周秀英', phones: ['19912341108'] })
  await create(estate.manager, `/units/${unit}/relations`, { personId: person, relation: 'owner' })
  otherBuilding = await create(estate.manager, '/buildings', { name: '5栋' })
  foreignBuilding = await create(elsewhere.manager, '/buildings', { name: '1栋' })
  foreignUnit = await create(elsewhere.manager, '/units', { buildingId: foreignBuilding, room: '101' })
  owner = await test.mintMember(estate.tenant, ['resident'], { name: '周秀英', personId: person })
})
afterAll(() => test.close())

const report = { kind: 'repair' as const, categoryKey: 'water-leak', description: '漏水' }

describe('where it is', () => {
  it('is the resident’s own home when nothing is said, and the phone is the registry’s, masked', async () => {
    const order = await test.run(owner, reportWorkOrder, report)
    expect(order.location).toEqual({ label: '3栋1单元1204', unitId: unit, buildingId: building })
    expect((await test.run(estate.desk, getWorkOrder, { id: order.id })).contact).toEqual({
      name: '周*英',
      phone: '199****1108',
      personId: person,
      canReveal: true,
      isOwnEntry: false,
    })
    expect((await test.run(owner, getWorkOrder, { id: order.id })).contact).toEqual({
      name: '周秀英',
      phone: '199****1108',
      personId: null,
      canReveal: false,
      isOwnEntry: false,
    })
  })
  it('is a unit with words, a building with words, or words alone', async () => {
    const labelOf = async (location: object) =>
      (await test.run(estate.desk, reportWorkOrder, { ...report, location })).location.label
    expect(await labelOf({ unitId: otherUnit, areaText: '阳台' })).toBe('3栋1单元1205 阳台')
    expect(await labelOf({ buildingId: building, areaText: '大堂' })).toBe('3栋 大堂')
    expect(await labelOf({ areaText: '东门' })).toBe('东门')
  })
  it('is the building a resident lives in with the words inside it, which do not say it again', async () => {
    const order = await test.run(owner, reportWorkOrder, {
      ...report,
      location: { buildingId: building, areaText: '3栋1单元电梯' },
    })
    expect(order.location).toEqual({ label: '3栋 1单元电梯', unitId: null, buildingId: building })
    const { rows } = await test.admin.query(
      'select area_text from p_smart_property.work_orders where id = $1',
      [order.id],
    )
    expect(rows).toEqual([{ area_text: '1单元电梯' }])
    const alone = { buildingId: building, areaText: '3 栋' }
    const whole = await test.run(estate.desk, reportWorkOrder, { ...report, location: alone })
    expect(whole.location.label).toBe('3栋')
  })
  it.each([
    ['another household’s unit, by a resident', () => ({ who: owner, location: { unitId: otherUnit } })],
    ['another estate’s unit, by staff', () => ({ who: estate.desk, location: { unitId: foreignUnit } })],
    ['no building', () => ({ who: estate.desk, location: { buildingId: unit } })],
    ['a building the resident lives not in', () => ({ who: owner, location: { buildingId: otherBuilding } })],
    [
      'another estate’s building, by a resident',
      () => ({ who: owner, location: { buildingId: foreignBuilding } }),
    ],
    [
      'another estate’s building, by staff',
      () => ({ who: estate.desk, location: { buildingId: foreignBuilding } }),
    ],
  ])('is never %s', async (_what, make) => {
    const { who, location } = make()
    await expect(test.run(who, reportWorkOrder, { ...report, location })).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [expect.objectContaining({ rule: 'no_such_place' })] },
    })
  })
  it('is registered for a person of the registry by staff, who keep the link', async () => {
    const order = await test.run(estate.desk, reportWorkOrder, {
      ...report,
      location: { unitId: unit },
      onBehalf: { personId: person, name: '周秀英' },
    })
    const detail = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(detail).toMatchObject({
      registeredBy: '王小丽',
      contact: { personId: person, phone: '199****1108' },
    })
  })
})

it('photos come with the step they were taken for, and only the uploader may attach them', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )
  const body = new FormData()
  body.set('file', new File([png], '漏水.png', { type: 'image/png' }))
  const answer = await test.app.request(`/api/t/${estate.tenant.id}/files`, {
    method: 'POST',
    headers: { cookie: owner.cookie, 'idempotency-key': 'photo-upload-1' },
    body,
  })
  const file = (await answer.json()) as { id: string }
  expect(answer.status, JSON.stringify(file)).toBe(200)
  await expect(
    test.run(estate.resident, reportWorkOrder, { ...report, fileIds: [file.id] }),
  ).rejects.toMatchObject({ code: 'not_found' })
  const order = await test.run(owner, reportWorkOrder, {
    kind: 'repair',
    categoryKey: 'water-leak',
    fileIds: [file.id],
  })
  const detail = await test.run(estate.desk, getWorkOrder, { id: order.id })
  expect(detail).toMatchObject({ title: '漏水渗水', photos: [file.id] })
  expect(detail.steps[0]).toMatchObject({ kind: 'reported', photos: [file.id] })
  const seen = async (who: Estate['manager']) =>
    (await test.request(who, 'GET', `/api/t/${estate.tenant.id}/files/${file.id}`)).status
  expect(await seen(estate.desk)).toBe(200)
  expect(await seen(owner)).toBe(200)
  expect(await seen(estate.neighbour)).toBe(404)
})
