import { AppError, newId } from '@linli/contract'
import { canRow } from '@linli/kernel'
import {
  followInput,
  followOutput,
  workOrderFollowed,
  workOrderSubject,
} from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { eventBase } from './announce.ts'
import { recountFollowers } from './followers.sql.ts'
import { followers } from './links.schema.ts'
import { lockRow } from './move-order.ts'
import type { OrderRecord } from './order-record.ts'
import { isPublicPlace } from './public-place.rules.ts'
import { recordStep } from './record-step.ts'

/** The order, locked; what another household reported about its own home is not there. */
async function lockFollowable(ctx: WriteCtx, id: string): Promise<OrderRecord> {
  const order = await lockRow(ctx, id)
  if (!order || !(isPublicPlace(order) || canRow(ctx.ability, 'read', workOrderSubject, order)))
    throw new AppError('not_found')
  if (order.closedAt !== null) throw new AppError('illegal_move', { reason: 'only_open_followed' })
  if (order.reporterAccountId !== null && order.reporterAccountId === ctx.actor.accountId)
    throw new AppError('illegal_move', { reason: 'own_order_followed' })
  return order
}

/** Keeps the follower; who follows already, by a merge too, from now on does so by themselves. Answers whether they are new. */
async function keepFollower(ctx: WriteCtx, orderId: string, text: string): Promise<boolean> {
  const id = newId()
  const [kept] = await ctx.tx
    .insert(followers)
    .values({
      id,
      createdAt: ctx.now.toISOString(),
      workOrderId: orderId,
      via: 'me-too',
      accountId: ctx.actor.accountId,
      personId: ctx.actor.personId,
      name: ctx.actor.name,
      text,
    })
    .onConflictDoUpdate({
      target: [followers.tenantId, followers.workOrderId, followers.accountId],
      targetWhere: sql`account_id is not null`,
      set: { via: 'me-too', fromOrderId: null, updatedAt: sql`now()` },
    })
    .returning({ id: followers.id })
  return kept!.id === id
}

/** 我也遇到: somebody whom an open order concerns as well follows it instead of reporting it again. */
export const followWorkOrder = defineAction({
  name: 'smart-property.work-order.follow',
  can: ['follow', workOrderSubject],
  input: followInput,
  output: followOutput,
  async run(ctx, { id, text = '' }) {
    if (ctx.actor.accountId === null) throw new AppError('forbidden')
    const order = await lockFollowable(ctx, id)
    const isNew = await keepFollower(ctx, id, text)
    const count = isNew ? await recountFollowers(ctx, id) : order.followers
    if (isNew) {
      // Residents are masked on the timeline, whoever's order it is.
      const actorKind = ctx.ability.can('register', workOrderSubject) ? 'staff' : 'reporter'
      await recordStep(ctx, 'followed', order, order, { text, isPublic: false, actorKind })
      ctx.emit(workOrderFollowed, id, { ...eventBase(order), followers: count })
    }
    ctx.audit({
      subject: workOrderSubject,
      id,
      before: { followers: order.followers },
      after: { followers: count },
    })
    return { id, followers: count }
  },
})
