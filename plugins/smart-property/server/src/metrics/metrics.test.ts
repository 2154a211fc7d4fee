import { metrics, type OrderMetric } from '@linli/smart-property-contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { smartProperty } from '../index.ts'
import { closedAt, insertOrders } from '../testing/insert-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { listMetricRows } from './list-metric-rows.ts'
import { listMetrics } from './list-metrics.ts'

let test: TestBench
let estate: Estate
let ids: string[]
const now = new Date('2026-11-11T02:00:00Z')
const october = { from: '2026-10-01', to: '2026-10-31' }

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  ids = await insertOrders(test, estate.tenant.id, [
    // In the first minute of October in Shenzhen.
    {
      created_at: '2026-09-30T10:00:00Z',
      ...closedAt('2026-09-30T16:00:00Z', { responded_at: '2026-09-30T10:30:00Z' }),
    },
    {
      created_at: '2026-10-10T02:00:00Z',
      ...closedAt('2026-10-20T02:00:00Z', { channel: 'desk', close_kind: 'automatic' }),
    },
    {
      created_at: '2026-10-10T02:00:00Z',
      ...closedAt('2026-10-10T03:00:00Z', {
        reopen_count: 1,
        close_kind: 'called-back',
        responded_at: '2026-10-10T02:30:00Z',
      }),
    },
    {
      created_at: '2026-10-11T02:00:00Z',
      ...closedAt('2026-10-11T03:00:00Z', {
        close_kind: 'cancelled',
        answered_at: null,
        answered_by: null,
        answered_by_name: null,
        solved: false,
      }),
    },
    {
      created_at: '2026-10-12T02:00:00Z',
      due_at: '2026-10-13T02:00:00Z',
      responded_at: '2026-10-12T05:00:00Z',
    },
    // Open and overdue when October ended, closed since.
    {
      created_at: '2026-10-20T02:00:00Z',
      ...closedAt('2026-11-05T02:00:00Z', { responded_at: '2026-11-05T01:00:00Z' }),
    },
    { created_at: '2026-10-31T02:00:00Z', kind: 'dispute', channel: 'visit', due_at: '2026-11-01T02:00:00Z' },
    { created_at: '2026-10-15T02:00:00Z', kind: 'dispute', channel: 'visit', due_at: '2026-10-16T02:00:00Z' },
    {
      created_at: '2026-10-05T02:00:00Z',
      kind: 'suggestion',
      channel: 'visit',
      ...closedAt('2026-10-09T02:00:00Z'),
    },
    {
      created_at: '2026-10-05T02:00:00Z',
      kind: 'suggestion',
      channel: 'visit',
      due_at: '2026-10-06T02:00:00Z',
    },
  ])
  await test.admin.query(
    `insert into p_smart_property.work_order_rulebooks (tenant_id, id, title, file_id, in_force_from, in_force_to, agreed_by, added_by_name)
      values ($1, gen_random_uuid(), '诉求办理制度', gen_random_uuid(), '2026-01-01', '2026-10-31', '小区党支部', '周经理')`,
    [estate.tenant.id],
  )
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const figures = async (window: { from: string; to: string }, who = estate.manager) =>
  Object.fromEntries((await test.run(who, listMetrics, window)).rows.map((row) => [row.key, row]))
const rows = (key: OrderMetric, input: object = {}) =>
  test.run(estate.manager, listMetricRows, { key, ...october, ...input })

describe('the figures of an evaluation', () => {
  it('are those of the rubric, each with the rows that count and those left out', async () => {
    test.setNow(now)
    const shown = await figures(october)
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(metrics).toSorted())
    expect(Object.fromEntries(Object.entries(shown).map(([key, { value }]) => [key, value]))).toEqual({
      'comp.system_doc': true,
      'comp.on_time_rate': 1 / 5,
      'comp.callback_rate': 2 / 3,
      'comp.reopen_rate': 1 / 3,
      'comp.channels_active': 2,
      'plat.reply_within_sla': 1 / 4,
      'need.responded_rate': 1 / 2,
      'joint.disputes_over_sla': 1,
    })
    expect(shown['comp.on_time_rate']).toMatchObject({
      unit: 'ratio',
      clause: '7.4.3.2',
      counted: 1,
      excluded: expect.arrayContaining([
        { guard: 'late', rows: 3, isInBase: true },
        { guard: 'reopened', rows: 1, isInBase: true },
        { guard: 'withdrawn', rows: 1, isInBase: false },
      ]),
    })
  })

  it('say what a share is of, and how many rows miss it or are no part of it', async () => {
    test.setNow(now)
    for (const { unit, value, counted, base, excluded } of Object.values(await figures(october))) {
      const misses = excluded.filter((each) => each.isInBase).reduce((sum, { rows: n }) => sum + n, 0)
      if (unit === 'ratio') expect([counted / base!, counted + misses]).toEqual([value, base])
      else expect([base, misses]).toEqual([null, 0])
    }
  })

  it('judge a window that is over by its last day, and the current one by now', async () => {
    test.setNow(now)
    const year = await figures({ from: '2026-01-01', to: '2026-12-31' })
    expect(year['comp.system_doc']!.value).toBe(false)
    expect(year['joint.disputes_over_sla']!.value).toBe(2)
    expect(year['comp.callback_rate']!.value).toBe(3 / 4)
    test.setNow(new Date('2026-10-12T06:00:00Z'))
    const then = await figures({ from: '2026-01-01', to: '2026-12-31' })
    expect(then['comp.on_time_rate']!.value).toBe(1 / 3)
    expect(then['joint.disputes_over_sla']!.value).toBe(0)
  })

  it('are nothing where there is nothing, and nobody else’s', async () => {
    const elsewhere = await test.mintEstate()
    test.setNow(now)
    const shown = await figures(october, elsewhere.secretary)
    expect(Object.values(shown).map(({ value }) => value)).toEqual([
      false,
      null,
      null,
      null,
      0,
      null,
      null,
      0,
    ])
    await expect(test.run(estate.resident, listMetrics, october)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      test.run(estate.manager, listMetrics, { from: '2026-02-01', to: '2026-01-01' }),
    ).rejects.toMatchObject({ code: 'bad_input' })
  })

  it.each([
    ['2024-01-01', '2026-12-31', null],
    ['2024-01-01', '2027-01-07', null],
    ['2024-01-01', '2027-01-08', 'window_too_long'],
    ['0001-01-01', '9999-12-31', 'window_too_long'],
    ['2026-02-01', '2026-01-31', 'ends_before_it_begins'],
  ])('from %s to %s: %s', async (from, to, rule) => {
    const window = { from, to }
    const answers = await Promise.allSettled([figures(window), rows('comp.on_time_rate', window)])
    const refusal = { reason: { details: { issues: [{ path: 'to', rule }] } } }
    for (const answer of answers) expect(answer).toMatchObject(rule ? refusal : { status: 'fulfilled' })
  })

  it('are what the kernel hands on, with the rows behind them', async () => {
    test.setNow(now)
    const shown = await figures(october)
    for (const key of Object.keys(metrics) as OrderMetric[]) {
      const { rows: listed } = await rows(key, { limit: '100' })
      expect(listed.filter((row) => row.counted)).toHaveLength(shown[key]!.counted)
      expect(smartProperty.metrics).toHaveProperty([key])
    }
  })
})

describe('the records behind a figure', () => {
  it('name each order with its day and the guard that left it out, the latest first', async () => {
    test.setNow(now)
    const { rows: listed } = await rows('comp.on_time_rate')
    expect(
      listed.map(({ id, eventDate, counted, excludedBy }) => [id, eventDate, counted, excludedBy]),
    ).toEqual([
      [ids[5], '2026-10-21', false, 'late'],
      [ids[1], '2026-10-20', false, 'late'],
      [ids[4], '2026-10-13', false, 'late'],
      [ids[3], '2026-10-11', false, 'withdrawn'],
      [ids[2], '2026-10-10', false, 'reopened'],
      [ids[0], '2026-10-01', true, null],
    ])
    expect(listed[0]).toMatchObject({ table: 'work_orders', title: '漏水' })
    expect((await rows('comp.system_doc')).rows).toMatchObject([
      { table: 'work_order_rulebooks', title: '诉求办理制度', counted: true },
    ])
  })

  it('can be narrowed to one guard, and paged to the end', async () => {
    test.setNow(now)
    const late = await rows('comp.on_time_rate', { only: 'late', limit: '2' })
    expect(late.rows.map(({ id }) => id)).toEqual([ids[5], ids[1]])
    const rest = await rows('comp.on_time_rate', { only: 'late', limit: '2', cursor: late.next })
    expect([rest.rows.map(({ id }) => id), rest.next]).toEqual([[ids[4]], undefined])
    expect((await rows('comp.on_time_rate', { only: 'counted' })).rows.map(({ id }) => id)).toEqual([ids[0]])
    await expect(rows('comp.on_time_rate', { cursor: 'nothing' })).rejects.toMatchObject({
      code: 'bad_input',
    })
  })
})
