import { compileCalendar } from '@linli/kernel/demo'
import { defaultCategories } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { planOrders } from './order-plan.ts'
import { allReportTexts } from './texts/index.ts'

const calendar = compileCalendar({
  id: 'office',
  timeZone: 'Asia/Shanghai',
  aroundTheClock: false,
  holidays: 'cn',
  closedDays: [],
  openDays: [],
  week: Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      day,
      [
        ['09:00', '12:00'],
        ['14:00', '18:00'],
      ],
    ]),
  ),
})
const plan = (now: string, seed = 7) => planOrders({ orders: 90, seed, now: new Date(now), calendar })

describe('what people report', () => {
  it('is said in more than eighty ways, each in a category that takes its kind', () => {
    const categories = new Map(defaultCategories.map((category) => [category.key, category]))
    expect(new Set(allReportTexts.map(({ description }) => description)).size).toBeGreaterThan(80)
    for (const { category, kind, title } of allReportTexts)
      expect(categories.get(category)?.kinds, title).toContain(kind)
  })
})

describe('the plan of eight weeks', () => {
  it('is the same for the same day and seed, and another for another', () => {
    expect(plan('2026-11-24T02:00:00Z')).toEqual(plan('2026-11-24T02:00:00Z'))
    expect(plan('2026-11-24T02:00:00Z', 8)).not.toEqual(plan('2026-11-24T02:00:00Z'))
  })

  it.each(['2026-11-24T02:00:00Z', '2026-11-21T19:30:00Z', '2026-10-03T10:00:00Z', '2027-01-01T00:10:00Z'])(
    'lies before %s and within nine weeks, in order',
    (now) => {
      const orders = plan(now)
      expect(orders).toHaveLength(90)
      const times = orders.map(({ reportedAt }) => reportedAt.getTime())
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(times.at(-1)).toBeLessThan(Date.parse(now))
      expect(Date.parse(now) - times[0]!).toBeLessThan(63 * 86_400_000)
    },
  )

  it('leaves some orders without an answer and some with nobody on them', () => {
    const orders = plan('2026-11-24T02:00:00Z')
    expect(orders.filter(({ steps }) => steps.length === 0).length).toBeGreaterThan(0)
    expect(
      orders.filter(
        ({ steps }) =>
          steps.length > 0 && !steps.some((step) => ['answer', 'close', 'cancel'].includes(step.do)),
      ).length,
    ).toBeGreaterThan(3)
  })
})
