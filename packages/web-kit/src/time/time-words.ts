import { daysBetween, wallClock } from './calendar-day.ts'

/** Translates a key below `kit.time`. */
export type Say = (key: string, params?: Record<string, string | number>) => string
export type ClockTone = 'late' | 'soon' | 'calm'

export interface ClockWords {
  text: string
  tone: ClockTone
}

const minute = 60_000
const soonMinutes = 120

/** `38 分`, `1 小时 20 分`, `3 天 2 小时`: two units at most, never zero. */
export function spanWords(ms: number, say: Say): string {
  const total = Math.max(1, Math.floor(Math.abs(ms) / minute))
  const [days, hours, minutes] = [Math.floor(total / 1440), Math.floor((total % 1440) / 60), total % 60]
  const parts =
    days > 0
      ? [say('days', { n: days }), hours > 0 ? say('hours', { n: hours }) : '']
      : [hours > 0 ? say('hours', { n: hours }) : '', minutes > 0 ? say('minutes', { n: minutes }) : '']
  return parts.filter(Boolean).join(' ')
}

/** `今天 14:30`, `昨天 16:20`, `周四 12:00`, `11月22日 20:41`, with the year when it is another one. */
export function whenWords(instant: string | number, now: number, zone: string, say: Say): string {
  const at = wallClock(new Date(instant).getTime(), zone)
  const today = wallClock(now, zone)
  const days = daysBetween(at, today)
  const near: Record<number, string> = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' }
  const name = near[days]
  if (name) return say(name, { time: at.time })
  if (days > 1 && days < 7) return say('weekday', { day: say(`weekdays.${at.weekday}`), time: at.time })
  const date = {
    month: at.month,
    day: at.day,
    year: at.year,
    time: at.time,
    monthName: say(`months.${at.month}`),
  }
  return at.year === today.year ? say('date', date) : say('dateYear', date)
}

/** A calendar day without a time: `11月24日`, `2025年11月24日`. */
export function dayWords(day: string, now: number, zone: string, say: Say): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const params = { year, month, day: date, monthName: say(`months.${month}`) }
  return year === wallClock(now, zone).year ? say('day', params) : say('dayYear', params)
}

/** How a deadline stands: late, soon (two hours or less), or its date. */
export function clockWords(due: string | number, now: number, zone: string, say: Say): ClockWords {
  const left = new Date(due).getTime() - now
  if (left < 0) return { text: say('late', { span: spanWords(left, say) }), tone: 'late' }
  if (left <= soonMinutes * minute) return { text: say('left', { span: spanWords(left, say) }), tone: 'soon' }
  return { text: whenWords(due, now, zone, say), tone: 'calm' }
}
