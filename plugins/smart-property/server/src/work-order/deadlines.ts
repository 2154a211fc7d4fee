import type { Limits, Settings } from '@linli/smart-property-contract'

import { limitFor, type Category } from '../category/effective-categories.ts'
import type { WriteCtx } from '../kit.ts'
import { calendarOf, startColumns, termLimit } from './order-clock.rules.ts'
import type { ClockTerms, OrderRecord } from './order-record.ts'

/** What an order of this category is judged by from now on; later changes of settings do not touch it. */
export function termsFor(category: Pick<Category, 'limits'>, settings: Settings): ClockTerms {
  const of = (grade: number) => limitFor(category, grade, settings.limits)
  const limits: Limits = { '1': of(1), '2': of(2), '3': of(3), '4': of(4) }
  return { limits, warnAtShare: settings.warnAtShare }
}

/** Both clocks of a new or newly classed order, on the calendar that its limit runs on. */
export async function clocksFor(
  ctx: WriteCtx,
  terms: ClockTerms,
  grade: number,
  from: { reportedAt: Date; solveFrom: Date },
) {
  const limit = termLimit(terms, grade)!
  const calendar = await ctx.calendar.business(calendarOf(limit))
  return startColumns(calendar, { limit, warnAtShare: terms.warnAtShare }, from)
}

/** The terms of an order; those of its category as they hold now for one from before terms were kept. */
export const termsOf = (
  order: Pick<OrderRecord, 'terms'>,
  category: Pick<Category, 'limits'>,
  settings: Settings,
): ClockTerms => order.terms ?? termsFor(category, settings)
