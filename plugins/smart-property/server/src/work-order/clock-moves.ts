import { AppError } from '@linli/contract'
import {
  moves,
  type Move,
  type MoveName,
  type Settings,
  type WorkOrderFacts,
} from '@linli/smart-property-contract'

import { categoryByKey } from '../category/effective-categories.ts'
import type { WriteCtx } from '../kit.ts'
import { termsOf } from './deadlines.ts'
import { movedColumns, solveMoved } from './moved-deadlines.rules.ts'
import {
  calendarOf,
  minutesSpent,
  minutesToRespond,
  restartColumns,
  resumeColumns,
  termLimit,
} from './order-clock.rules.ts'
import type { OrderChanges, OrderRecord } from './order-record.ts'

interface ClockMove {
  name: MoveName
  facts: WorkOrderFacts
  isResponse: boolean
}

/**
 * What a move does to the solution clock: a reopened order starts it anew, whatever ends a wait lets it go on,
 * an answer stops it. Due times are computed anew with each, so that a holiday proclaimed meanwhile counts; what
 * was said to be late stays late.
 */
export async function clockChanges(
  ctx: WriteCtx,
  before: OrderRecord,
  { name, facts, isResponse }: ClockMove,
  settings: Settings,
): Promise<OrderChanges> {
  if ((moves[name] as Move).isReopening) return reopenedClock(ctx, before, facts.grade, settings)
  // While it was merged the calendar went by it.
  if (name === 'unmerge')
    return (
      movedColumns(await ctx.calendar.business(before.clockCalendar), { ...before, closedAt: null }) ?? {}
    )
  const isEndOfWait = before.pauseReason !== null && !facts.isPaused
  const isAnswer = before.answeredAt === null && facts.answeredBy !== null
  const isFirst = isResponse && before.respondedAt === null
  if (!isEndOfWait && !isAnswer && !isFirst) return {}
  const calendar = await ctx.calendar.business(before.clockCalendar)
  const going = isEndOfWait ? resumeColumns(calendar, before, ctx.now) : {}
  const running = { ...before, ...going }
  return {
    ...going,
    ...(isAnswer
      ? { solvedMinutes: minutesSpent(calendar, running, ctx.now), ...solveMoved(calendar, running) }
      : {}),
    ...(isFirst ? { respondedMinutes: minutesToRespond(calendar, before.createdAt, ctx.now) } : {}),
  }
}

async function reopenedClock(
  ctx: WriteCtx,
  before: OrderRecord,
  grade: number,
  settings: Settings,
): Promise<OrderChanges> {
  const terms = before.terms ?? (await termsOfCategory(ctx, before, settings))
  const limit = termLimit(terms, grade)!
  const calendar = await ctx.calendar.business(calendarOf(limit))
  return { ...restartColumns(calendar, before, { limit, now: ctx.now }), solvedMinutes: null }
}

async function termsOfCategory(ctx: WriteCtx, order: OrderRecord, settings: Settings) {
  const category = await categoryByKey(ctx, order.categoryKey).catch((error: unknown) => {
    // A category that was retired meanwhile must not keep an order from being reopened.
    if (error instanceof AppError) return { limits: {} }
    throw error
  })
  return termsOf(order, category, settings)
}
