import { inArray } from 'drizzle-orm'
import { z } from 'zod'

import { AppError } from '@linli/contract'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { tenants } from '../tenants/tenants.schema.ts'
import { calendarDefinitionSchema, calendarOverrideSchema } from './calendar-definition.rules.ts'
import { cnHolidayYears } from './holiday-year.rules.ts'
import { calendarIds, calendarLevels, definitionOf, readCalendar } from './read-calendar.ts'
import { dateOfDayNumber, dayNumberOfDate } from './zone.rules.ts'

const id = z.enum(calendarIds).default('office')

/** The calendar that holds here, what each level above says, and what is said here itself. */
export const getCalendar = defineQuery({
  name: 'kernel.calendar.get',
  can: 'member',
  input: z.object({ id }),
  output: z.object({
    definition: calendarDefinitionSchema,
    levels: z.array(z.object({ tenantId: z.string(), name: z.string(), override: calendarOverrideSchema })),
    own: z.object({ version: z.int(), override: calendarOverrideSchema }).nullable(),
    /** Years whose public holidays are known; in other years only the week counts. */
    holidayYears: z.array(z.int()),
  }),
  async run(ctx, input) {
    const levels = await calendarLevels(ctx, input.id)
    const above = levels.filter(({ tenantId }) => tenantId !== ctx.tenant.id)
    const names = above.length
      ? await ctx.tx
          .select({ id: tenants.id, name: tenants.name })
          .from(tenants)
          .where(
            inArray(
              tenants.id,
              above.map(({ tenantId }) => tenantId),
            ),
          )
      : []
    const own = levels.find(({ tenantId }) => tenantId === ctx.tenant.id)
    return {
      definition: definitionOf(input.id, ctx.tenant.timezone, levels),
      levels: above.map(({ tenantId, override }) => ({
        tenantId,
        name: names.find((each) => each.id === tenantId)?.name ?? '',
        override,
      })),
      own: own ? { version: own.version, override: own.override } : null,
      holidayYears: cnHolidayYears.map(({ year }) => year),
    }
  },
})

const maxDays = 400
const clockText = (ms: number, dayStartMs: number) => {
  const minutes = Math.round((ms - dayStartMs) / 60_000)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Day by day, when work is on: what a month's page draws. */
export const listCalendarDays = defineQuery({
  name: 'kernel.calendar.days',
  can: 'member',
  input: z.object({ id, from: z.iso.date(), to: z.iso.date() }),
  output: z.object({
    days: z.array(
      z.object({
        date: z.string(),
        isWorking: z.boolean(),
        spans: z.array(z.tuple([z.string(), z.string()])),
      }),
    ),
  }),
  async run(ctx, { id: calendarId, from, to }) {
    const first = dayNumberOfDate(from)
    const last = dayNumberOfDate(to)
    if (last < first || last - first >= maxDays)
      throw new AppError('bad_input', {
        issues: [{ path: 'to', rule: 'day_range', params: { limit: maxDays } }],
      })
    const calendar = await readCalendar(ctx, calendarId)
    const days = Array.from({ length: last - first + 1 }, (_, offset) => {
      const { spans, startMs } = calendar.day(first + offset)
      const shown = calendar.definition.aroundTheClock
        ? [['00:00', '24:00'] as [string, string]]
        : spans.map(([a, b]) => [clockText(a, startMs), clockText(b, startMs)] as [string, string])
      return { date: dateOfDayNumber(first + offset), isWorking: shown.length > 0, spans: shown }
    })
    return { days }
  },
})
