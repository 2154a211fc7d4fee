import { newId } from '@linli/contract'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import { publishOnCommit } from '../realtime/publish-on-commit.ts'
import { kernelSettings } from '../settings/kernel-settings.ts'
import { readSettings } from '../settings/read-settings.ts'
import { idFrom } from '../retention/id-from.ts'
import type { NoticeText } from './notice-text.rules.ts'
import { messages, notifications, notifyPreferences } from './notify.schema.ts'
import { afterQuietHours } from './quiet-hours.rules.ts'
import { recipientsOf, type Audience } from './recipients.ts'

export type OutsideChannel = 'sms' | 'wechat'

export interface Notice {
  to: Audience
  /** `<noun>.<what>` within the plugin: preferences and the throttle go by it. */
  kind: string
  title: NoticeText
  body: NoticeText
  /** Path inside the shell that opens the record. */
  path: string
  /** Beside the inbox, which everybody gets. */
  channels?: readonly OutsideChannel[]
  /** Passes quiet hours and throttle: danger to people, not impatience. */
  isUrgent?: boolean
  /** A person gets a notice with this key once. */
  dedupeKey?: string
}

export interface Sending {
  batchId: string
  /** Accounts whose inbox has it now. */
  reached: number
  /** Persons of the registry without an account. */
  withoutAccount: string[]
}

const chunkSize = 500
/** Beyond this many, streams are told as a whole and each asks for its own count. */
const maxNamedStreams = 100

/** Puts a notice into inboxes and queues what leaves the system, all in the transaction of the action. */
export async function sendNotice(ctx: ActionCtx, pluginId: string, notice: Notice): Promise<Sending> {
  const batchId = newId()
  const { accountIds, withoutAccount } = await recipientsOf(ctx, notice.to)
  const reached = await fillInboxes(ctx, pluginId, batchId, notice, accountIds)
  await queueMessages(
    ctx,
    {
      batchId,
      kind: `${pluginId}.${notice.kind}`,
      isUrgent: notice.isUrgent ?? false,
      channels: notice.channels ?? [],
    },
    reached,
  )
  const isCrowd = reached.length > maxNamedStreams
  const told = isCrowd ? [{}] : reached.map(({ accountId }) => ({ accountId }))
  if (reached.length)
    await publishOnCommit(
      ctx.tx,
      told.map((to) => ({ tenantId: ctx.tenant.id, ...to, event: 'inbox', data: {} })),
    )
  return { batchId, reached: reached.length, withoutAccount }
}

interface Reached {
  notificationId: string
  accountId: string
}

async function fillInboxes(
  ctx: ActionCtx,
  pluginId: string,
  batchId: string,
  notice: Notice,
  accountIds: readonly string[],
): Promise<Reached[]> {
  const reached: Reached[] = []
  for (let from = 0; from < accountIds.length; from += chunkSize) {
    const rows = accountIds.slice(from, from + chunkSize).map((accountId) => ({
      id: newId(),
      accountId,
      batchId,
      pluginId,
      kind: `${pluginId}.${notice.kind}`,
      title: notice.title,
      body: notice.body,
      path: notice.path,
      isUrgent: notice.isUrgent ?? false,
      dedupeKey: notice.dedupeKey === undefined ? null : `${pluginId}:${notice.dedupeKey}`,
    }))
    reached.push(
      ...(await ctx.tx
        .insert(notifications)
        .values(rows)
        .onConflictDoNothing()
        .returning({ notificationId: notifications.id, accountId: notifications.accountId })),
    )
  }
  return reached
}

interface Batch {
  batchId: string
  kind: string
  isUrgent: boolean
  channels: readonly OutsideChannel[]
}

/** Messages of the last day, however they ended: what the estate pays for. */
async function sentToday(ctx: ActionCtx): Promise<number> {
  const since = idFrom(new Date(ctx.now.getTime() - 86_400_000))
  const { rows } = await ctx.tx.execute<{ n: number }>(
    sql`select count(*)::int as n from kernel.messages where tenant_id = ${ctx.tenant.id} and id >= ${since}::uuid and state in ('waiting', 'sent')`,
  )
  return rows[0]?.n ?? 0
}

async function queueMessages(ctx: ActionCtx, batch: Batch, reached: readonly Reached[]) {
  if (batch.channels.length === 0 || reached.length === 0) return
  const settings = await readSettings(ctx, 'kernel', kernelSettings)
  const sendAfter = (
    batch.isUrgent ? ctx.now : afterQuietHours(ctx.now, settings, ctx.tenant.timezone)
  ).toISOString()
  for (let from = 0; from < reached.length; from += chunkSize) {
    const chunk = reached.slice(from, from + chunkSize)
    const [wants, recent, today] = await Promise.all([
      preferencesOf(ctx, batch.kind, chunk),
      batch.isUrgent ? new Map<string, number>() : recentlySent(ctx, batch.kind, chunk),
      sentToday(ctx),
    ])
    let left = settings.messagesPerDay - today
    const rows = chunk.flatMap(({ notificationId, accountId }) =>
      batch.channels
        .filter((channel) => wants(accountId, channel))
        .map((channel) => ({
          id: newId(),
          notificationId,
          batchId: batch.batchId,
          accountId,
          kind: batch.kind,
          channel,
          state:
            left-- <= 0 || (recent.get(`${accountId} ${channel}`) ?? 0) >= settings.noticesPerHour
              ? ('throttled' as const)
              : ('waiting' as const),
          sendAfter,
        })),
    )
    if (rows.length === 0) continue
    await ctx.tx.insert(messages).values(rows)
    await queueDeliveries(
      ctx,
      rows.filter(({ state }) => state === 'waiting').map(({ id }) => id),
      sendAfter,
    )
  }
}

/** The queue library retries with growing pauses when a delivery throws. */
export async function queueDeliveries(
  ctx: Pick<ActionCtx, 'tx'>,
  messageIds: readonly string[],
  sendAfter: string,
): Promise<void> {
  if (messageIds.length === 0) return
  await ctx.tx
    .execute(sql`select kernel.enqueue_job('message', jsonb_build_object('messageId', m), ${sendAfter}::timestamptz, 'message:' || m, null, 25)
    from unnest(${sql.param([...messageIds])}::uuid[]) m`)
}

async function preferencesOf(ctx: ActionCtx, kind: string, chunk: readonly Reached[]) {
  const rows = await ctx.tx
    .select({
      accountId: notifyPreferences.accountId,
      kind: notifyPreferences.kind,
      sms: notifyPreferences.sms,
      wechat: notifyPreferences.wechat,
    })
    .from(notifyPreferences)
    .where(
      and(
        inArray(
          notifyPreferences.accountId,
          chunk.map(({ accountId }) => accountId),
        ),
        inArray(notifyPreferences.kind, [kind, '*']),
      ),
    )
  const byPerson = new Map(rows.map((row) => [`${row.accountId} ${row.kind}`, row]))
  return (accountId: string, channel: OutsideChannel): boolean =>
    (byPerson.get(`${accountId} ${kind}`) ?? byPerson.get(`${accountId} *`))?.[channel] ?? true
}

async function recentlySent(
  ctx: ActionCtx,
  kind: string,
  chunk: readonly Reached[],
): Promise<Map<string, number>> {
  const hourAgo = new Date(ctx.now.getTime() - 3_600_000).toISOString()
  const rows = await ctx.tx
    .select({ accountId: messages.accountId, channel: messages.channel, count: sql<number>`count(*)::int` })
    .from(messages)
    .where(
      and(
        inArray(
          messages.accountId,
          chunk.map(({ accountId }) => accountId),
        ),
        eq(messages.kind, kind),
        gt(messages.createdAt, hourAgo),
        inArray(messages.state, ['waiting', 'sent']),
      ),
    )
    .groupBy(messages.accountId, messages.channel)
  return new Map(rows.map(({ accountId, channel, count }) => [`${accountId} ${channel}`, count]))
}
