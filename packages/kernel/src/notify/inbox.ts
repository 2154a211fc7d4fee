import { AppError, idSchema, page, pageQuery } from '@linli/contract'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx, QueryCtx } from '../action/context.ts'
import { keyset } from '../list/keyset.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { publishOnCommit } from '../realtime/publish-on-commit.ts'
import { wordNotice } from './notice-text.rules.ts'
import { notifications } from './notify.schema.ts'

const inboxRow = z.object({
  id: idSchema,
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  path: z.string(),
  isUrgent: z.boolean(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
})

const mine = (ctx: QueryCtx) =>
  and(eq(notifications.tenantId, ctx.tenant.id), eq(notifications.accountId, ctx.actor.accountId!))

/** The actor's own notices in this tenant, newest first, worded in the actor's language. */
export const listInbox = defineQuery({
  name: 'kernel.inbox.list',
  can: 'member',
  input: z.object({ ...pageQuery, unread: z.stringbool().default(false) }),
  output: page(inboxRow),
  async run(ctx, { limit, cursor, unread }) {
    const paging = keyset({
      sorts: { id: { column: notifications.id, type: 'uuid', of: (row: { id: string }) => row.id } },
      sort: '-id',
      id: notifications.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { unread },
    })
    const rows = await ctx.tx
      .select({
        id: notifications.id,
        kind: notifications.kind,
        title: notifications.title,
        body: notifications.body,
        path: notifications.path,
        isUrgent: notifications.isUrgent,
        createdAt: notifications.createdAt,
        readAt: notifications.readAt,
      })
      .from(notifications)
      .where(and(mine(ctx), unread ? isNull(notifications.readAt) : undefined, paging.where))
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

const maxCounted = 1_000

/** How many notices wait to be read, counted up to a thousand; `urgent` of them are urgent. */
export const countUnread = defineQuery({
  name: 'kernel.inbox.count',
  can: 'member',
  input: z.object({}),
  output: z.object({ unread: z.int(), urgent: z.int() }),
  async run(ctx) {
    const waiting = ctx.tx
      .select({ isUrgent: notifications.isUrgent })
      .from(notifications)
      .where(and(mine(ctx), isNull(notifications.readAt)))
      .limit(maxCounted)
      .as('waiting')
    const [row] = await ctx.tx
      .select({
        unread: sql<number>`count(*)::int`,
        urgent: sql<number>`(count(*) filter (where ${waiting.isUrgent}))::int`,
      })
      .from(waiting)
    return row!
  },
})

const tellOwnScreens = (ctx: ActionCtx) =>
  publishOnCommit(ctx.tx, [
    { tenantId: ctx.tenant.id, accountId: ctx.actor.accountId!, event: 'inbox', data: {} },
  ])

/** Marks one own notice as read; again is fine. */
export const markRead = defineAction({
  name: 'kernel.inbox.read',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: z.object({ id: idSchema, readAt: z.string() }),
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .update(notifications)
      .set({
        readAt: sql`coalesce(${notifications.readAt}, ${ctx.now.toISOString()}::timestamptz)`,
        updatedAt: sql`now()`,
      })
      .where(and(mine(ctx), eq(notifications.id, id)))
      .returning({ id: notifications.id, readAt: notifications.readAt })
    if (!row) throw new AppError('not_found')
    ctx.audit({ subject: 'kernel.notification', id, after: { readAt: row.readAt } })
    await tellOwnScreens(ctx)
    return { id, readAt: row.readAt! }
  },
})

/** Marks all own notices as read that stood there when the list was looked at. */
export const markAllRead = defineAction({
  name: 'kernel.inbox.read-all',
  can: 'member',
  input: z.object({ upTo: idSchema.optional().describe('The newest notice seen; later ones stay unread') }),
  output: z.object({ read: z.int() }),
  async run(ctx, { upTo }) {
    const rows = await ctx.tx
      .update(notifications)
      .set({ readAt: ctx.now.toISOString(), updatedAt: sql`now()` })
      .where(
        and(
          mine(ctx),
          isNull(notifications.readAt),
          upTo ? sql`${notifications.id} <= ${upTo}::uuid` : undefined,
        ),
      )
      .returning({ id: notifications.id })
    ctx.audit({ subject: 'kernel.notification', id: null, after: { read: rows.length } })
    await tellOwnScreens(ctx)
    return { read: rows.length }
  },
})
