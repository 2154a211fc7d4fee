import type { MetricReading, MetricSource } from '@linli/contract'
import type { MetricProvider } from '@linli/kernel'
import { metricGuards, word, type OrderMetric } from '@linli/smart-property-contract'

import { judgeAll, judges, valueOf, type Judged, type JudgedMetric } from './guards.rules.ts'
import { labelRecords } from './metric-labels.ts'
import { readMetricOrders } from './metric-orders.sql.ts'
import { rulebooksOn } from './rulebook-reading.ts'

export const judgedMetrics = Object.keys(judges) as JudgedMetric[]

const toSource = ({ order, eventDate, counted, excludedBy }: Judged): MetricSource => ({
  table: 'work_orders',
  id: order.id,
  eventDate,
  counted,
  ...(excludedBy ? { excludedBy } : {}),
})

/** A figure with the orders behind it. */
export const readingOf = (metric: JudgedMetric, judged: readonly Judged[]): MetricReading => ({
  key: metric,
  value: valueOf(metric, judged),
  sources: judged.map(toSource),
})

const guardTitle: MetricProvider['guardTitle'] = (guard, locale) => {
  const known = metricGuards.find((one) => one === guard)
  return known ? word(locale, `guard.${known}`) : guard
}

/** The words of rows and guards, the same for every figure. */
const worded = {
  label: async (ctx, rows) =>
    (await labelRecords(ctx, rows)).map(({ id, number, title, path }) => ({
      id,
      title: number ? `${number} ${title}` : title,
      path,
    })),
  guardTitle,
} satisfies Partial<MetricProvider>

const ofOrders = (metric: JudgedMetric): MetricProvider => ({
  ...worded,
  async read(ctx, window) {
    const orders = await readMetricOrders(ctx, window, [metric])
    return readingOf(metric, judgeAll(metric, orders, window))
  },
})

/** What the rubric may ask of this plugin, each figure by one statement. */
export const metricProviders: Record<OrderMetric, MetricProvider> = {
  'comp.system_doc': {
    ...worded,
    async read(ctx, window) {
      const sources = await rulebooksOn(ctx, window)
      return { key: 'comp.system_doc', value: sources.length > 0, sources }
    },
  },
  'comp.on_time_rate': ofOrders('comp.on_time_rate'),
  'comp.callback_rate': ofOrders('comp.callback_rate'),
  'comp.reopen_rate': ofOrders('comp.reopen_rate'),
  'comp.channels_active': ofOrders('comp.channels_active'),
  'plat.reply_within_sla': ofOrders('plat.reply_within_sla'),
  'need.responded_rate': ofOrders('need.responded_rate'),
  'joint.disputes_over_sla': ofOrders('joint.disputes_over_sla'),
}
