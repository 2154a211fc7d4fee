import { AppError, idSchema, page, pageQuery, sortBy } from '@linli/contract'
import { and, eq, ilike, sql } from 'drizzle-orm'
import { z } from 'zod'

import { keyset } from '../list/keyset.ts'
import { deliveries, outbox } from '../outbox/outbox.schema.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'

const deliveryRow = z.object({
  id: z.guid(),
  eventId: z.guid(),
  event: z.string(),
  consumer: z.string(),
  key: z.string(),
  state: z.string(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  occurredAt: z.string(),
  payload: z.unknown(),
})

/** Events that a consumer has not taken: dead letters first of all, or those still being retried. */
export const listDeliveries = defineQuery({
  name: 'kernel.delivery.list',
  can: ['read', 'kernel.operation'],
  input: z.object({
    ...pageQuery,
    state: z.enum(['dead', 'pending', 'done', 'skipped']).default('dead'),
    sort: sortBy(['id']).default('-id'),
  }),
  output: page(deliveryRow),
  async run(ctx, { state, sort, limit, cursor, q }) {
    const paging = keyset({
      sorts: { id: { column: deliveries.id, type: 'uuid', of: (row: { id: string }) => row.id } },
      sort: sort as 'id',
      id: deliveries.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { state, q },
    })
    const rows = await ctx.tx
      .select({
        id: deliveries.id,
        eventId: deliveries.eventId,
        event: outbox.name,
        consumer: deliveries.consumer,
        key: deliveries.key,
        state: deliveries.state,
        attempts: deliveries.attempts,
        lastError: deliveries.lastError,
        occurredAt: outbox.createdAt,
        payload: outbox.payload,
      })
      .from(deliveries)
      .innerJoin(outbox, and(eq(outbox.tenantId, deliveries.tenantId), eq(outbox.id, deliveries.eventId)))
      .where(
        and(
          eq(deliveries.tenantId, ctx.tenant.id),
          eq(deliveries.state, state),
          q ? ilike(outbox.name, `%${q.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
          paging.where,
        ),
      )
      .orderBy(...paging.orderBy)
      .limit(paging.limit)
    return paging.page(rows)
  },
})

/** Puts dead letters back in the queue; their consumer sees each at most once more in effect. */
export const replayDeliveries = defineAction({
  name: 'kernel.delivery.replay',
  can: ['manage', 'kernel.operation'],
  input: z.object({ ids: z.array(idSchema).min(1).max(100) }),
  output: z.object({ replayed: z.int() }),
  async run(ctx, { ids }) {
    const rows = await ctx.tx
      .update(deliveries)
      .set({ state: 'pending', attempts: 0, nextAt: sql`now()`, lastError: null, updatedAt: sql`now()` })
      .where(
        and(
          eq(deliveries.tenantId, ctx.tenant.id),
          eq(deliveries.state, 'dead'),
          sql`${deliveries.id} = any (${sql.param(ids)}::uuid[])`,
        ),
      )
      .returning({ id: deliveries.id })
    if (rows.length === 0) throw new AppError('not_found')
    for (const { id } of rows)
      ctx.audit({ subject: 'kernel.delivery', id, before: { state: 'dead' }, after: { state: 'pending' } })
    ctx.host.kernel.wakeRelay()
    return { replayed: rows.length }
  },
})
