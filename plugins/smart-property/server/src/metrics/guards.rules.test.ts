import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { closeKinds, kinds, channels } from '@linli/smart-property-contract'
import { judgeAll, judges, valueOf, type JudgedMetric, type MetricOrder } from './guards.rules.ts'

const window = { from: '2026-01-01', to: '2026-12-31' }
const open: MetricOrder = {
  id: 'o',
  kind: 'complaint',
  channel: 'app',
  createdDay: '2026-03-01',
  solveDueDay: '2026-03-02',
  answeredDay: null,
  closedDay: null,
  closeKind: null,
  isRespondOver: false,
  isRespondedInTime: null,
  isSolveOver: false,
  isAnsweredInTime: false,
  reopenCount: 0,
  isBulkClosed: false,
}
const closed: Partial<MetricOrder> = {
  answeredDay: '2026-03-02',
  closedDay: '2026-03-03',
  closeKind: 'confirmed',
  isAnsweredInTime: true,
}
const overdue: Partial<MetricOrder> = { isSolveOver: true }

const verdict = (metric: JudgedMetric, order: Partial<MetricOrder>) => {
  const judged = judges[metric]({ ...open, ...order }, window)
  return judged && [judged.counted, judged.isInBase, judged.excludedBy ?? '']
}

describe.each<[JudgedMetric, [string, Partial<MetricOrder>, ReturnType<typeof verdict>][]]>([
  [
    'comp.on_time_rate',
    [
      ['closed on time', closed, [true, true, '']],
      ['answered too late', { ...closed, isAnsweredInTime: false }, [false, true, 'late']],
      ['reopened once', { ...closed, reopenCount: 1 }, [false, true, 'reopened']],
      ['closed in bulk', { ...closed, isBulkClosed: true }, [false, true, 'bulk-closed']],
      [
        'closed without an answer',
        { ...closed, closeKind: 'administrative', answeredDay: null, isAnsweredInTime: false },
        [false, true, 'unanswered'],
      ],
      ['withdrawn', { ...closed, closeKind: 'cancelled' }, [false, false, 'withdrawn']],
      ['merged', { ...closed, closeKind: 'merged' }, [false, false, 'merged']],
      ['closed before', { ...closed, closedDay: '2025-12-31' }, [false, false, 'outside-window']],
      ['open and overdue', overdue, [false, true, 'late']],
      ['open in its limit', {}, [false, false, 'still-running']],
      [
        'answered, to be confirmed',
        { ...overdue, answeredDay: '2026-03-02' },
        [false, false, 'still-running'],
      ],
      ['overdue since before', { ...overdue, solveDueDay: '2025-12-31' }, [false, false, 'outside-window']],
      ['a repair', { ...closed, kind: 'repair' }, null],
    ],
  ],
  [
    'comp.callback_rate',
    [
      ['confirmed', closed, [true, true, '']],
      ['called back', { ...closed, closeKind: 'called-back' }, [true, true, '']],
      ['closed by itself', { ...closed, closeKind: 'automatic' }, [false, true, 'not-called-back']],
      ['closed with a reason', { ...closed, closeKind: 'administrative' }, [false, true, 'not-called-back']],
      ['withdrawn', { ...closed, closeKind: 'cancelled' }, [false, false, 'withdrawn']],
      ['still open', overdue, null],
    ],
  ],
  [
    'comp.reopen_rate',
    [
      ['closed once', closed, [false, true, 'not-reopened']],
      ['reopened', { ...closed, reopenCount: 2 }, [true, true, '']],
      ['merged', { ...closed, closeKind: 'merged', reopenCount: 1 }, [false, false, 'merged']],
    ],
  ],
  [
    'comp.channels_active',
    [
      ['answered', { answeredDay: '2026-03-02' }, [true, true, '']],
      ['answered before', { answeredDay: '2025-12-31' }, null],
      ['closed in bulk', { ...closed, isBulkClosed: true }, [false, false, 'bulk-closed']],
      ['not answered', {}, [false, false, 'not-answered']],
      ['withdrawn', { closedDay: '2026-03-02', closeKind: 'cancelled' }, [false, false, 'withdrawn']],
    ],
  ],
  [
    'plat.reply_within_sla',
    [
      ['replied in time', { isRespondedInTime: true }, [true, true, '']],
      ['replied late', { isRespondedInTime: false, isRespondOver: true }, [false, true, 'late']],
      ['not replied in time', { isRespondOver: true }, [false, true, 'not-answered']],
      [
        'withdrawn after the limit',
        { ...closed, isRespondOver: true, closeKind: 'cancelled' },
        [false, true, 'not-answered'],
      ],
      ['withdrawn before', { ...closed, closeKind: 'cancelled' }, [false, false, 'withdrawn']],
      ['merged', { ...closed, closeKind: 'merged' }, [false, false, 'merged']],
      ['closed without a word', { ...closed, closeKind: 'administrative' }, [false, true, 'unanswered']],
      ['in its limit', {}, [false, false, 'still-running']],
      ['from the desk', { channel: 'desk', isRespondedInTime: true }, null],
      ['reported before', { createdDay: '2025-12-31', isRespondedInTime: true }, null],
      ['any kind', { kind: 'repair', isRespondedInTime: true }, [true, true, '']],
    ],
  ],
  [
    'need.responded_rate',
    [
      ['a complaint', closed, null],
      ['answered', { kind: 'suggestion', answeredDay: '2026-03-09' }, [true, true, '']],
      [
        'answered late, reopened',
        { ...closed, kind: 'suggestion', reopenCount: 1, isAnsweredInTime: false },
        [true, true, ''],
      ],
      ['closed in bulk', { ...closed, kind: 'suggestion', isBulkClosed: true }, [false, true, 'bulk-closed']],
      [
        'closed without an answer',
        { ...closed, kind: 'suggestion', answeredDay: null, closeKind: 'administrative' },
        [false, true, 'unanswered'],
      ],
      ['overdue', { ...overdue, kind: 'suggestion' }, [false, true, 'not-answered']],
      ['in its limit', { kind: 'suggestion' }, [false, false, 'still-running']],
      ['due next year', { kind: 'suggestion', solveDueDay: '2027-01-02' }, [false, false, 'still-running']],
      [
        'overdue since before',
        { ...overdue, kind: 'suggestion', solveDueDay: '2025-12-31' },
        [false, false, 'outside-window'],
      ],
      [
        'withdrawn',
        { kind: 'suggestion', closedDay: '2026-03-02', closeKind: 'cancelled' },
        [false, false, 'withdrawn'],
      ],
    ],
  ],
  [
    'joint.disputes_over_sla',
    [
      ['overdue', { ...overdue, kind: 'dispute' }, [true, true, '']],
      ['overdue for years', { ...overdue, kind: 'dispute', solveDueDay: '2020-01-01' }, [true, true, '']],
      ['in its limit', { kind: 'dispute' }, [false, false, 'still-running']],
      ['answered', { ...overdue, kind: 'dispute', answeredDay: '2026-03-02' }, null],
      ['closed', { ...overdue, ...closed, kind: 'dispute' }, null],
      ['a complaint', overdue, null],
    ],
  ],
])('%s', (metric, cases) => {
  it.each(cases)('%s', (_what, order, expected) => {
    expect(verdict(metric, order)).toEqual(expected)
  })
})

const value = (metric: JudgedMetric, orders: readonly Partial<MetricOrder>[]) =>
  valueOf(
    metric,
    judgeAll(
      metric,
      orders.map((order) => ({ ...open, ...order })),
      window,
    ),
  )

describe('the value', () => {
  it('is nothing without a base, and a number where numbers are counted', () => {
    for (const metric of ['comp.on_time_rate', 'comp.callback_rate', 'plat.reply_within_sla'] as const)
      expect(value(metric, [])).toBeNull()
    expect(value('comp.on_time_rate', [{}])).toBeNull()
    expect(value('joint.disputes_over_sla', [])).toBe(0)
    expect(
      value('comp.channels_active', [closed, closed, { ...closed, channel: 'desk' }, { channel: 'visit' }]),
    ).toBe(2)
    expect(value('comp.on_time_rate', [closed, overdue, {}, { ...closed, closeKind: 'merged' }])).toBe(0.5)
  })
})

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2025, 6, 1) + n * 86_400_000).toISOString().slice(0, 10))
const anyOrder: fc.Arbitrary<MetricOrder> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    channel: fc.constantFrom(...channels),
    createdDay: day,
    solveDueDay: day,
    answeredDay: fc.option(day),
    closed: fc.option(fc.record({ closedDay: day, closeKind: fc.constantFrom(...closeKinds) })),
    isRespondOver: fc.boolean(),
    isRespondedInTime: fc.option(fc.boolean()),
    isSolveOver: fc.boolean(),
    isAnsweredInTime: fc.boolean(),
    reopenCount: fc.integer({ min: 0, max: 2 }),
    isBulkClosed: fc.boolean(),
  })
  .map(({ closed: end, ...order }) => ({
    id: 'o',
    ...order,
    closedDay: end?.closedDay ?? null,
    closeKind: end?.closeKind ?? null,
  }))
const someOrders = fc.array(anyOrder, { maxLength: 40 })
const rates = Object.keys(judges).filter(
  (metric) => metric !== 'comp.channels_active' && metric !== 'joint.disputes_over_sla',
) as JudgedMetric[]

describe('whatever the orders', () => {
  it('every rate is a share, and nothing that stands outside the base counts', () => {
    fc.assert(
      fc.property(someOrders, fc.constantFrom(...rates), (orders, metric) => {
        const rate = value(metric, orders)
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true)
        for (const each of judgeAll(metric, orders, window)) {
          expect(each.isInBase || !each.counted).toBe(true)
          expect(each.counted).toBe(each.excludedBy === undefined)
        }
      }),
    )
  })

  it('a complaint closed on time never lowers the on-time rate, an overdue one never raises it', () => {
    fc.assert(
      fc.property(someOrders, (orders) => {
        const rate = value('comp.on_time_rate', orders)
        expect(value('comp.on_time_rate', [...orders, closed])).toBeGreaterThanOrEqual(rate ?? 0)
        expect(value('comp.on_time_rate', [...orders, overdue])).toBeLessThanOrEqual(rate ?? 1)
      }),
    )
  })

  it('reopening, closing in bulk and not answering never make an order count as on time', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const of = (change: Partial<MetricOrder>) =>
          judges['comp.on_time_rate']({ ...order, ...change }, window)?.counted ?? false
        expect([of({ reopenCount: 1 }), of({ isBulkClosed: true }), of({ answeredDay: null })]).toEqual([
          false,
          false,
          false,
        ])
      }),
    )
  })
})
