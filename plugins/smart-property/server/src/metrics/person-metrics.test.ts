import { pluginKit } from '@linli/kernel'
import { manifest } from '@linli/smart-property-contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { closedAt, insertOrders } from '../testing/insert-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { personMetrics } from './person-metrics.ts'

const october = { from: '2026-10-01', to: '2026-10-31' }
const [busy, slow, idle] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000010${n}`)

/** The providers as the kernel asks them, in the tenant's own scope. */
const readAll = pluginKit(manifest).defineQuery({
  name: 'smart-property.test.read-people',
  can: 'member',
  input: z.object({ from: z.string(), to: z.string() }),
  output: z.record(
    z.string(),
    z.array(z.object({ accountId: z.string(), value: z.number(), counted: z.int(), total: z.int() })),
  ),
  run: async (ctx, window) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(personMetrics).map(
          async ([key, metric]) => [key, await metric.readPerPerson(ctx, window)] as const,
        ),
      ),
    ),
})

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  const by = (accountId: string | undefined, more: object = {}) => ({
    answered_by: accountId ?? null,
    ...more,
  })
  await insertOrders(test, estate.tenant.id, [
    // In the first minute of October in Shenzhen, in its limit.
    { created_at: '2026-09-30T10:00:00Z', ...closedAt('2026-09-30T16:00:00Z', by(busy, { rating: 5 })) },
    { created_at: '2026-10-02T02:00:00Z', ...closedAt('2026-10-02T03:00:00Z', by(busy, { rating: 4 })) },
    {
      created_at: '2026-10-03T02:00:00Z',
      ...closedAt('2026-10-03T03:00:00Z', by(busy, { reopen_count: 1 })),
    },
    { created_at: '2026-10-04T02:00:00Z', ...closedAt('2026-10-09T03:00:00Z', by(slow)) },
    // Withdrawn, merged, and of other months: nobody's.
    {
      created_at: '2026-10-04T02:00:00Z',
      ...closedAt('2026-10-04T03:00:00Z', by(slow, { close_kind: 'cancelled' })),
    },
    {
      created_at: '2026-10-04T02:00:00Z',
      ...closedAt(
        '2026-10-04T03:00:00Z',
        by(slow, { close_kind: 'merged', merged_into_id: '00000000-0000-7000-8000-000000000199' }),
      ),
    },
    { created_at: '2026-09-04T02:00:00Z', ...closedAt('2026-09-04T03:00:00Z', by(slow)) },
    { created_at: '2026-10-31T15:59:00Z', ...closedAt('2026-10-31T16:00:00Z', by(slow)) },
    // Left lying past its limit, and one that is not due yet.
    { created_at: '2026-10-10T02:00:00Z', assignee_account_id: idle ?? null, due_at: '2026-10-11T02:00:00Z' },
    { created_at: '2026-10-31T10:00:00Z', assignee_account_id: busy ?? null, due_at: '2026-11-01T10:00:00Z' },
  ])
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

describe('figures of people', () => {
  it('count an order for who finished it, and one left lying against its assignee', async () => {
    test.setNow(new Date('2026-11-11T02:00:00Z'))
    expect(await test.run(estate.manager, readAll, october)).toEqual({
      'staff.finished_in_limit_rate': [
        { accountId: busy, value: 2 / 3, counted: 2, total: 3 },
        { accountId: slow, value: 0, counted: 0, total: 1 },
        { accountId: idle, value: 0, counted: 0, total: 1 },
      ],
      'staff.review_average': [{ accountId: busy, value: 4.5, counted: 2, total: 3 }],
      'staff.orders_finished': [
        { accountId: busy, value: 3, counted: 3, total: 3 },
        { accountId: slow, value: 1, counted: 1, total: 1 },
        { accountId: idle, value: 0, counted: 0, total: 1 },
      ],
    })
  })

  it('judge a running month by now, and are nobody else’s', async () => {
    test.setNow(new Date('2026-10-02T02:30:00Z'))
    expect((await test.run(estate.manager, readAll, october))['staff.orders_finished']).toEqual([
      { accountId: busy, value: 1, counted: 1, total: 1 },
    ])
    const other = await test.mintEstate()
    test.setNow(new Date('2026-11-11T02:00:00Z'))
    expect(Object.values(await test.run(other.manager, readAll, october))).toEqual([[], [], []])
  })
})
