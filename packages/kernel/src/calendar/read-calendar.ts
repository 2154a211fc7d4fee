import { and, eq, inArray } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'
import { compileCalendar, type BusinessCalendar } from './business-calendar.rules.ts'
import {
  aroundTheClockCalendar,
  inheritCalendar,
  officeCalendar,
  type CalendarDefinition,
  type CalendarOverride,
} from './calendar-definition.rules.ts'
import { calendars } from './calendar.schema.ts'

export const calendarIds = ['office', 'always'] as const
export type CalendarId = (typeof calendarIds)[number]

/** What holds where nobody said otherwise; an estate elsewhere keeps its own zone. */
const baseOf = (id: CalendarId, timeZone: string): CalendarDefinition => ({
  ...(id === 'office' ? officeCalendar : aroundTheClockCalendar),
  timeZone,
})

export interface CalendarLevel {
  id: string
  tenantId: string
  version: number
  override: CalendarOverride
}

/** What the ancestors and the tenant itself say of a calendar, furthest ancestor first. */
export async function calendarLevels(
  ctx: Pick<QueryCtx, 'tx' | 'tenant'>,
  id: CalendarId,
): Promise<CalendarLevel[]> {
  const order = [...ctx.tenant.lineage, ctx.tenant.id]
  const rows = await ctx.tx
    .select({
      id: calendars.id,
      tenantId: calendars.tenantId,
      version: calendars.version,
      override: calendars.override,
    })
    .from(calendars)
    .where(and(inArray(calendars.tenantId, order), eq(calendars.calendarId, id)))
  return rows.sort((a, b) => order.indexOf(a.tenantId) - order.indexOf(b.tenantId))
}

export const definitionOf = (
  id: CalendarId,
  timeZone: string,
  levels: readonly Pick<CalendarLevel, 'override'>[],
): CalendarDefinition => inheritCalendar(baseOf(id, timeZone), ...levels.map(({ override }) => override))

interface Compiled {
  stamp: string
  calendar: BusinessCalendar
}

const compiled = new Map<string, Compiled>()
const maxCompiled = 2_000

/**
 * The calendar that holds in the tenant. It is compiled once and made anew when a level's row has another
 * version; one indexed read tells.
 */
export async function readCalendar(
  ctx: Pick<QueryCtx, 'tx' | 'tenant'>,
  id: CalendarId,
): Promise<BusinessCalendar> {
  const levels = await calendarLevels(ctx, id)
  const stamp = JSON.stringify([
    ctx.tenant.timezone,
    levels.map(({ id: rowId, version }) => [rowId, version]),
  ])
  const place = `${ctx.tenant.id} ${id}`
  const known = compiled.get(place)
  if (known?.stamp === stamp) return known.calendar
  const calendar = compileCalendar(definitionOf(id, ctx.tenant.timezone, levels))
  compiled.delete(place)
  compiled.set(place, { stamp, calendar })
  if (compiled.size > maxCompiled) compiled.delete(compiled.keys().next().value as string)
  return calendar
}
