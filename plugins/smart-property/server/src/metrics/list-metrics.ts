import {
  metricGuards,
  metrics,
  orderMetricsInput,
  orderMetricsOutput,
  reviewSubject,
  type OrderMetric,
} from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { judgeAll, valueOf, type Verdict } from './guards.rules.ts'
import { readMetricOrders } from './metric-orders.sql.ts'
import { judgedMetrics } from './metric-providers.ts'
import { rulebooksOn } from './rulebook-reading.ts'

type Row = Pick<Verdict, 'isInBase' | 'excludedBy'>

/** How many rows each guard kept from counting: first those that miss, then those the figure is not about. */
const leftOf = (rows: readonly Row[]) =>
  metricGuards
    .flatMap((guard) =>
      [true, false].map((isInBase) => ({
        guard,
        isInBase,
        rows: rows.filter((row) => row.excludedBy === guard && row.isInBase === isInBase).length,
      })),
    )
    .filter(({ rows: count }) => count > 0)
    .sort((a, b) => Number(b.isInBase) - Number(a.isInBase) || b.rows - a.rows)

const rowOf = (key: OrderMetric, value: number | boolean | null, rows: readonly Row[]) => ({
  ...metrics[key],
  value,
  counted: rows.filter(({ excludedBy }) => excludedBy === undefined).length,
  base: metrics[key].unit === 'ratio' ? rows.filter(({ isInBase }) => isInBase).length : null,
  excluded: leftOf(rows),
})

/** The rubric's figures over a window, as the estate sees them before an evaluation; the orders are read once for all. */
export const listMetrics = defineQuery({
  name: 'smart-property.metric.list',
  can: ['read', reviewSubject],
  input: orderMetricsInput,
  output: orderMetricsOutput,
  async run(ctx, window) {
    const [orders, documents] = await Promise.all([
      readMetricOrders(ctx, window, judgedMetrics),
      rulebooksOn(ctx, window),
    ])
    const inForce = documents.map(() => ({ isInBase: true }))
    const shown = judgedMetrics.map((metric) => {
      const judged = judgeAll(metric, orders, window)
      return rowOf(metric, valueOf(metric, judged), judged)
    })
    return { rows: [rowOf('comp.system_doc', documents.length > 0, inForce), ...shown] }
  },
})
