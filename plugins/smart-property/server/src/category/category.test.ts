import { defaultCategories, defaultTemplates } from '@linli/smart-property-contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { reportWorkOrder } from '../work-order/report-work-order.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { listCategories } from './list-categories.ts'
import { resetCategory } from './reset-category.ts'
import { saveCategory } from './save-category.ts'
import { seedDefaults } from './seed-defaults.ts'

let test: TestBench
let estate: Estate
let company: Estate['manager']

beforeAll(async () => {
  test = await testBench()
  const group = await test.mintTenant({ kind: 'group' })
  company = await test.mintMember(group, ['group-admin'])
  await test.run(company, seedDefaults, {})
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

it.each([
  ['itself', { key: 'loop', parentKey: 'loop' }, 'own_parent'],
  ['a category that is below another', { key: 'deep', parentKey: 'water-burst' }, 'parent_is_below'],
  ['a category that is not there', { key: 'lost', parentKey: 'nowhere' }, 'no_such_parent'],
  ['another while it has some below it', { key: 'water', parentKey: 'lift' }, 'has_children'],
])('refuses a category below %s', async (_what, changes, rule) => {
  await expect(test.run(estate.manager, saveCategory, { ...leak, ...changes })).rejects.toMatchObject({
    code: 'bad_input',
    details: { issues: [{ rule }] },
  })
})

it.each([
  ['retired', { isActive: false }, 'fallback_stays'],
  ['for some kinds only', { kinds: ['repair' as const] }, 'fallback_takes_all'],
])('refuses a fallback that is %s', async (_what, changes, rule) => {
  await expect(
    test.run(estate.manager, saveCategory, { ...leak, key: 'other', parentKey: null, ...changes }),
  ).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ rule }] } })
})

it('keeps who handles it, and goes back to the company’s when asked', async () => {
  const key = 'noise-living'
  const saved = await test.run(estate.manager, saveCategory, {
    ...leak,
    key,
    parentKey: 'noise',
    handlerRole: 'front-desk',
  })
  expect(await find(estate.manager, key)).toMatchObject({ handlerRole: 'front-desk', isInherited: false })
  await expect(
    test.run(estate.manager, resetCategory, { key, version: saved.version + 1 }),
  ).rejects.toMatchObject({ code: 'stale_version', details: { current: { key, isInherited: false } } })
  await expect(test.run(estate.desk, resetCategory, { key, version: saved.version })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const back = await test.run(estate.manager, resetCategory, { key, version: saved.version })
  expect(back).toMatchObject({ key, name: '生活噪声', handlerRole: 'steward', isInherited: true })
  expect(await find(estate.manager, key)).toEqual(back)
  const { rows } = await test.admin.query('select action from kernel.audit_log where subject_id = $1', [
    saved.id,
  ])
  expect(rows.map((row) => row.action)).toEqual([
    'smart-property.category.save',
    'smart-property.category.reset',
  ])
  await expect(test.run(estate.manager, resetCategory, { key, version: 1 })).rejects.toMatchObject({
    details: { reason: 'already_the_companys' },
  })
})

it('has nothing to go back to for a category of the estate’s own, and none for one that is not there', async () => {
  const own = await test.run(estate.manager, saveCategory, { ...leak, key: 'bee' })
  await expect(
    test.run(estate.manager, resetCategory, { key: 'bee', version: own.version }),
  ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'nothing_to_go_back_to' } })
  const stranger = await test.mintEstate()
  await expect(
    test.run(stranger.manager, resetCategory, { key: 'bee', version: own.version }),
  ).rejects.toMatchObject({ code: 'not_found' })
})

it('stays at two levels when an estate goes back', async () => {
  await test.run(company, saveCategory, { ...leak, key: 'pool', parentKey: 'facility' })
  const own = await test.run(estate.manager, saveCategory, { ...leak, key: 'pool', parentKey: null })
  await test.run(estate.manager, saveCategory, { ...leak, key: 'pool-pump', parentKey: 'pool' })
  await expect(
    test.run(estate.manager, resetCategory, { key: 'pool', version: own.version }),
  ).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ rule: 'has_children' }] } })
})

it('a later version of the plugin adds only what nobody has, and leaves the rest alone', async () => {
  const group = await test.mintTenant({ kind: 'group' })
  const head = await test.mintMember(group, ['group-admin'])
  await test.admin.query('delete from p_smart_property.work_order_templates where tenant_id = $1', [group.id])
  await test.run(head, saveCategory, { ...leak, version: 1, parentKey: null, name: '我们自己的' })
  const again = await test.run(head, seedDefaults, {})
  expect(again).toEqual({ categories: 0, templates: defaultTemplates.length, prices: 0 })
  expect(await find(head, 'water-leak')).toMatchObject({ name: '我们自己的' })
  const audited = await test.admin.query(
    "select subject, after from kernel.audit_log where tenant_id = $1 and action = 'smart-property.defaults.seed' order by id desc limit 3",
    [group.id],
  )
  expect(audited.rows.map((row) => row.after.added).sort((a, b) => a - b)).toEqual([
    0,
    0,
    defaultTemplates.length,
  ])
})
