import type { MetricSource } from '@linli/contract'
import type { MetricRowLabel } from '@linli/kernel'
import { rulebookSubject } from '@linli/smart-property-contract'
import { and, eq, inArray } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { rulebooks } from '../review/review.schema.ts'
import { orderPath } from '../work-order/follow-up.ts'
import { readableWhere } from '../work-order/list-filters.sql.ts'
import { workOrders } from '../work-order/work-order.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant' | 'ability'>
type Row = Pick<MetricSource, 'table' | 'id'>

/** A record behind a figure in words; `number` is empty for a document. */
export interface RecordLabel extends MetricRowLabel {
  number: string
}

const idsIn = (rows: readonly Row[], table: string): string[] =>
  rows.filter((row) => row.table === table).map(({ id }) => id)

async function labelOrders(ctx: Ctx, ids: readonly string[]): Promise<RecordLabel[]> {
  if (ids.length === 0) return []
  const rows = await ctx.tx
    .select({
      tenantId: workOrders.tenantId,
      id: workOrders.id,
      number: workOrders.number,
      title: workOrders.title,
    })
    .from(workOrders)
    .where(and(inArray(workOrders.id, [...ids]), readableWhere(ctx)))
    .limit(ids.length)
  return rows.map(({ tenantId, ...row }) => ({ ...row, path: orderPath({ tenantId, id: row.id }) }))
}

async function labelRulebooks(ctx: Ctx, ids: readonly string[]): Promise<RecordLabel[]> {
  if (ids.length === 0 || !ctx.ability.can('read', rulebookSubject)) return []
  const rows = await ctx.tx
    .select({ id: rulebooks.id, title: rulebooks.title })
    .from(rulebooks)
    .where(and(eq(rulebooks.tenantId, ctx.tenant.id), inArray(rulebooks.id, [...ids])))
    .limit(ids.length)
  const path = `/t/${ctx.tenant.id}/p/smart-property/review?tab=rules`
  return rows.map((row) => ({ ...row, number: '', path }))
}

/** Words for records behind figures, as far as the actor may read them. */
export async function labelRecords(ctx: Ctx, rows: readonly Row[]): Promise<RecordLabel[]> {
  const [orders, documents] = await Promise.all([
    labelOrders(ctx, idsIn(rows, 'work_orders')),
    labelRulebooks(ctx, idsIn(rows, 'work_order_rulebooks')),
  ])
  return [...orders, ...documents]
}
