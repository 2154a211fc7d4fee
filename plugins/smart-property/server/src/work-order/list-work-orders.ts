import { AppError } from '@linli/contract'
import { keyset, tenantNames } from '@linli/kernel'
import { listInput, workOrderPage, workOrderSubject } from '@linli/smart-property-contract'
import { and, eq, sql, type SQL } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { estatesOf, filtersWhere } from './list-filters.sql.ts'
import { rowColumns } from './order-columns.sql.ts'
import { toRow, type RowRecord } from './order-row.ts'
import { workOrders } from './work-order.schema.ts'

const maxCounted = 10_000

const sorts = {
  createdAt: { column: workOrders.createdAt, type: 'timestamptz', of: (row: RowRecord) => row.createdAt },
  dueAt: { column: workOrders.dueAt, type: 'timestamptz', of: (row: RowRecord) => row.dueAt },
  closedAt: { column: workOrders.closedAt, type: 'timestamptz', of: (row: RowRecord) => row.closedAt },
} as const

type Keys = Pick<ReturnType<typeof keyset>, 'where' | 'orderBy' | 'limit'>

const inOneEstate = (ctx: ReadCtx, where: SQL | undefined, keys: Keys): Promise<RowRecord[]> =>
  ctx.tx
    .select(rowColumns)
    .from(workOrders)
    .where(and(where, keys.where))
    .orderBy(...keys.orderBy)
    .limit(keys.limit)

/**
 * The first rows of each estate by its own index, then the first of those: the cost goes with the number
 * of estates, not with their rows. `= any (ids)` over all rows would sort everything.
 */
async function overEstates(
  ctx: ReadCtx,
  estates: readonly string[],
  where: SQL | undefined,
  keys: Keys,
): Promise<RowRecord[]> {
  const heads = ctx.tx
    .select({
      tenantId: sql<string>`${workOrders.tenantId}`.as('head_tenant_id'),
      id: sql<string>`${workOrders.id}`.as('head_id'),
    })
    .from(workOrders)
    .where(and(sql`${workOrders.tenantId} = estate.id`, where, keys.where))
    .orderBy(...keys.orderBy)
    .limit(keys.limit)
    .as('heads')
  return ctx.tx
    .select(rowColumns)
    .from(sql`unnest(${sql.param([...estates])}::uuid[]) as estate(id)`)
    .crossJoinLateral(heads)
    .innerJoin(workOrders, and(eq(workOrders.tenantId, heads.tenantId), eq(workOrders.id, heads.id)))
    .orderBy(...keys.orderBy)
    .limit(keys.limit)
}

async function countUpTo(ctx: ReadCtx, where: SQL | undefined): Promise<number> {
  const some = ctx.tx
    .select({ one: sql`1`.as('one') })
    .from(workOrders)
    .where(where)
    .limit(maxCounted)
    .as('some')
  const [counted] = await ctx.tx.select({ n: sql<number>`count(*)::int` }).from(some)
  return counted!.n
}

/** Orders by filters, in one estate or over those of a group; keyset paging. */
export const listWorkOrders = defineQuery({
  name: 'smart-property.work-order.list',
  can: ['read', workOrderSubject],
  input: listInput,
  output: workOrderPage,
  scopes: ['tenant', 'group'],
  async run(ctx, { limit, cursor, sort, total, ...filters }) {
    // Pages longer than a screen's are an export's.
    if (limit > 100 && !ctx.ability.can('export', workOrderSubject)) throw new AppError('forbidden')
    const keys = keyset({
      sorts,
      sort: sort as keyof typeof sorts,
      id: workOrders.id,
      idOf: (row: RowRecord) => row.id,
      cursor,
      limit,
      filters,
    })
    const where = filtersWhere(ctx, filters)
    const isGroup = ctx.scope === 'group'
    const [rows, counted] = await Promise.all([
      isGroup ? overEstates(ctx, estatesOf(ctx, filters.estate), where, keys) : inOneEstate(ctx, where, keys),
      total === '1' && !isGroup ? countUpTo(ctx, where) : undefined,
    ])
    const page = keys.page(rows)
    const estates = await tenantNames(ctx, isGroup ? page.rows.map((row) => row.tenantId) : [])
    const onlooker = { accountId: ctx.actor.accountId, now: ctx.now, estates }
    return {
      ...page,
      rows: page.rows.map((row) => toRow(row, onlooker)),
      ...(counted === undefined ? {} : { total: counted }),
    }
  },
})
