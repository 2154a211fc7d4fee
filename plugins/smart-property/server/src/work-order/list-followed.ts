import { keyset } from '@linli/kernel'
import { followedInput, followedPage, workOrderSubject } from '@linli/smart-property-contract'
import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { followers } from './links.schema.ts'
import { orderOf } from './order-of.sql.ts'
import { publicPlace } from './public-place.rules.ts'
import { workOrders } from './work-order.schema.ts'

const columns = {
  followerId: followers.id,
  followedAt: followers.createdAt,
  via: followers.via,
  id: workOrders.id,
  number: workOrders.number,
  kind: workOrders.kind,
  categoryName: workOrders.categoryName,
  unitId: workOrders.unitId,
  areaText: workOrders.areaText,
  locationLabel: workOrders.locationLabel,
  grade: workOrders.grade,
  state: workOrders.state,
  reportedAt: workOrders.createdAt,
  dueAt: workOrders.dueAt,
  closedAt: workOrders.closedAt,
  answer: workOrders.answerText,
}
interface Place {
  followedAt: string
  followerId: string
}

const sorts = {
  followedAt: { column: followers.createdAt, type: 'timestamptz', of: (row: Place) => row.followedAt },
} as const

/**
 * What the actor follows, the newest first: how far it is, nothing about anybody. What was merged is shown where
 * it went.
 */
export const listFollowed = defineQuery({
  name: 'smart-property.work-order.list-followed',
  can: ['follow', workOrderSubject],
  input: followedInput,
  output: followedPage,
  async run(ctx, { limit, cursor }) {
    const keys = keyset({
      sorts,
      sort: '-followedAt',
      id: followers.id,
      idOf: (row: Place) => row.followerId,
      cursor,
      limit,
      filters: null,
    })
    const rows = await ctx.tx
      .select(columns)
      .from(followers)
      .innerJoin(workOrders, orderOf(followers))
      .where(
        and(
          ctx.actor.accountId ? eq(followers.accountId, ctx.actor.accountId) : sql`false`,
          or(isNull(workOrders.closeKind), ne(workOrders.closeKind, 'merged')),
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map((row) => ({ ...row, place: publicPlace(row) })) }
  },
})
