import type { MetricSource } from '@linli/contract'
import {
  metricRowsInput,
  metricRowsOutput,
  reviewSubject,
  type MetricGuard,
} from '@linli/smart-property-contract'
import { and, eq, inArray } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { rulebooks } from '../review/review.schema.ts'
import { readableWhere } from '../work-order/list-filters.sql.ts'
import { workOrders } from '../work-order/work-order.schema.ts'
import { metricProviders } from './metric-providers.ts'

interface Label {
  number: string
  title: string
}

/** Words for the records of one page, as far as the actor may read them. */
async function labelsOf(ctx: ReadCtx, sources: readonly MetricSource[]): Promise<Map<string, Label>> {
  if (sources.length === 0) return new Map()
  const ids = sources.map(({ id }) => id)
  const rows: (Label & { id: string })[] =
    sources[0]!.table === 'work_orders'
      ? await ctx.tx
          .select({ id: workOrders.id, number: workOrders.number, title: workOrders.title })
          .from(workOrders)
          .where(and(inArray(workOrders.id, ids), readableWhere(ctx)))
          .limit(ids.length)
      : (
          await ctx.tx
            .select({ id: rulebooks.id, title: rulebooks.title })
            .from(rulebooks)
            .where(and(eq(rulebooks.tenantId, ctx.tenant.id), inArray(rulebooks.id, ids)))
            .limit(ids.length)
        ).map((row) => ({ ...row, number: '' }))
  return new Map(rows.map(({ id, ...label }) => [id, label]))
}

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
    const labels = await labelsOf(ctx, page)
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
