import { keyset } from '@linli/kernel'
import { mineInput, workOrderPage, workOrderSubject } from '@linli/smart-property-contract'
import { and, eq, isNull, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { rowColumns } from './order-columns.sql.ts'
import { toRow, type RowRecord } from './order-row.ts'
import { workOrders } from './work-order.schema.ts'

const sorts = {
  createdAt: { column: workOrders.createdAt, type: 'timestamptz', of: (row: RowRecord) => row.createdAt },
} as const

/** What the actor reported, newest first. */
export const listMyWorkOrders = defineQuery({
  name: 'smart-property.work-order.list-mine',
  can: ['report', workOrderSubject],
  input: mineInput,
  output: workOrderPage,
  async run(ctx, { limit, cursor, view }) {
    const keys = keyset({
      sorts,
      sort: '-createdAt',
      id: workOrders.id,
      idOf: (row: RowRecord) => row.id,
      cursor,
      limit,
      filters: view,
    })
    const mine = ctx.actor.accountId ? eq(workOrders.reporterAccountId, ctx.actor.accountId) : sql`false`
    const rows = await ctx.tx
      .select(rowColumns)
      .from(workOrders)
      .where(and(mine, view === 'open' ? isNull(workOrders.closedAt) : undefined, keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    const onlooker = {
      accountId: ctx.actor.accountId,
      now: ctx.now,
      estates: new Map([[ctx.tenant.id, ctx.tenant.shortName]]),
    }
    return { ...page, rows: page.rows.map((row) => toRow(row, onlooker)) }
  },
})
