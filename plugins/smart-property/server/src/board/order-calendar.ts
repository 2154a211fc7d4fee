import { dayNumberOf } from '@linli/contract'
import { nextWorkingStart, type BusinessCalendar } from '@linli/kernel'
import { orderCalendarInput, orderCalendarOutput, workOrderSubject } from '@linli/smart-property-contract'
import type { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { readDays } from './order-calendar.sql.ts'

type Day = z.input<typeof orderCalendarOutput>['days'][number]

/** Whether work is on at some time of a calendar day. */
function isWorkingDay(calendar: BusinessCalendar, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const at = dayNumberOf(year, month, date)
  return (
    nextWorkingStart(calendar, new Date(calendar.day(at).startMs)).getTime() < calendar.day(at + 1).startMs
  )
}

/** What is reported, closed and due on each day, with the most urgent of what is due; at most 42 days. */
export const orderCalendar = defineQuery({
  name: 'smart-property.board.calendar',
  can: ['read', workOrderSubject],
  input: orderCalendarInput,
  output: orderCalendarOutput,
  scopes: ['tenant', 'group'],
  async run(ctx, input) {
    const [rows, calendar] = await Promise.all([readDays(ctx, input), ctx.calendar.business()])
    return {
      days: rows.map((row): Day => ({
        ...row,
        isWorkingDay: isWorkingDay(calendar, row.day),
        orders: row.orders.map((order) => ({
          ...order,
          isLate: Date.parse(order.dueAt) <= ctx.now.getTime(),
        })),
      })),
    }
  },
})
