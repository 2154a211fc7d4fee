import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { getOverview } from './overview.ts'
import { listFacts, listMetrics, listPublished } from './list-facts.ts'
import { publishFact, withdrawFact } from './publish-facts.ts'
import { addUnits, oversee, overseenEstate } from './testing/overseen-estate.ts'

let test: TestKernel
let association: TestTenant
let estate: TestTenant
let manager: TestMember
let officer: TestMember
let stranger: TestMember

beforeAll(async () => (test = await testKernel()))
afterAll(() => test.close())

beforeEach(async () => {
  ;({ association, estate, manager, officer, stranger } = await overseenEstate(test))
})

const window = { from: '2026-01-01', to: '2026-12-31' }

describe('a published figure', () => {
  it('becomes a row of the association, suppressed when few stand behind it, and can be taken back', async () => {
    const homes = { metric: 'kernel.registry.homes', ...window }
    expect(await test.run(manager, publishFact, homes)).toEqual({
      associations: 1,
      value: 6,
      isSuppressed: false,
    })
    const few = await test.mintMember(estate, ['resident'])
    expect(few.tenantId).toBe(estate.id)
    expect(
      await test.run(manager, publishFact, { metric: 'kernel.member.residents', ...window }),
    ).toMatchObject({ value: null, isSuppressed: true })
    const facts = async (member: TestMember) => (await test.run(member, listFacts, {})).rows
    expect((await facts(officer)).map(({ metric, value }) => [metric, value]).sort()).toEqual([
      ['kernel.member.residents', null],
      ['kernel.registry.homes', 6],
    ])
    expect(await facts(stranger)).toEqual([])
    await addUnits(test, estate, 0)
    await test.run(manager, publishFact, homes)
    expect(await facts(officer)).toHaveLength(2)
    expect((await test.run(officer, getOverview, {})).rows).toMatchObject([
      {
        companyName: '长泰物业',
        isCurrent: true,
        publishingEstates: 1,
        grantingEstates: 0,
        figures: [{ metric: 'kernel.registry.homes', estates: 1, sum: 6 }],
      },
    ])
    expect((await test.run(officer, getOverview, { q: '长泰', current: 'true' })).rows).toHaveLength(1)
    expect((await test.run(officer, getOverview, { q: '别的公司' })).rows).toEqual([])
    await test.run(manager, withdrawFact, { ...homes, reason: '口径有误' })
    expect((await facts(officer)).find((row) => row.metric === homes.metric)).toMatchObject({ value: null })
    const published = await test.run(manager, listPublished, { limit: 1 })
    const rest = await test.run(manager, listPublished, { limit: 1, cursor: published.next! })
    expect([...published.rows, ...rest.rows].map((row) => row.title).sort()).toEqual([
      '住宅套数',
      '注册住户数',
    ])
    expect((await test.run(manager, listPublished, { standing: 'false' })).rows).toMatchObject([
      { metric: homes.metric, value: null },
    ])
    expect((await test.run(manager, listMetrics, {})).rows).toContainEqual({
      metric: 'kernel.registry.owners',
      title: '业主人数',
    })
    expect((await test.run(officer, listFacts, { q: '没有这个小区' })).rows).toEqual([])
  })

  it('is not published when nobody oversees, and stays when the oversight ends', async () => {
    const lone = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    const homes = { metric: 'kernel.registry.homes', ...window }
    await expect(test.run(lone, publishFact, homes)).rejects.toMatchObject({ code: 'conflict' })
    await test.run(manager, publishFact, homes)
    await test.admin.query(
      'update kernel.oversight set valid_to = current_date - 2 where association_id = $1',
      [association.id],
    )
    await expect(test.run(manager, publishFact, homes)).rejects.toMatchObject({ code: 'conflict' })
    expect((await test.run(officer, listFacts, {})).rows).toMatchObject([{ value: 6 }])
    expect((await test.run(officer, getOverview, {})).rows).toMatchObject([{ isCurrent: false }])
  })
})

it('the overview pages through all companies by name, one overseen twice included', async () => {
  const names = ['甲物业', '乙物业', '丙物业']
  for (const name of names) await oversee(test, await test.mintTenant({ kind: 'group', name }), association)
  await test.admin.query(
    `insert into kernel.oversight (association_id, company_id, city, valid_from, valid_to)
     select association_id, company_id, '珠海', valid_from, valid_to from kernel.oversight where association_id = $1`,
    [association.id],
  )
  const whole = (await test.run(officer, getOverview, { limit: 100 })).rows
  expect(whole).toHaveLength(8)
  const paged: typeof whole = []
  let cursor: string | undefined
  do {
    const page = await test.run(officer, getOverview, { limit: 3, ...(cursor ? { cursor } : {}) })
    paged.push(...page.rows)
    cursor = page.next
  } while (cursor)
  expect(paged).toEqual(whole)
})
