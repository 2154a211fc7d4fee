import { AppError, idSchema } from '@linli/contract'
import { settingsSchema, workOrderSubject } from '@linli/smart-property-contract'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { moveDeadlines } from './move-deadlines.ts'
import { orderColumns } from './order-columns.sql.ts'
import type { OrderRecord } from './order-record.ts'
import { workOrders } from './work-order.schema.ts'

export const followCalendarTimer = 'follow-calendar'
/** As many orders as are locked at once: a clerk who has one of them in hand waits for no more than these. */
const batchSize = 100
/** Longer than any transaction may take. */
const secondAfterMs = 60_000

const place = z.object({ createdAt: z.iso.datetime(), id: idSchema })
const round = z.object({
  calendarId: z.enum(['office', 'always']),
  /** The last order of the batch before, null at the beginning. */
  after: place.nullable(),
  /** Goes round once more, for what was being reported or reopened while the first one passed by. */
  isSecond: z.boolean().default(false),
})

/** Locked, so that a move which read the calendar before its change is waited for and put right. */
const openOrders = (ctx: WriteCtx, { calendarId, after }: z.output<typeof round>): Promise<OrderRecord[]> =>
  ctx.tx
    .select(orderColumns)
    .from(workOrders)
    .where(
      and(
        isNull(workOrders.closedAt),
        isNull(workOrders.answeredAt),
        eq(workOrders.clockCalendar, calendarId),
        after
          ? sql`(${workOrders.createdAt}, ${workOrders.id}) > (${after.createdAt}::timestamptz, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(workOrders.createdAt), asc(workOrders.id))
    .limit(batchSize)
    .for('update')

/**
 * The calendar changed: the next batch of open orders gets the due times, alarms and tasks that follow. A batch
 * and the timer for the one after it are one transaction, so that a kill loses neither and a second run finds
 * nothing to move. `key` is the event, so that each change goes round by itself.
 */
export const followCalendar = defineAction({
  name: 'smart-property.work-order.follow-calendar',
  can: ['note', workOrderSubject],
  input: z.object({ key: idSchema, payload: round }),
  output: z.object({ moved: z.int() }),
  async run(ctx, { key, payload }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const [orders, calendar, settings] = await Promise.all([
      openOrders(ctx, payload),
      ctx.calendar.business(payload.calendarId),
      ctx.settings.of(settingsSchema),
    ])
    let moved = 0
    for (const order of orders) if ((await moveDeadlines(ctx, order, calendar, settings)) !== order) moved++
    const last = orders.at(-1)
    if (last && orders.length === batchSize) {
      const after = { createdAt: last.createdAt, id: last.id }
      await ctx.timers.set(followCalendarTimer, key, ctx.now, { ...payload, after })
    } else if (!payload.isSecond) {
      const later = new Date(ctx.now.getTime() + secondAfterMs)
      await ctx.timers.set(followCalendarTimer, key, later, { ...payload, after: null, isSecond: true })
    }
    ctx.audit({ subject: workOrderSubject, id: null, after: { moved } })
    return { moved }
  },
})
