import { PgDialect } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { closedAt, copyOrder, insertOrders } from '../testing/insert-orders.ts'
import { scansOf } from '../testing/scans-of.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { getReview } from './get-review.ts'
import { dayIn } from './review-month.rules.ts'
import { reviewStatement } from './review.sql.ts'

const orders = 50_000
let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  const others = await Promise.all(Array.from({ length: 5 }, () => test.mintTenant()))
  const [from] = await insertOrders(test, estate.tenant.id, [
    {
      created_at: '2020-01-01T00:00:00Z',
      ...closedAt('2020-01-02T00:00:00Z', { assignee_account_id: estate.engineer.accountId }),
    },
  ])
  await copyOrder(test, { from: from!, to: estate.tenant.id, count: orders, open: 200 })
  for (const { id } of others)
    await copyOrder(test, { from: from!, to: id, count: orders / others.length, open: 200 })
  await test.admin.query('vacuum analyze p_smart_property.work_orders')
}, 180_000)
afterAll(() => test.close())

it('reads a month of 50,000 orders by ranges of the estate’s own indexes, and no row of another estate', async () => {
  const now = new Date()
  const month = dayIn('Asia/Shanghai', now).slice(0, 7)
  const statement = new PgDialect({ casing: 'snake_case' }).sqlToQuery(
    reviewStatement({
      estates: [estate.tenant.id],
      month,
      timeZone: 'Asia/Shanghai',
      now,
      isPerEstate: false,
    }),
  )
  const scans = await scansOf(test, estate.tenant.id, { table: 'work_orders', ...statement })
  expect(scans.length).toBeGreaterThanOrEqual(4)
  for (const { node, condition } of scans) {
    expect(node).toMatch(/^(Index|Bitmap Heap) Scan$/)
    expect(condition).toMatch(/\btenant_id = /)
  }
  // Twice the newest months, once the rest of the year; the 50,000 reach back eleven months and a half.
  const met = scans.reduce((sum, { rows }) => sum + rows, 0)
  expect(met).toBeGreaterThan(orders * 0.9)
  expect(met).toBeLessThan(orders * 1.4)
  const { figures, trend } = await test.run(estate.manager, getReview, { month })
  expect(figures.open).toBe(200)
  expect(trend.reduce((sum, { reported }) => sum + reported, 0)).toBeGreaterThan(orders * 0.9)
})
