import { newId } from '@linli/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { amountFen, pricedItems } from './items.rules.ts'

let test: TestBench
let estate: Estate
beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  await test.admin.query(
    `insert into p_smart_property.work_order_prices (tenant_id, id, key, name, kind, unit, min_fen, max_fen, position, is_active)
     values ($1, $2, 'test-valve', '角阀', 'material', '只', 1500, 3500, 1, true), ($1, $3, 'test-old', '停用', 'material', '只', 0, 100, 2, false)`,
    [estate.tenant.id, newId(), newId()],
  )
})
afterAll(() => test.close())

const valve = { priceKey: 'test-valve', quantity: 2, unitPriceFen: 2500 }
const answer = async (items: object[]) => {
  const order = await test.order(estate, 'handling')
  return {
    order,
    run: () =>
      test.run(estate.engineer, answerWorkOrder, {
        id: order.id,
        version: order.version,
        text: '换了角阀',
        isSolved: true,
        items: items as never,
      }),
  }
}

describe('materials and price of an answer', () => {
  it('are kept line by line with their sum, and the reporter sees them', async () => {
    const { order, run } = await answer([valve, { name: '生料带', quantity: 0.5 }])
    await run()
    const own = await test.run(estate.resident, getWorkOrder, { id: order.id })
    expect(own.amountFen).toBe(5_000)
    expect(own.items).toMatchObject([
      { name: '角阀', unit: '只', quantity: 2, unitPriceFen: 2_500, amountFen: 5_000 },
      { name: '生料带', priceKey: null, quantity: 0.5, amountFen: 0 },
    ])
  })

  it('are gone with an answer that did not hold, and another answer brings its own', async () => {
    const { order, run } = await answer([valve])
    const { version } = await run()
    const again = await test.run(estate.resident, confirmWorkOrder, {
      id: order.id,
      version,
      isSolved: false,
      text: '还滴水',
    })
    const shown = () => test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(await shown()).toMatchObject({ answer: null, amountFen: null, items: [] })
    await test.run(estate.engineer, answerWorkOrder, {
      id: order.id,
      version: again.version,
      text: '换了垫圈',
      isSolved: true,
      items: [{ ...valve, quantity: 1 }],
    })
    expect(await shown()).toMatchObject({ amountFen: 2_500, items: [{ quantity: 1 }] })
  })

  it.each([
    [
      'above the published range',
      { ...valve, unitPriceFen: 3_501 },
      'items.0.unitPriceFen',
      'outside_published_range',
    ],
    ['below it', { ...valve, unitPriceFen: 1_499 }, 'items.0.unitPriceFen', 'outside_published_range'],
    [
      'of no published price',
      { name: '辛苦费', quantity: 1, unitPriceFen: 100 },
      'items.0.unitPriceFen',
      'only_published_prices',
    ],
    ['of a price no longer used', { ...valve, priceKey: 'test-old' }, 'items.0.priceKey', 'no_such_price'],
    ['without a name', { quantity: 1 }, 'items.0.name', 'required'],
  ])('a charge %s is refused at its line, and nothing is answered', async (_what, item, path, rule) => {
    const { order, run } = await answer([item])
    await expect(run()).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ path, rule }] } })
    expect((await test.run(estate.manager, getWorkOrder, { id: order.id })).state).toBe('handling')
  })

  it('of another estate does not exist here', async () => {
    const other = await test.mintEstate()
    const order = await test.order(other, 'handling')
    await expect(
      test.run(other.engineer, answerWorkOrder, {
        id: order.id,
        version: order.version,
        text: '换了角阀',
        isSolved: true,
        items: [valve],
      }),
    ).rejects.toMatchObject({ details: { issues: [{ rule: 'no_such_price' }] } })
  })
})

it('amounts are whole fen, exact to half a fen, and add up in any order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 0, max: 10_000_000 }),
      (hundredths, unitPriceFen) => {
        const amount = amountFen(hundredths / 100, unitPriceFen)
        expect(Number.isSafeInteger(amount)).toBe(true)
        const exact = BigInt(hundredths) * BigInt(unitPriceFen)
        expect(BigInt(amount) * 100n - exact).toBeGreaterThanOrEqual(-49n)
        expect(BigInt(amount) * 100n - exact).toBeLessThanOrEqual(50n)
      },
    ),
  )
})

it('a name of one’s own stands beside a published price', () => {
  const price = { key: 'test-valve', name: '角阀', unit: '只', minFen: 0, maxFen: 100 }
  expect(
    pricedItems(
      [{ priceKey: 'test-valve', name: '铜角阀', quantity: 1, unitPriceFen: 50 }],
      new Map([[price.key, price]]),
    ),
  ).toMatchObject([{ name: '铜角阀', unit: '只' }])
})
