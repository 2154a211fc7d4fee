import { compileCalendar } from '@linli/kernel/demo'
import { defaultCategories, defaultPrices, defaultTemplates } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { estates, type EstateKey } from './estates.data.ts'
import { isOnTime } from './order-fates.ts'
import { planOrders, type OrderPlan } from './order-plan.ts'
import { scenesOf } from './scenes/index.ts'
import { allReportTexts } from './texts/index.ts'
import { itemsByTitle } from './texts/items.ts'
import { reviewWords } from './texts/reviews.ts'

const dayMs = 86_400_000
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
const november = '2026-11-24T02:00:00Z'
const times = [november, '2026-11-21T19:30:00Z', '2026-10-03T10:00:00Z', '2027-01-01T00:10:00Z']

/** The plan at full scale, as the seed makes it. */
function planOf(key: EstateKey, now = november, seed = 7): OrderPlan[] {
  const { orders, manner } = estates.find((estate) => estate.key === key)!
  const at = new Date(now)
  const scenes = scenesOf(key, at).orders
  return planOrders({ orders, manner, seed, now: at, calendar, scenes })
}
const company = (now = november) =>
  estates
    .filter(({ orders }) => orders > 0)
    .map(({ key }, at) => ({ key, plans: planOf(key, now, 7_000 + at * 100) }))

const share = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.filter(is).length / rows.length
const told = (plans: readonly OrderPlan[]) =>
  plans.filter(({ fate }) => fate !== null && !['stuck', 'waiting', 'untouched', 'cancelled'].includes(fate))
const stepsOf = (plans: readonly OrderPlan[], name: string) =>
  plans.flatMap(({ steps }) => steps).filter((step) => step.do === name)

describe('what people report', () => {
  it('is said in more than a hundred and thirty ways, each in a category that takes its kind', () => {
    const categories = new Map(defaultCategories.map((category) => [category.key, category]))
    const scenes = estates.flatMap(({ key }) =>
      scenesOf(key, new Date(november)).orders.map(({ text }) => text),
    )
    expect(new Set(allReportTexts.map(({ description }) => description)).size).toBeGreaterThan(130)
    for (const { category, kind, title } of [...allReportTexts, ...scenes])
      expect(categories.get(category)?.kinds, title).toContain(kind)
  })

  it('is charged within the published prices', () => {
    const prices = new Map(defaultPrices.map((price) => [price.key, price]))
    const titles = new Set(allReportTexts.map(({ title }) => title))
    for (const [title, items] of Object.entries(itemsByTitle)) {
      expect(titles).toContain(title)
      for (const { priceKey, unitPriceFen = 0, name } of items) {
        const price = priceKey === undefined ? null : prices.get(priceKey)!
        expect(
          price === null ? Boolean(name) && unitPriceFen === 0 : unitPriceFen >= price.minFen,
          title,
        ).toBe(true)
        expect(unitPriceFen).toBeLessThanOrEqual(price?.maxFen ?? 0)
      }
    }
  })

  it('is answered with prepared texts that the company has', () => {
    const keys = new Set(defaultTemplates.map(({ key }) => key))
    const used = company().flatMap(({ plans }) =>
      plans.flatMap(({ steps }) => steps.flatMap(({ template }) => template ?? [])),
    )
    expect(used.length).toBeGreaterThan(5)
    for (const key of used) expect(keys).toContain(key)
  })
})

describe('the plan of eight months', () => {
  it('is the same for the same day and seed, and another for another', () => {
    expect(planOf('cuizhu')).toEqual(planOf('cuizhu'))
    expect(planOf('cuizhu', november, 8)).not.toEqual(planOf('cuizhu'))
  })

  it.each(times)('lies before %s and within eight months, in order, each month with orders', (now) => {
    const all = company(now)
    expect(all.flatMap(({ plans }) => plans).length).toBeGreaterThanOrEqual(550)
    for (const { key, plans } of all) {
      expect(plans).toHaveLength(estates.find((estate) => estate.key === key)!.orders)
      const reported = plans.map(({ reportedAt }) => reportedAt.getTime())
      expect(reported).toEqual(reported.toSorted((a, b) => a - b))
      expect(reported.at(-1)).toBeLessThan(Date.parse(now))
      expect(Date.parse(now) - reported[0]!).toBeLessThan(245 * dayMs)
      const months = new Set(reported.map((time) => new Date(time).toISOString().slice(0, 7)))
      expect(months.size, key).toBeGreaterThanOrEqual(8)
    }
  })

  it('is denser in its last eight weeks, and says nothing twice in a row', () => {
    for (const { key, plans } of company()) {
      const recent = plans.filter(
        ({ reportedAt }) => Date.parse(november) - reportedAt.getTime() < 56 * dayMs,
      )
      expect(recent.length / 56, key).toBeGreaterThan((1.5 * (plans.length - recent.length)) / 187)
      plans.slice(1).forEach(({ text }, at) => expect(text.description).not.toBe(plans[at]!.text.description))
    }
  })

  it('knows the seasons: lights in the dark months, rain in the wet ones, nothing of the other half of the year', () => {
    const plans = company().flatMap((each) => each.plans)
    const in_ = (months: readonly number[]) =>
      plans.filter(({ reportedAt }) => months.includes(reportedAt.getUTCMonth() + 1))
    const lights = ({ text }: OrderPlan) => text.category === 'power-lighting'
    expect(share(in_([10, 11]), lights)).toBeGreaterThan(share(in_([5, 6, 7, 8]), lights))
    expect(share(in_([6, 7, 8]), ({ text }) => text.weather === 'winter')).toBeLessThan(0.05)
    expect(share(in_([11]), ({ text }) => text.weather === 'summer')).toBeLessThan(0.05)
  })
})

describe('how the estates do', () => {
  const all = company()
  const plans = all.flatMap((each) => each.plans)

  it('is what a real company would show: most in time, few opened again, nearly all asked', () => {
    expect(share(told(plans), ({ fate }) => isOnTime(fate!))).toBeGreaterThan(0.85)
    expect(share(told(plans), ({ fate }) => isOnTime(fate!))).toBeLessThan(0.95)
    const again = share(told(plans), ({ fate }) => fate === 'rejected' || fate === 'reopened')
    expect(again).toBeGreaterThan(0.02)
    expect(again).toBeLessThan(0.09)
    expect(share(told(plans), ({ fate }) => fate !== 'silent' && fate !== 'administrative')).toBeGreaterThan(
      0.8,
    )
    const ratings = plans.flatMap(({ steps }) => steps.flatMap(({ rating }) => rating ?? []))
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
    expect(mean).toBeGreaterThan(4.2)
    expect(mean).toBeLessThan(4.8)
  })

  it('tells one estate from the others', () => {
    const rates = all.map(({ key, plans: own }) => ({
      key,
      rate: share(told(own), ({ fate }) => isOnTime(fate!)),
    }))
    const [weakest, second] = rates.toSorted((a, b) => a.rate - b.rate)
    expect(weakest!.key).toBe('lanting')
    expect(weakest!.rate).toBeLessThan(second!.rate - 0.05)
  })

  it('has everything that can happen to an order', () => {
    for (const name of [
      'transfer',
      'pause',
      'resume',
      'mediate',
      'settle',
      'refer',
      'follow',
      'unmerge',
      'raise-risk',
      'plan-risk',
      'stand-down',
      'inner-note',
    ])
      expect(stepsOf(plans, name).length, name).toBeGreaterThan(0)
    expect(stepsOf(plans, 'merge').length).toBeGreaterThanOrEqual(3)
    expect(new Set(stepsOf(plans, 'pause').map(({ pause }) => pause!.reason))).toEqual(
      new Set(['parts', 'reporter', 'third-party']),
    )
    // Some waits end by themselves.
    expect(stepsOf(plans, 'resume').length).toBeLessThan(stepsOf(plans, 'pause').length)
    for (const { followers } of stepsOf(plans, 'follow')) expect([3, 4, 5, 6, 7, 8, 9]).toContain(followers)
  })

  it('leaves some orders without an answer and some with nobody on them', () => {
    const ends = ['answer', 'settle', 'refer', 'close', 'cancel', 'merge']
    expect(plans.filter(({ steps }) => steps.length === 0).length).toBeGreaterThan(0)
    const open = plans.filter(
      ({ steps }) => steps.length > 0 && !steps.some((step) => ends.includes(step.do)),
    )
    expect(open.length).toBeGreaterThan(6)
  })

  it.each(times)('holds a review of each of the last six months by %s', (now) => {
    const { acts } = scenesOf('jingtian', new Date(now))
    const months = acts.flatMap((act) => (act.do === 'review' ? [act.month] : []))
    expect(new Set(months).size).toBe(6)
    for (const { daysAgo } of acts) expect(daysAgo).toBeGreaterThan(0)
    expect(Object.values(reviewWords).map((words) => words.length)).toEqual([12, 12])
  })
})
