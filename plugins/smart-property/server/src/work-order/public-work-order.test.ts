import { newId } from '@linli/contract'
import { workOrderSubject } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { noteWorkOrder } from './note-work-order.ts'
import { publicWorkOrder } from './public-work-order.ts'

let test: TestBench
let estate: Estate
let buildingId: string
let unitId: string

async function create(path: string, body: object): Promise<string> {
  const answer = await test.request(estate.manager, 'POST', `/api/t/${estate.tenant.id}${path}`, body)
  const made = (await answer.json()) as { id: string }
  expect(answer.status, JSON.stringify(made)).toBe(200)
  return made.id
}

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  buildingId = await create('/buildings', { name: '3栋' })
  unitId = await create('/units', { buildingId, entrance: '1单元', room: '1204' })
})
afterAll(() => test.close())

const order = async (location: object) => {
  const person = await create('/persons', { name: '李秀英', phones: ['19912341108'] })
  await create(`/units/${unitId}/relations`, { personId: person, relation: 'owner' })
  const owner = await test.mintMember(estate.tenant, ['resident'], { name: '李秀英', personId: person })
  return test.order({ ...estate, resident: owner }, 'handling', {
    title: '李秀英家漏水',
    contactPhone: '19912341108',
    location,
  })
}

const viewOf = (id: string) =>
  test.run({ ...estate.manager, caller: () => test.asSystem(estate.tenant) }, publicWorkOrder, { id })

describe('the public view of an order', () => {
  it('shows strangers how far it is, and nothing about anybody', async () => {
    const made = await order({ unitId, areaText: '主卧李秀英房间' })
    await test.run(estate.engineer, noteWorkOrder, {
      id: made.id,
      version: made.version,
      text: '内部',
      isPublic: false,
    })
    const view = await viewOf(made.id)
    expect(view).toMatchObject({
      title: '报修：漏水渗水',
      state: { label: '处理中', tone: 'plain' },
      lead: expect.stringMatching(/^维修人员正在处理，.+ 前办好。$/),
    })
    expect(view.facts).toEqual(
      expect.arrayContaining([
        { label: '工单编号', value: made.number },
        { label: '楼栋', value: '3栋' },
      ]),
    )
    expect(view.steps.map((step) => step.title)).toEqual(['报事', '派单', '开始处理'])
    expect(JSON.stringify(view)).not.toMatch(/李秀英|何强|1单元|1204|1108|主卧|内部/)
  })

  it('names no building where none is known, and none that is gone', async () => {
    const somewhere = await order({ areaText: '东门' })
    const labels = async (id: string) => (await viewOf(id)).facts.map((fact) => fact.label)
    expect(await labels(somewhere.id)).not.toContain('楼栋')
    const gone = await order({ buildingId })
    await test.admin.query('update p_smart_property.work_orders set building_id = $2 where id = $1', [
      gone.id,
      newId(),
    ])
    expect(await labels(gone.id)).not.toContain('楼栋')
  })

  it('keeps the last hundred steps, oldest first', async () => {
    const made = await order({ buildingId })
    await test.admin.query(
      `insert into p_smart_property.work_order_steps
         (tenant_id, id, work_order_id, kind, at, actor_kind, actor_name, actor_title, to_state, is_public, text, detail)
       select tenant_id, ('01ffffff-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, id, 'note', now() + n * interval '1 s',
         'staff', '何强', '', state, true, '私话', '{}'
       from p_smart_property.work_orders, generate_series(1, 120) n where id = $1`,
      [made.id],
    )
    const { steps } = await viewOf(made.id)
    expect(steps).toHaveLength(100)
    expect(steps.map((step) => step.at)).toEqual(steps.map((step) => step.at).toSorted())
    expect(JSON.stringify(steps)).not.toMatch(/私话|何强/)
  })

  it('stands behind the order’s short link, without login, in the reader’s language', async () => {
    const made = await order({ buildingId })
    await test.admin.query(
      `insert into kernel.short_links (tenant_id, id, code, plugin_id, subject, subject_id, public_path)
       values ($1, $2, 'bcdefghijkmn', 'smart-property', $3, $4, '/m/link')`,
      [estate.tenant.id, newId(), workOrderSubject, made.id],
    )
    const answer = await test.request(null, 'GET', '/api/public/links/bcdefghijkmn', undefined, {
      'accept-language': 'en',
    })
    expect(await answer.json()).toMatchObject({
      path: '/m/link',
      view: {
        title: 'Repair: 漏水渗水',
        lead: expect.stringMatching(/^It is in the hands of the repair team; it is due by /),
      },
    })
  })
})
