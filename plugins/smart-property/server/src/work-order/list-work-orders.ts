import { AppError } from '@linli/contract'
import { keyset, tenantNames } from '@linli/kernel'
import { listInput, workOrderPage, workOrderSubject } from '@linli/smart-property-contract'
import { and, asc, desc, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm'

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

type SortName = keyof typeof sorts
type Keys = Pick<ReturnType<typeof keyset>, 'where' | 'orderBy' | 'limit'>

const inOneEstate = (ctx: ReadCtx, where: SQL | undefined, keys: Keys): Promise<RowRecord[]> =>
  ctx.tx
    .select(rowColumns)
    .from(workOrders)
    .where(and(where, keys.where))
    .orderBy(...keys.orderBy)
    .limit(keys.limit)

/**
 * The first keys of each estate by its own index, of those the first of all, and only these rows are
 * fetched: the cost goes with the number of estates, not with their rows, which `= any (ids)` would sort.
 */
async function overEstates(
  ctx: ReadCtx,
  estates: readonly string[],
  where: SQL | undefined,
  keys: Keys & { column: (typeof sorts)[SortName]['column']; isDown: boolean },
): Promise<RowRecord[]> {
  const heads = ctx.tx
    .select({
      tenantId: sql<string>`${workOrders.tenantId}`.as('head_tenant_id'),
      id: sql<string>`${workOrders.id}`.as('head_id'),
      value: sql<string | null>`${keys.column}`.as('head_value'),
    })
    .from(workOrders)
    .where(and(sql`${workOrders.tenantId} = estate.id`, where, keys.where))
    .orderBy(...keys.orderBy)
    .limit(keys.limit)
    .as('heads')
  const inOrder = (value: SQLWrapper, id: SQLWrapper) =>
    keys.isDown ? [desc(value), desc(id)] : [asc(value), asc(id)]
  const first = ctx.tx
    .select({
      tenantId: sql<string>`heads.head_tenant_id`.as('first_tenant_id'),
      id: sql<string>`heads.head_id`.as('first_id'),
    })
    .from(sql`unnest(${sql.param([...estates])}::uuid[]) as estate(id)`)
    .crossJoinLateral(heads)
    .orderBy(...inOrder(sql`heads.head_value`, sql`heads.head_id`))
    .limit(keys.limit)
    .as('first')
  return ctx.tx
    .select(rowColumns)
    .from(first)
    .innerJoin(workOrders, and(eq(workOrders.tenantId, first.tenantId), eq(workOrders.id, first.id)))
    .orderBy(...keys.orderBy)
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
    const order = sort as SortName | `-${SortName}`
    const column = sorts[order.replace(/^-/, '') as SortName].column
    const keys = keyset({
      sorts,
      sort: order,
      id: workOrders.id,
      idOf: (row: RowRecord) => row.id,
      cursor,
      limit,
      filters,
    })
    const where = filtersWhere(ctx, filters)
    const isGroup = ctx.scope === 'group'
    const [rows, counted] = await Promise.all([
      isGroup
        ? overEstates(ctx, estatesOf(ctx, filters.estate), where, {
            ...keys,
            column,
            isDown: order.startsWith('-'),
          })
        : inOneEstate(ctx, where, keys),
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
