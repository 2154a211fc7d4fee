import { AppError, idSchema, manyOf, page, pageQuery } from '@linli/contract'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import { keyset } from '../list/keyset.ts'
import { memberships } from '../members/members.schema.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { messengersOf } from './messengers.ts'
import { wordNotice } from './notice-text.rules.ts'
import { messages, notifications } from './notify.schema.ts'
import { queueDeliveries } from './send-notice.ts'

const states = ['waiting', 'sent', 'failed', 'throttled', 'unreachable', 'unneeded'] as const

const messageRow = z.object({
  id: idSchema,
  channel: z.enum(['sms', 'wechat']),
  state: z.enum(states),
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  recipient: z.string().nullable(),
  addressMasked: z.string().nullable(),
  adapter: z.string().nullable(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  sendAfter: z.string(),
  sentAt: z.string().nullable(),
  createdAt: z.string(),
})

/** What left the system or waits to, with what became of it; also what the local catcher took. */
export const listMessages = defineQuery({
  name: 'kernel.message.list',
  can: ['read', 'kernel.operation'],
  input: z.object({
    ...pageQuery,
    state: manyOf(z.enum(states)).optional(),
    channel: z.enum(['sms', 'wechat']).optional(),
    kind: z.string().max(120).optional(),
  }),
  output: page(messageRow),
  async run(ctx, { limit, cursor, state, channel, kind }) {
    const paging = keyset({
      sorts: { id: { column: messages.id, type: 'uuid', of: (row: { id: string }) => row.id } },
      sort: '-id',
      id: messages.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { state, channel, kind },
    })
    const rows = await ctx.tx
      .select({
        id: messages.id,
        channel: messages.channel,
        state: messages.state,
        kind: messages.kind,
        title: notifications.title,
        body: notifications.body,
        recipient: memberships.displayName,
        addressMasked: messages.addressMasked,
        adapter: messages.adapter,
        attempts: messages.attempts,
        lastError: messages.lastError,
        sendAfter: messages.sendAfter,
        sentAt: messages.sentAt,
        createdAt: messages.createdAt,
      })
      .from(messages)
      .innerJoin(
        notifications,
        and(eq(notifications.tenantId, messages.tenantId), eq(notifications.id, messages.notificationId)),
      )
      .leftJoin(
        memberships,
        and(eq(memberships.tenantId, messages.tenantId), eq(memberships.accountId, messages.accountId)),
      )
      .where(
        and(
          eq(messages.tenantId, ctx.tenant.id),
          state?.length ? inArray(messages.state, state) : undefined,
          channel ? eq(messages.channel, channel) : undefined,
          kind ? eq(messages.kind, kind) : undefined,
          paging.where,
        ),
      )
      .orderBy(...paging.orderBy)
      .limit(paging.limit)
    const { locale } = ctx.actor
    const answer = paging.page(rows)
    return {
      ...answer,
      rows: answer.rows.map((row) => ({
        ...row,
        title: wordNotice(row.title, locale),
        body: wordNotice(row.body, locale),
      })),
    }
  },
})

/** Queues a failed message once more, at once. */
export const resendMessage = defineAction({
  name: 'kernel.message.resend',
  can: ['manage', 'kernel.operation'],
  input: z.object({ id: idSchema }),
  output: z.object({ id: idSchema, state: z.enum(states) }),
  async run(ctx, { id }) {
    const [before] = await ctx.tx
      .select({ state: messages.state })
      .from(messages)
      .where(eq(messages.id, id))
      .for('update')
    if (!before) throw new AppError('not_found')
    if (before.state === 'sent' || before.state === 'waiting')
      throw new AppError('illegal_move', { reason: 'message_not_failed' })
    const sendAfter = ctx.now.toISOString()
    await ctx.tx
      .update(messages)
      .set({
        state: 'waiting',
        attempts: 0,
        lastError: null,
        sendAfter,
        version: sql`${messages.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(eq(messages.id, id))
    await queueDeliveries(ctx, [id], sendAfter)
    ctx.audit({ subject: 'kernel.message', id, before, after: { state: 'waiting' } })
    return { id, state: 'waiting' as const }
  },
})

/** What the local catcher took in this process, login codes among it: for the platform's own people only. */
export const listCaught = defineQuery({
  name: 'kernel.message.caught',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        channel: z.enum(['sms', 'wechat']),
        to: z.string(),
        kind: z.string(),
        title: z.string(),
        body: z.string(),
        caughtAt: z.string(),
      }),
    ),
  }),
  async run(ctx) {
    if (ctx.tenant.kind !== 'platform')
      throw new AppError('not_found', { reason: 'not_in_this_kind_of_tenant' })
    return { rows: [...messengersOf(ctx.host.kernel).caught()] }
  },
})
