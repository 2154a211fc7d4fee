import { AppError, newId } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { compileCalendar } from './business-calendar.rules.ts'
import {
  calendarDefinitionSchema,
  calendarOverrideSchema,
  type CalendarOverride,
} from './calendar-definition.rules.ts'
import { calendars } from './calendar.schema.ts'
import { calendarIds, calendarLevels, definitionOf, type CalendarId } from './read-calendar.ts'
import { tellCalendar } from './tell-calendar.ts'

const id = z.enum(calendarIds).default('office')

async function lockOwn(ctx: ActionCtx, calendarId: CalendarId) {
  const [own] = await ctx.tx
    .select({ id: calendars.id, version: calendars.version, override: calendars.override })
    .from(calendars)
    .where(and(eq(calendars.tenantId, ctx.tenant.id), eq(calendars.calendarId, calendarId)))
    .for('update')
  return own
}

/** A calendar that is never open would stop every clock for good. */
async function assertOpens(ctx: ActionCtx, calendarId: CalendarId, override: CalendarOverride) {
  const above = (await calendarLevels(ctx, calendarId)).filter(({ tenantId }) => tenantId !== ctx.tenant.id)
  const definition = definitionOf(calendarId, ctx.tenant.timezone, [...above, { override }])
  const parsed = calendarDefinitionSchema.safeParse(definition)
  if (!parsed.success) throw new AppError('bad_input', { reason: 'calendar_never_open' })
  compileCalendar(parsed.data)
}

/** Says what is different here: weekly hours, extra closed and open days. Tenants below inherit it. */
export const setCalendar = defineAction({
  name: 'kernel.calendar.set',
  can: ['manage', 'kernel.setting'],
  input: z.object({
    id,
    override: calendarOverrideSchema,
    version: z.int().min(0).describe('As seen; 0 while nothing was said here'),
  }),
  output: z.object({ version: z.int() }),
  async run(ctx, { id: calendarId, override, version }) {
    const own = await lockOwn(ctx, calendarId)
    checkVersion(own ?? { version: 0 }, version, own ?? { version: 0, override: null })
    await assertOpens(ctx, calendarId, override)
    const [row] = await ctx.tx
      .insert(calendars)
      .values({ id: newId(), calendarId, override })
      .onConflictDoUpdate({
        target: [calendars.tenantId, calendars.calendarId],
        set: { override, version: sql`${calendars.version} + 1`, updatedAt: sql`now()` },
      })
      .returning({ id: calendars.id, version: calendars.version })
    ctx.audit({ subject: 'kernel.calendar', id: row!.id, before: own?.override, after: override })
    await tellCalendar(ctx, calendarId)
    return { version: row!.version }
  },
})

/** Takes back what was said here, so that the calendar above holds again. */
export const resetCalendar = defineAction({
  name: 'kernel.calendar.reset',
  can: ['manage', 'kernel.setting'],
  input: z.object({ id, version: z.int().min(1) }),
  output: z.object({}),
  async run(ctx, { id: calendarId, version }) {
    const own = await lockOwn(ctx, calendarId)
    if (!own) throw new AppError('not_found')
    checkVersion(own, version)
    await ctx.tx.delete(calendars).where(and(eq(calendars.tenantId, ctx.tenant.id), eq(calendars.id, own.id)))
    ctx.audit({ subject: 'kernel.calendar', id: own.id, before: own.override })
    await tellCalendar(ctx, calendarId)
    return {}
  },
})
