import { defaultPrices } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from '../work-order/answer-work-order.ts'
import { listPrices } from './list-prices.ts'
import { resetPrice } from './reset-price.ts'
import { savePrice } from './save-price.ts'

let test: TestBench
let estate: Estate
let sister: Estate

beforeAll(async () => {
  test = await testBench()
  const group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintEstate(group)
  sister = await test.mintEstate(group)
})
afterAll(() => test.close())

const bulb = {
  key: 'labour-bulb',
  name: '换灯泡',
  kind: 'labour' as const,
  unit: '盏',
  minFen: 0,
  maxFen: 1000,
}
const find = async (who: Estate['manager'], key: string) =>
  (await test.run(who, listPrices, {})).rows.find((row) => row.key === key)

describe('prices', () => {
  it('are the company’s at first, and every resident reads them and finds one by name', async () => {
    const { rows } = await test.run(estate.resident, listPrices, {})
    expect(rows.map((row) => row.key)).toEqual(defaultPrices.map(({ key }) => key))
    expect(rows.every((row) => row.isInherited)).toBe(true)
    const found = await test.run(estate.resident, listPrices, { q: '角阀' })
    expect(found.rows.map((row) => row.key)).toEqual(['labour-valve', 'material-valve'])
  })

  it('an estate sets its own, orders are charged by it at once, and it may go back', async () => {
    const answering = async (unitPriceFen: number) => {
      const order = await test.order(estate, 'handling')
      return test.run(estate.engineer, answerWorkOrder, {
        id: order.id,
        version: order.version,
        text: '换好了',
        isSolved: true,
        items: [{ priceKey: bulb.key, quantity: 1, unitPriceFen }],
      })
    }
    const own = await test.run(estate.manager, savePrice, bulb)
    expect(own).toMatchObject({ isInherited: false, version: 1, maxFen: 1000 })
    expect(await find(sister.resident, bulb.key)).toMatchObject({ maxFen: 3000, isInherited: true })
    await expect(answering(1001)).rejects.toMatchObject({ code: 'bad_input' })
    expect(await answering(1000)).toMatchObject({ state: 'answered' })
    await expect(
      test.run(estate.manager, savePrice, { ...bulb, version: 7, maxFen: 10 }),
    ).rejects.toMatchObject({ code: 'stale_version', details: { current: { maxFen: 1000 } } })
    await expect(test.run(estate.manager, resetPrice, { key: bulb.key, version: 2 })).rejects.toMatchObject({
      code: 'stale_version',
    })
    const back = await test.run(estate.manager, resetPrice, { key: bulb.key, version: 1 })
    expect(back).toMatchObject({ maxFen: 3000, isInherited: true })
    expect(await answering(3000)).toMatchObject({ state: 'answered' })
    const { rows } = await test.admin.query(
      'select action from kernel.audit_log where subject_id = $1 order by id',
      [own.id],
    )
    expect(rows.map((row) => row.action)).toEqual(['smart-property.price.save', 'smart-property.price.reset'])
  })

  it('refuses a range upside down, and writing by anybody but managers', async () => {
    await expect(
      test.run(estate.manager, savePrice, { ...bulb, minFen: 2000, maxFen: 1000 }),
    ).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ path: 'maxFen' }] } })
    for (const who of [estate.desk, estate.engineer, estate.resident, estate.secretary])
      await expect(test.run(who, savePrice, bulb)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(test.run(estate.resident, resetPrice, { key: bulb.key, version: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('shows a retired one to managers alone; one of the estate’s own is not another’s', async () => {
    const old = { ...bulb, key: 'labour-old', isActive: false }
    await test.run(estate.manager, savePrice, old)
    expect(await find(estate.resident, old.key)).toBeUndefined()
    expect(await find(estate.manager, old.key)).toMatchObject({ isActive: false })
    expect(await find(sister.manager, old.key)).toBeUndefined()
    await expect(test.run(sister.manager, resetPrice, { key: old.key, version: 1 })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(estate.manager, resetPrice, { key: old.key, version: 1 })).rejects.toMatchObject({
      details: { reason: 'nothing_to_go_back_to' },
    })
  })

  it('go over HTTP and into a workbook', async () => {
    const base = `/api/t/${estate.tenant.id}/p/smart-property`
    const bad = await test.request(
      estate.manager,
      'PUT',
      `${base}/prices/labour-x1`,
      { name: '换', kind: 'labour', unit: '次', minFen: 5, maxFen: 1 },
      { 'accept-language': 'zh-CN' },
    )
    expect(await bad.json()).toMatchObject({ issues: [{ message: '最高价不能低于最低价' }] })
    const book = await test.request(estate.manager, 'GET', `${base}/prices/export?format=csv`, undefined, {
      'accept-language': 'zh-CN',
    })
    expect(await book.text()).toMatch(/labour-valve.*换角阀.*人工.*20.*40.*沿用公司/)
  })
})
