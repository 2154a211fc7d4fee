import { defaultCategories } from '@linli/smart-property-contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { reportWorkOrder } from '../work-order/report-work-order.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { listCategories } from './list-categories.ts'
import { saveCategory } from './save-category.ts'
import { seedCategories } from './seed-categories.ts'

let test: TestBench
let estate: Estate
let company: Estate['manager']

beforeAll(async () => {
  test = await testBench()
  const group = await test.mintTenant({ kind: 'group' })
  company = await test.mintMember(group, ['group-admin'])
  await test.run(company, seedCategories, {})
  estate = await test.mintEstate(group)
})
afterAll(() => test.close())

const leak = {
  key: 'water-leak',
  parentKey: 'water',
  name: '漏水',
  kinds: ['repair' as const],
  defaultGrade: 1,
}
const find = async (who: Estate['manager'], key: string) =>
  (await test.run(who, listCategories, {})).rows.find((row) => row.key === key)!

it('an estate of a company that has a tree gets none of its own, and reads the company’s', async () => {
  const { rows } = await test.run(estate.manager, listCategories, {})
  expect(rows.map((row) => row.key)).toEqual(defaultCategories.map((category) => category.key))
  expect(rows.every((row) => row.isInherited)).toBe(true)
  const own = await test.admin.query(
    'select count(*)::int as n from p_smart_property.work_order_categories where tenant_id = $1',
    [estate.tenant.id],
  )
  expect(own.rows[0].n).toBe(0)
})

it('an estate departs by key, its limits count, and the company’s row stays as it is', async () => {
  const saved = await test.run(estate.manager, saveCategory, {
    ...leak,
    limits: { '1': { respondMinutes: 10, solveMinutes: 60, isAroundTheClock: true } },
  })
  expect(saved).toMatchObject({ isInherited: false, version: 1 })
  expect(await find(estate.manager, 'water-leak')).toMatchObject({
    name: '漏水',
    isInherited: false,
    defaultGrade: 1,
  })
  expect(await find(company, 'water-leak')).toMatchObject({
    name: '漏水渗水',
    isInherited: false,
    defaultGrade: 2,
  })
  const order = await test.run(estate.resident, reportWorkOrder, {
    kind: 'repair',
    categoryKey: 'water-leak',
    description: '漏',
  })
  expect(order).toMatchObject({ grade: 1, respond: { limitMinutes: 10 }, solve: { limitMinutes: 60 } })
})

it('a stale save is refused with the row as it is; a retired category takes no orders', async () => {
  const current = await find(estate.manager, 'water-leak')
  await expect(test.run(estate.manager, saveCategory, leak)).rejects.toMatchObject({
    code: 'stale_version',
    details: { current: { key: 'water-leak' } },
  })
  await test.run(estate.manager, saveCategory, { ...leak, version: current.version, isActive: false })
  await expect(
    test.run(estate.resident, reportWorkOrder, {
      kind: 'repair',
      categoryKey: 'water-leak',
      description: '漏',
    }),
  ).rejects.toMatchObject({ code: 'bad_input' })
})

it('residents and clerks may not change it', async () => {
  for (const who of [estate.resident, estate.desk, estate.secretary]) {
    await expect(test.run(who, saveCategory, { ...leak, key: 'mine' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
})

it('refuses a category below itself', async () => {
  await expect(
    test.run(estate.manager, saveCategory, { ...leak, key: 'loop', parentKey: 'loop' }),
  ).rejects.toMatchObject({ code: 'bad_input' })
})
