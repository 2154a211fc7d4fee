import { newId, wordFinding, type CheckReading } from '@linli/contract'
import { definePlugin, pluginKit } from '@linli/kernel'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'
import { checkLimits, checks, manifest, type OrderCheck } from '@linli/smart-property-contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { smartProperty } from '../index.ts'
import { closedAt, insertOrders, type OrderColumns } from '../testing/insert-orders.ts'
import { insertClosings } from '../testing/insert-steps.ts'

/** Somebody who asks for checks as an evaluation does. */
const asker = { ...manifest, capabilities: ['metrics'] as const }
const ask = pluginKit(asker).defineQuery({
  name: 'smart-property.check.ask',
  can: 'member',
  input: z.object({ key: z.string() }),
  output: z.unknown(),
  async run(ctx, { key }) {
    const reading = await ctx.metrics.check(key, { from: '2026-01-01', to: '2026-12-31' })
    const [first] = reading.findings
    return { ...reading, labels: first ? await ctx.metrics.labelChecked(key, first.rows) : [] }
  },
})

let test: TestKernel
let estate: TestTenant
let manager: TestMember
beforeAll(async () => {
  const plugin = definePlugin({
    ...smartProperty,
    manifest: { ...manifest, capabilities: [...manifest.capabilities, 'metrics'] },
  })
  test = await testKernel({ plugins: [plugin] })
  test.setNow(new Date('2026-11-11T02:00:00Z'))
})
afterAll(() => test.close())
beforeEach(async () => {
  estate = await test.mintTenant()
  manager = await test.mintMember(estate, ['estate-manager'])
})

type Asked = CheckReading & { labels: { id: string; title: string; path: string | null }[] }
const found = async (key: OrderCheck) => (await test.run(manager, ask, { key })) as Asked
const sentences = async (key: OrderCheck) =>
  (await found(key)).findings.map((finding) => wordFinding(checks[key], finding)['zh-CN'])

const put = (...orders: (OrderColumns & { created_at: string })[]) => insertOrders(test, estate.id, orders)
/** Closed at an instant in May, by the clock of Shenzhen at eight hours less. */
const closed = (at: string, columns: OrderColumns = {}) => ({
  created_at: '2026-05-01T02:00:00Z',
  ...closedAt(at, columns),
})
const unanswered = {
  answer_text: null,
  claimed_solved: null,
  solved: false,
  answered_at: null,
  answered_by: null,
  answered_by_name: null,
  close_kind: 'administrative',
}
const minute = (n: number, second = 0) =>
  `2026-05-11T02:${String(n).padStart(2, '0')}:${String(second).padStart(2, '0')}Z`

describe('complaints closed without an answer', () => {
  it('are one question a month, with the orders and the way to them', async () => {
    const ids = await put(
      // Past midnight of June in Shenzhen.
      closed('2026-05-31T16:30:00Z', unanswered),
      closed('2026-05-20T02:00:00Z', unanswered),
      closed('2026-05-22T02:00:00Z', unanswered),
    )
    expect(await sentences('comp.closed_unanswered')).toEqual([
      '2026年6月有 1 件投诉没有答复记录就关闭了',
      '2026年5月有 2 件投诉没有答复记录就关闭了',
    ])
    const { findings, labels } = await found('comp.closed_unanswered')
    expect(findings[1]).toMatchObject({
      fingerprint: '2026-05',
      total: 2,
      rows: [
        { entity: 'work_orders', entityId: ids[2], eventDate: '2026-05-22' },
        { entity: 'work_orders', entityId: ids[1], eventDate: '2026-05-20' },
      ],
    })
    expect(labels).toEqual([
      { id: ids[0], title: `T-${ids[0]} 漏水`, path: expect.stringContaining(`/t/${estate.id}/`) },
    ])
  })

  it.each<[string, OrderColumns & { created_at: string }]>([
    ['answered', closed('2026-05-20T02:00:00Z')],
    [
      'withdrawn by who reported it',
      closed('2026-05-20T02:00:00Z', { ...unanswered, close_kind: 'cancelled' }),
    ],
    [
      'joined to another',
      closed('2026-05-20T02:00:00Z', { ...unanswered, close_kind: 'merged', merged_into_id: newId() }),
    ],
    ['of another kind', closed('2026-05-20T02:00:00Z', { ...unanswered, kind: 'repair' })],
    ['of the year before', closed('2025-12-31T15:59:00Z', unanswered)],
    ['still open', { created_at: '2026-05-01T02:00:00Z' }],
  ])('are none where it was %s', async (_what, order) => {
    await put(order)
    expect(await sentences('comp.closed_unanswered')).toEqual([])
  })
})

describe('complaints closed and reopened', () => {
  it('are one question a month, open ones among them', async () => {
    await put(
      { created_at: '2026-05-01T02:00:00Z', reopen_count: 1, solve_started_at: '2026-05-09T02:00:00Z' },
      closed('2026-05-20T02:00:00Z', { reopen_count: 2, solve_started_at: '2026-05-12T02:00:00Z' }),
    )
    expect(await sentences('comp.reopened')).toEqual(['2026年5月有 2 件投诉关闭后又重新打开'])
  })

  it.each<[string, OrderColumns]>([
    ['closed once', {}],
    ['reopened in the year before', { reopen_count: 1, solve_started_at: '2025-12-20T02:00:00Z' }],
    ['of another kind', { kind: 'repair', reopen_count: 1 }],
  ])('are none where it was %s', async (_what, columns) => {
    await put(closed('2026-05-20T02:00:00Z', columns))
    expect(await sentences('comp.reopened')).toEqual([])
  })
})

describe('complaints closed in bulk', () => {
  async function closings(
    times: readonly string[],
    who: string | readonly string[],
    columns: OrderColumns = {},
  ) {
    const ids = await put(...times.map((at) => closed(at, columns)))
    await insertClosings(
      test,
      estate.id,
      ids.map((orderId, n) => ({
        orderId,
        kind: 'close',
        at: times[n]!,
        actor: typeof who === 'string' ? who : who[n]!,
      })),
    )
    return ids
  }
  const burst = (start: number, count: number) =>
    Array.from({ length: count }, (_, n) => minute(start + Math.floor((n * 10) / 60), (n * 10) % 60))

  it('are a question for each sitting of one person, called after its first order', async () => {
    const who = newId()
    const first = await closings(burst(0, 7), who)
    await closings(burst(30, checkLimits.closedTogether), who)
    const { findings } = await found('comp.closed_together')
    expect(findings.map(({ total }) => total)).toEqual([5, 7])
    expect(findings[1]).toMatchObject({
      fingerprint: first[0],
      params: { day: '2026-05-11', time: '10:00', n: 7 },
    })
  })

  it('are none where they were few, spread over time, or by several people', async () => {
    await closings(burst(0, checkLimits.closedTogether - 1), newId())
    await closings(
      Array.from({ length: 12 }, (_, n) => minute(n * 2)),
      newId(),
    )
    await closings(
      burst(40, 6),
      Array.from({ length: 6 }, () => newId()),
    )
    expect(await sentences('comp.closed_together')).toEqual([])
  })

  it('are none where they were repairs or the reporters’ own withdrawals', async () => {
    await closings(burst(0, 6), newId(), { kind: 'repair' })
    await closings(burst(30, 6), newId(), { close_kind: 'cancelled' })
    expect(await sentences('comp.closed_together')).toEqual([])
  })
})

describe('ratings', () => {
  const rated = (day: number, columns: OrderColumns = {}) =>
    closed(`2026-05-${String(day).padStart(2, '0')}T02:00:00Z`, { rating: 5, ...columns })
  const days = (count: number) => Array.from({ length: count }, (_, n) => n + 1)

  it('of one home in a month are a question from the limit on, and of two months none', async () => {
    const [many, few] = [newId(), newId()]
    await put(
      ...days(checkLimits.ratingsOfOne).map((day) => rated(day, { unit_id: many })),
      ...days(checkLimits.ratingsOfOne - 1).map((day) => rated(day, { unit_id: few })),
      rated(1, { ...closedAt('2026-06-20T02:00:00Z'), rating: 5, unit_id: few }),
      ...days(9).map((day) => rated(day, { unit_id: newId() })),
      ...days(9).map((day) => rated(day, { unit_id: few, rating: null })),
    )
    expect(await sentences('rating.one_room')).toEqual(['2026年5月同一户给了 5 次评分'])
  })

  it('of one account for several addresses are a question; for one address, or by a call of the desk, none', async () => {
    const give = async (actor: string, kind: string, rooms: readonly string[]) => {
      const ids = await put(...rooms.map((location_label, n) => rated(n + 1, { location_label })))
      const steps = ids.map((orderId) => ({ orderId, kind, at: '2026-05-09T02:00:00Z', actor }))
      await insertClosings(test, estate.id, steps)
    }
    await give(newId(), 'confirm', ['3栋', '4栋', '4栋', '5栋', '5栋'])
    await give(newId(), 'confirm', ['6栋', '6栋', '6栋', '6栋', '6栋'])
    await give(newId(), 'call-back-solved', ['3栋', '4栋', '5栋', '6栋', '7栋'])
    await give(newId(), 'confirm', ['3栋', '4栋', '5栋', '6栋'])
    expect(await sentences('rating.one_account')).toEqual(['2026年5月同一账号为 3 处地址给了 5 次评分'])
  })

  it('too few of a month that is over are a question, with the orders nobody rated', async () => {
    await put(...days(17).map((day) => rated(day, { rating: null })), ...days(3).map((day) => rated(day)))
    expect(await sentences('rating.few_answers')).toEqual(['2026年5月关闭的 20 件工单只有 3 件有评分'])
    expect((await found('rating.few_answers')).findings[0]?.total).toBe(17)
  })

  it('too few are none where enough rated, few orders were closed, or the month still runs', async () => {
    const month = (of: string, all: number, ratings: number) =>
      put(
        ...Array.from({ length: all }, (_, n) => ({
          created_at: '2026-05-01T02:00:00Z',
          ...closedAt(`2026-${of}-05T02:00:00Z`, { rating: n < ratings ? 4 : null }),
        })),
      )
    await month('05', 20, 4)
    await month('06', 19, 0)
    await month('11', 30, 0)
    expect(await sentences('rating.few_answers')).toEqual([])
  })
})

it('finds nothing of another estate', async () => {
  await put(closed('2026-05-20T02:00:00Z', unanswered))
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  for (const key of Object.keys(checks) as OrderCheck[]) expect(await sentences(key)).toEqual([])
})

it('keeps within the bound of rows, and says how many there are', async () => {
  await put(...Array.from({ length: 60 }, () => closed('2026-05-20T02:00:00Z', unanswered)))
  const { findings } = await found('comp.closed_unanswered')
  expect(findings.map(({ rows, total }) => [rows.length, total])).toEqual([[50, 60]])
})
