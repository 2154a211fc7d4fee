import type { Limit, Settings } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import type { OrderRecord } from './order-record.ts'

const after = async (
  ctx: WriteCtx,
  start: Date,
  minutes: number,
  isAroundTheClock: boolean,
): Promise<string> =>
  (await ctx.calendar.dueAt(start, minutes, isAroundTheClock ? 'always' : 'office')).toISOString()

/** Columns of the first-response clock, started at `start`. */
export async function respondClock(
  ctx: WriteCtx,
  start: Date,
  limit: Limit,
  { warnAtShare }: Settings,
): Promise<Pick<OrderRecord, 'respondMinutes' | 'respondWarnAt' | 'respondDueAt'>> {
  const { respondMinutes, isAroundTheClock } = limit
  const [respondWarnAt, respondDueAt] = await Promise.all([
    after(ctx, start, respondMinutes * warnAtShare, isAroundTheClock),
    after(ctx, start, respondMinutes, isAroundTheClock),
  ])
  return { respondMinutes, respondWarnAt, respondDueAt }
}

/** Columns of the solution clock, started at `start`. */
export async function solveClock(
  ctx: WriteCtx,
  start: Date,
  limit: Limit,
  { warnAtShare }: Settings,
): Promise<Pick<OrderRecord, 'solveStartedAt' | 'solveMinutes' | 'solveWarnAt' | 'solveDueAt'>> {
  const { solveMinutes, isAroundTheClock } = limit
  const [solveWarnAt, solveDueAt] = await Promise.all([
    after(ctx, start, solveMinutes * warnAtShare, isAroundTheClock),
    after(ctx, start, solveMinutes, isAroundTheClock),
  ])
  return { solveStartedAt: start.toISOString(), solveMinutes, solveWarnAt, solveDueAt }
}
