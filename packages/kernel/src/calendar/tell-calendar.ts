import { AppError, idSchema, newId } from '@linli/contract'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx, Tenant, WithCapabilities } from '../action/context.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { stepInto } from '../tenants/step-into.ts'
import { tenants } from '../tenants/tenants.schema.ts'
import { calendarChanged } from './calendar.events.ts'
import { calendarIds, type CalendarId } from './read-calendar.ts'

export const tellBelowTimer = 'tell-calendar-below'
/** A company may have thousands of estates; one attempt at a timer has ten seconds. */
const batchSize = 100

/** Says here that the calendar changed, and begins to say so to every tenant below. */
export async function tellCalendar(
  ctx: WithCapabilities<ActionCtx, 'timers'>,
  calendarId: CalendarId,
): Promise<void> {
  ctx.emit(calendarChanged, calendarId, { calendarId, tenantId: ctx.tenant.id })
  // A round of its own for each change: one that began anew could miss whom the round before was just telling.
  if (ctx.tenant.kind === 'group' || ctx.tenant.kind === 'branch')
    await ctx.timers.set(tellBelowTimer, newId(), ctx.now, { calendarId, after: null })
}

const tenantsBelow = (ctx: ActionCtx, after: string | null): Promise<Tenant[]> =>
  ctx.tx
    .select({
      id: tenants.id,
      kind: tenants.kind,
      name: tenants.name,
      shortName: tenants.shortName,
      city: tenants.city,
      timezone: tenants.timezone,
      accent: tenants.accent,
      lineage: tenants.lineage,
      requestsPerMinute: tenants.requestsPerMinute,
    })
    .from(tenants)
    .where(
      and(
        sql`${tenants.lineage} @> array[${ctx.tenant.id}::uuid]`,
        // Nothing is delivered to one that is closed.
        eq(tenants.status, 'active'),
        after ? gt(tenants.id, after) : undefined,
      ),
    )
    .orderBy(asc(tenants.id))
    .limit(batchSize)

/** Tells the next tenants below, each in its own outbox; they and the place to go on from are one transaction. */
export const tellBelow = defineAction({
  name: 'kernel.calendar.tell-below',
  can: ['manage', 'kernel.setting'],
  input: z.object({
    key: idSchema,
    payload: z.object({ calendarId: z.enum(calendarIds), after: idSchema.nullable() }),
  }),
  output: z.object({ told: z.int() }),
  async run(ctx, { key, payload: { calendarId, after } }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const below = await tenantsBelow(ctx, after)
    for (const tenant of below)
      await stepInto(ctx, { action: 'kernel.calendar.tell-below', tenant }, async (inner) =>
        inner.emit(calendarChanged, calendarId, { calendarId, tenantId: ctx.tenant.id }),
      )
    if (below.length === batchSize)
      await ctx.timers.set(tellBelowTimer, key, ctx.now, { calendarId, after: below.at(-1)!.id })
    ctx.audit({ subject: 'kernel.calendar', id: null, after: { told: below.length } })
    return { told: below.length }
  },
})
