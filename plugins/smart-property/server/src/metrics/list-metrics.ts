import type { MetricReading } from '@linli/contract'
import {
  metrics,
  orderMetricsInput,
  orderMetricsOutput,
  reviewSubject,
  type OrderMetric,
} from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { judgeAll } from './guards.rules.ts'
import { judgedMetrics, metricProviders, readingOf } from './metric-providers.ts'
import { readMetricOrders } from './metric-orders.sql.ts'

function rowOf({ key, value, sources }: MetricReading) {
  const { unit, guard, clause } = metrics[key as OrderMetric]
  const left = Map.groupBy(
    sources.filter((source) => !source.counted),
    ({ excludedBy }) => excludedBy ?? '',
  )
  return {
    key,
    unit,
    guard,
    clause,
    value,
    counted: sources.filter((source) => source.counted).length,
    excluded: [...left].map(([name, rows]) => ({ guard: name, rows: rows.length })),
  }
}

/** The rubric's figures over a window, as the estate sees them before an evaluation; the orders are read once for all. */
export const listMetrics = defineQuery({
  name: 'smart-property.metric.list',
  can: ['read', reviewSubject],
  input: orderMetricsInput,
  output: orderMetricsOutput,
  async run(ctx, window) {
    const [orders, rules] = await Promise.all([
      readMetricOrders(ctx, window, judgedMetrics),
      metricProviders['comp.system_doc'].read(ctx, window),
    ])
    const readings = judgedMetrics.map((metric) => readingOf(metric, judgeAll(metric, orders, window)))
    return { rows: [rules, ...readings].map(rowOf) }
  },
})
