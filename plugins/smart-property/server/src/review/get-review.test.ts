import type { ReviewFigures } from '@linli/smart-property-contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { insertOrders } from '../testing/insert-orders.ts'
import { afterOctober, building, october } from '../testing/october-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { getReview } from './get-review.ts'

let test: TestBench

beforeAll(async () => {
  test = await testBench()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const review = (who: Estate['manager'], month: string, estate?: string) =>
  test.run(who, getReview, { month, ...(estate ? { estate } : {}) })

describe('the figures of a month', () => {
  let estate: Estate
  beforeAll(async () => {
    estate = await test.mintEstate()
    await insertOrders(test, estate.tenant.id, october)
  })

  it('count what the month saw, by the days of the estate, with the guards', async () => {
    test.setNow(afterOctober)
    const { figures } = await review(estate.manager, '2026-10')
    expect(figures).toEqual({
      reported: 9,
      closed: 5,
      open: 3,
      overdueOpen: 2,
      onTimeRate: 2 / 7,
      respondOnTimeRate: 1 / 8,
      respondMedian: 20,
      solveMedian: 300,
      reopenRate: 1 / 5,
      callBackRate: 3 / 5,
      satisfaction: 4.5,
      ratings: 2,
      unanswered: 2,
    } satisfies ReviewFigures)
  })

  it('stand beside the month before and eleven others', async () => {
    test.setNow(afterOctober)
    const { figures, before, trend } = await review(estate.manager, '2026-11')
    const october = await review(estate.manager, '2026-10')
    expect(before).toEqual(october.figures)
    expect(figures).toMatchObject({ reported: 1, closed: 1, open: 3, overdueOpen: 3, onTimeRate: 0 })
    expect(trend.map(({ month }) => month)).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ])
    expect(trend.at(-2)).toEqual({
      month: '2026-10',
      reported: 9,
      closed: 5,
      onTimeRate: 2 / 7,
      satisfaction: 4.5,
    })
    expect(trend.at(-1)).toMatchObject({ reported: 1, closed: 1, onTimeRate: 0, satisfaction: null })
    expect(trend[0]).toEqual({
      month: '2025-12',
      reported: 0,
      closed: 0,
      onTimeRate: null,
      satisfaction: null,
    })
  })

  it('are told apart by kind, category, building and member of staff', async () => {
    test.setNow(afterOctober)
    const { kinds, categories, buildings, staff, estates } = await review(estate.manager, '2026-10')
    expect(kinds.toSorted((a, b) => a.orders - b.orders)).toEqual([
      { kind: 'repair', orders: 1, onTimeRate: 1 },
      { kind: 'complaint', orders: 8, onTimeRate: 1 / 6 },
    ])
    expect(categories).toEqual([
      { key: 'water-leak', name: '漏水渗水', orders: 7, before: 0, reopened: 0 },
      { key: 'power-lighting', name: '楼道照明', orders: 2, before: 0, reopened: 1 },
    ])
    expect(buildings).toEqual([
      { id: building, name: '', categoryKey: 'power', categoryName: '供电照明', orders: 1 },
      { id: building, name: '', categoryKey: 'water', categoryName: '给排水', orders: 2 },
      { id: null, name: '', categoryKey: 'power', categoryName: '供电照明', orders: 1 },
      { id: null, name: '', categoryKey: 'water', categoryName: '给排水', orders: 5 },
    ])
    expect(staff).toEqual([
      { name: '何强', answered: 3, onTimeRate: 1 / 3, satisfaction: 5 },
      { name: '王小丽', answered: 1, onTimeRate: 1, satisfaction: 4 },
    ])
    expect(estates).toEqual([])
  })

  it('are empty for a month of nothing, and refused for one that has not begun', async () => {
    test.setNow(afterOctober)
    const { figures, record } = await review(estate.manager, '2024-01')
    expect(figures).toMatchObject({ reported: 0, closed: 0, onTimeRate: null, respondMedian: null })
    expect(record).toBeNull()
    await expect(review(estate.manager, '2026-12')).rejects.toMatchObject({
      details: { issues: [{ path: 'month', rule: 'month_not_begun' }] },
    })
    // In Shenzhen December has begun.
    test.setNow(new Date('2026-11-30T16:00:00Z'))
    expect((await review(estate.manager, '2026-12')).figures.open).toBe(3)
  })

  it('are nobody else’s', async () => {
    const elsewhere = await test.mintEstate()
    test.setNow(afterOctober)
    expect((await review(elsewhere.manager, '2026-10')).figures.reported).toBe(0)
    await expect(review(elsewhere.manager, '2026-10', estate.tenant.id)).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(review(estate.resident, '2026-10')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('add up over a group, the weakest estate first, and open up estate by estate', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const [one, other, idle] = [
      await test.mintEstate(group),
      await test.mintEstate(group),
      await test.mintEstate(group),
    ]
    await insertOrders(test, one.tenant.id, october.slice(0, 2))
    await insertOrders(test, other.tenant.id, october)
    test.setNow(afterOctober)
    const viewer = await test.mintMember(group, ['group-viewer'])
    const { figures, estates, buildings } = await review(viewer, '2026-10')
    expect(figures).toMatchObject({ reported: 11, closed: 7, overdueOpen: 2, onTimeRate: 4 / 9 })
    expect(estates.map(({ name, reported, onTimeRate }) => [name, reported, onTimeRate])).toEqual([
      [other.tenant.name, 9, 2 / 7],
      [one.tenant.name, 2, 1],
      [idle.tenant.name, 0, null],
    ])
    expect(buildings).toEqual([])
    const opened = await review(viewer, '2026-10', other.tenant.id)
    expect(opened.figures).toEqual((await review(other.manager, '2026-10')).figures)
    expect([opened.estates, opened.buildings.length]).toEqual([[], 4])
    expect(opened.estate).toEqual({ id: other.tenant.id, name: other.tenant.name })
    await expect(review(viewer, '2026-10', estate.tenant.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
