import type { MetricSource } from '@linli/contract'
import {
  metricRowsInput,
  metricRowsOutput,
  reviewSubject,
  type MetricGuard,
} from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { labelRecords } from './metric-labels.ts'
import { metricProviders } from './metric-providers.ts'

const placeOf = ({ eventDate, id }: MetricSource): string => `${eventDate}.${id}`

/** The records behind a figure with what each is to it, the latest first; the cursor is the last one's place. */
export const listMetricRows = defineQuery({
  name: 'smart-property.metric.rows',
  can: ['read', reviewSubject],
  input: metricRowsInput,
  output: metricRowsOutput,
  async run(ctx, { key, only, limit, cursor, ...window }) {
    const { sources } = await metricProviders[key].read(ctx, window)
    const wanted = sources
      .filter((source) => !only || (only === 'counted' ? source.counted : source.excludedBy === only))
      .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
      .filter((source) => !cursor || placeOf(source) < cursor)
    const page = wanted.slice(0, limit)
    const labels = new Map((await labelRecords(ctx, page)).map((label) => [label.id, label]))
    const last = page.at(-1)
    return {
      rows: page.map(({ excludedBy, ...source }) => ({
        ...source,
        number: labels.get(source.id)?.number ?? '',
        title: labels.get(source.id)?.title ?? '',
        excludedBy: (excludedBy as MetricGuard | undefined) ?? null,
      })),
      ...(last && wanted.length > limit ? { next: placeOf(last) } : {}),
    }
  },
})
