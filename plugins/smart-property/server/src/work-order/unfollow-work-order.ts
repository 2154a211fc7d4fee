import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import {
  followOutput,
  unfollowInput,
  workOrderSubject,
  workOrderUnfollowed,
} from '@linli/smart-property-contract'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { eventBase } from './announce.ts'
import { recountFollowers } from './followers.sql.ts'
import { followers } from './links.schema.ts'
import { lockRow } from './move-order.ts'
import { isPublicPlace } from './public-place.rules.ts'

/** No longer follows an order; who did not follow it stays as they were. */
export const unfollowWorkOrder = defineAction({
  name: 'smart-property.work-order.unfollow',
  can: ['follow', workOrderSubject],
  input: unfollowInput,
  output: followOutput,
  async run(ctx, { id }) {
    const order = await lockRow(ctx, id)
    if (!order) throw new AppError('not_found')
    const left = await ctx.tx
      .delete(followers)
      .where(
        and(
          eq(followers.workOrderId, id),
          ctx.actor.accountId ? eq(followers.accountId, ctx.actor.accountId) : sql`false`,
        ),
      )
      .returning({ id: followers.id })
    // Whoever follows a home's order came to it by a merge and may leave it; to others it is not there.
    const isSeen = isPublicPlace(order) || canRow(ctx.ability, 'read', workOrderSubject, order)
    if (left.length === 0 && !isSeen) throw new AppError('not_found')
    const count = left.length > 0 ? await recountFollowers(ctx, id) : order.followers
    if (left.length > 0) ctx.emit(workOrderUnfollowed, id, { ...eventBase(order), followers: count })
    ctx.audit({
      subject: workOrderSubject,
      id,
      before: { followers: order.followers },
      after: { followers: count },
    })
    return { id, followers: count }
  },
})
