import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import type { NoticeText } from './notice-text.rules.ts'

/** One person's copy of a notification: the inbox. */
export const notifications = kernelTable(
  'notifications',
  {
    accountId: uuid().notNull(),
    /** The sending it belongs to, for counting whom it reached. */
    batchId: uuid().notNull(),
    pluginId: text().notNull(),
    kind: text().notNull(),
    title: jsonb().$type<NoticeText>().notNull(),
    body: jsonb().$type<NoticeText>().notNull(),
    path: text().notNull(),
    isUrgent: boolean().notNull().default(false),
    dedupeKey: text(),
    readAt: instant(),
  },
  (table) => [
    uniqueIndex('notifications__dedupe')
      .on(table.tenantId, table.accountId, table.dedupeKey)
      .where(sql`dedupe_key is not null`),
    index('notifications__account').on(table.tenantId, table.accountId, table.id),
    index('notifications__unread')
      .on(table.tenantId, table.accountId, table.id)
      .where(sql`read_at is null`),
    index('notifications__batch').on(table.tenantId, table.batchId),
    index('notifications__oldest').on(table.tenantId, table.createdAt),
  ],
)

/** A notification on its way out of the system by SMS or WeChat. */
export const messages = kernelTable(
  'messages',
  {
    notificationId: uuid().notNull(),
    batchId: uuid().notNull(),
    accountId: uuid().notNull(),
    kind: text().notNull(),
    channel: text({ enum: ['sms', 'wechat'] }).notNull(),
    state: text({ enum: ['waiting', 'sent', 'failed', 'throttled', 'unreachable', 'unneeded'] }).notNull(),
    /** Not before: the end of the quiet hours for what is not urgent. */
    sendAfter: instant().notNull(),
    attempts: integer().notNull().default(0),
    adapter: text(),
    /** Where it went, masked; the full address is read when it is sent and not kept. */
    addressMasked: text(),
    providerId: text(),
    lastError: text(),
    sentAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'messages__notification',
      columns: [table.tenantId, table.notificationId],
      foreignColumns: [notifications.tenantId, notifications.id],
    }).onDelete('cascade'),
    index('messages__notification_id').on(table.tenantId, table.notificationId),
    index('messages__newest').on(table.tenantId, table.id),
    index('messages__state').on(table.tenantId, table.state, table.id),
    index('messages__recent').on(table.tenantId, table.accountId, table.kind, table.createdAt),
    index('messages__batch').on(table.tenantId, table.batchId),
  ],
)

/** By which channels a person wants to hear of a kind; `*` stands for all kinds without a row of their own. */
export const notifyPreferences = kernelTable(
  'notify_preferences',
  {
    accountId: uuid().notNull(),
    kind: text().notNull(),
    sms: boolean().notNull(),
    wechat: boolean().notNull(),
  },
  (table) => [uniqueIndex('notify_preferences__kind').on(table.tenantId, table.accountId, table.kind)],
)
