import type { BusinessCalendar } from '../calendar/business-calendar.rules.ts'
import { consumedMinutesAt, type Clock } from './clock-due.rules.ts'
import { settleClock } from './clock.rules.ts'

export interface ClockReading {
  state: Clock['state']
  /** `met` and `missed` once stopped; before that how pressing it is, `paused` only while not yet overdue. */
  status: 'running' | 'warning' | 'overdue' | 'paused' | 'met' | 'missed'
  /** Working minutes that counted so far. */
  consumedMinutes: number
  remainingMinutes: number
  /** Working minutes past the limit; zero just after closing time, although it is overdue already. */
  overdueMinutes: number
}

/** How the clock stands now, whether or not anybody wrote down that a pause ended by itself. */
export function readClock(calendar: BusinessCalendar, stored: Clock, now: Date): ClockReading {
  const clock = settleClock(calendar, stored, now)
  const until = clock.stoppedAt ? new Date(clock.stoppedAt) : now
  const consumedMinutes = consumedMinutesAt(calendar, clock, until)
  return {
    state: clock.state,
    status: statusOf(clock, until),
    consumedMinutes,
    remainingMinutes: Math.max(0, clock.limitMinutes - consumedMinutes),
    overdueMinutes: Math.max(0, consumedMinutes - clock.limitMinutes),
  }
}

function statusOf(clock: Clock, until: Date): ClockReading['status'] {
  const isPast = (instant: string | null) => instant !== null && Date.parse(instant) < until.getTime()
  const isLate = isPast(clock.dueAt)
  if (clock.state === 'stopped') return isLate ? 'missed' : 'met'
  if (isLate) return 'overdue'
  if (clock.state === 'paused') return 'paused'
  return isPast(clock.warnAt) ? 'warning' : 'running'
}
