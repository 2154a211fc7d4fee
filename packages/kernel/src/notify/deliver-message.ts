import { AppError, idSchema } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { maskPhone } from '../personal/mask.rules.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { DeliveryRefused, type OutgoingMessage } from './message-adapter.ts'
import { messengersOf } from './messengers.ts'
import { wordNotice, type NoticeText } from './notice-text.rules.ts'
import { messages, notifications } from './notify.schema.ts'

/** Tries within about two hours of the queue's growing pauses. */
const maxTries = 10

const loadMessage = defineQuery({
  name: 'kernel.message.load',
  can: ['manage', 'kernel.operation'],
  input: z.object({ id: idSchema }),
  output: z.object({
    accountId: z.string(),
    channel: z.enum(['sms', 'wechat']),
    kind: z.string(),
    state: z.string(),
    attempts: z.int(),
    title: z.custom<NoticeText>(),
    body: z.custom<NoticeText>(),
    path: z.string(),
    isUrgent: z.boolean(),
    readAt: z.string().nullable(),
  }),
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .select({
        accountId: messages.accountId,
        channel: messages.channel,
        kind: messages.kind,
        state: messages.state,
        attempts: messages.attempts,
        title: notifications.title,
        body: notifications.body,
        path: notifications.path,
        isUrgent: notifications.isUrgent,
        readAt: notifications.readAt,
      })
      .from(messages)
      .innerJoin(
        notifications,
        and(eq(notifications.tenantId, messages.tenantId), eq(notifications.id, messages.notificationId)),
      )
      .where(and(eq(messages.tenantId, ctx.tenant.id), eq(messages.id, id)))
    if (!row) throw new AppError('not_found')
    return row
  },
})

/** Records what became of a message; a message that left stays so, whatever a second worker reports. */
const settleMessage = defineAction({
  name: 'kernel.message.settle',
  can: ['manage', 'kernel.operation'],
  input: z.object({
    id: idSchema,
    state: z.enum(['waiting', 'sent', 'failed', 'unreachable', 'unneeded']),
    adapter: z.string().nullable().default(null),
    addressMasked: z.string().nullable().default(null),
    providerId: z.string().nullable().default(null),
    error: z.string().max(500).nullable().default(null),
  }),
  output: z.object({}),
  async run(ctx, { id, state, adapter, addressMasked, providerId, error }) {
    await ctx.tx
      .update(messages)
      .set({
        state,
        adapter,
        addressMasked,
        providerId,
        lastError: error,
        attempts: sql`${messages.attempts} + 1`,
        sentAt: state === 'sent' ? ctx.now.toISOString() : null,
        version: sql`${messages.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(messages.id, id), eq(messages.state, 'waiting')))
    ctx.audit({ subject: 'kernel.message', id, after: { state, adapter, addressMasked, error } })
    return {}
  },
})

/** The phone and language of an account; they are the person's own and lie outside the tenants. */
async function addressOf(
  kernel: Kernel,
  accountId: string,
): Promise<{ phone: string | null; locale: OutgoingMessage['locale'] } | null> {
  const { rows } = await kernel.database.pool.query({
    name: '__address',
    text: 'select phone_number as phone, locale from auth.users where id = $1',
    values: [accountId],
  })
  return (rows[0] as { phone: string | null; locale: OutgoingMessage['locale'] } | undefined) ?? null
}

/**
 * Hands one waiting message to its way out; run by the queue as `message`. Throws to be tried again. What a
 * person has read in the inbox meanwhile is not sent after them.
 */
export async function deliverMessage(kernel: Kernel, tenantId: string, messageId: string): Promise<void> {
  const caller = await systemCaller(kernel, tenantId, `message:${messageId}`)
  const message = await runOperation(kernel, caller, loadMessage, { id: messageId }).catch(
    (error: unknown) => {
      if (error instanceof AppError && error.code === 'not_found') return null
      throw error
    },
  )
  if (message?.state !== 'waiting') return
  const settle = (outcome: Omit<z.input<(typeof settleMessage)['input']>, 'id'>) =>
    runOperation(kernel, caller, settleMessage, { id: messageId, ...outcome })
  if (message.readAt && !message.isUrgent) return void (await settle({ state: 'unneeded' }))
  const address = await addressOf(kernel, message.accountId)
  const to = message.channel === 'sms' ? address?.phone : address && message.accountId
  if (!address || !to) return void (await settle({ state: 'unreachable' }))
  const adapter = messengersOf(kernel)[message.channel]
  const sent = { adapter: adapter.name, addressMasked: message.channel === 'sms' ? maskPhone(to) : null }
  try {
    const { providerId } = await adapter.send({
      id: messageId,
      channel: message.channel,
      to,
      kind: message.kind,
      title: wordNotice(message.title, address.locale),
      body: wordNotice(message.body, address.locale),
      url: message.path.startsWith('/') ? new URL(message.path, kernel.config.publicUrl).href : null,
      locale: address.locale,
    })
    await settle({ state: 'sent', providerId, ...sent })
  } catch (error) {
    const isFinal = error instanceof DeliveryRefused || message.attempts + 1 >= maxTries
    await settle({
      state: isFinal ? 'failed' : 'waiting',
      error: error instanceof Error ? error.message.slice(0, 500) : 'unknown',
      ...sent,
    })
    if (!isFinal) throw error
  }
}
