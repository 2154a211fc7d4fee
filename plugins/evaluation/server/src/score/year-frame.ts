import { AppError } from '@linli/contract'
import { settingsSchema, windowOf, yearOf } from '@linli/evaluation-contract'

import type { ReadCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'

/** An assessment year as it stands now; days are the estate's own. */
export interface YearFrame {
  year: number
  from: string
  to: string
  /** The year's last day once it is over: what comes in later still counts as of then. */
  today: string
}

/** The year asked for, or the one that runs; `bad_input` for one that has not begun. */
export async function yearFrame(
  ctx: Pick<ReadCtx, 'tenant' | 'now' | 'settings'>,
  asked?: number,
): Promise<YearFrame> {
  const { yearStartsOn } = await ctx.settings.of(settingsSchema)
  const now = dayIn(ctx.tenant.timezone, ctx.now)
  const year = asked ?? yearOf(now, yearStartsOn)
  const window = windowOf(year, yearStartsOn)
  if (window.from > now)
    throw new AppError('bad_input', { issues: [{ path: 'year', rule: 'year_not_begun' }] })
  return { year, ...window, today: now < window.to ? now : window.to }
}

/** The same day a year earlier; 28 February stands for the 29th. */
export function yearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)]
  return rest === '-02-29' ? `${year}-02-28` : `${year}${rest}`
}
