import { dayNumberOf, localTimeAt, type LocalTime } from './local-time.ts'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

export interface WordingOptions {
  locale: Locale
  /** IANA name; the estate's own, Asia/Shanghai when it has none. */
  timeZone?: string
}

const zhWeekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const enWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const enMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const nearDays: Record<Locale, Record<string, string>> = {
  'zh-CN': { '-1': '昨天', '0': '今天', '1': '明天' },
  en: { '-1': 'Yesterday', '0': 'Today', '1': 'Tomorrow' },
}

const pad = (value: number): string => String(value).padStart(2, '0')

const localOf = (instant: Date | string, timeZone = 'Asia/Shanghai'): LocalTime =>
  localTimeAt(new Date(instant), timeZone)

function dateText(at: LocalTime, isSameYear: boolean, locale: Locale): string {
  if (locale === 'zh-CN') return `${isSameYear ? '' : `${at.year}年`}${at.month}月${at.day}日`
  return `${at.day} ${enMonths[at.month - 1]}${isSameYear ? '' : ` ${at.year}`}`
}

/**
 * The day as people say it: 昨天, 今天, 明天, the weekday for the five days after that, else the date,
 * with the year when it is not this one. Days are counted on the wall clock of the time zone.
 */
export function dayText(instant: Date | string, now: Date | string, options: WordingOptions): string {
  const at = localOf(instant, options.timeZone)
  const today = localOf(now, options.timeZone)
  const ahead = dayNumberOf(at.year, at.month, at.day) - dayNumberOf(today.year, today.month, today.day)
  const near = nearDays[options.locale][ahead]
  if (near) return near
  const weekdays = options.locale === 'zh-CN' ? zhWeekdays : enWeekdays
  if (ahead > 1 && ahead < 7) return weekdays[at.weekday - 1] ?? ''
  return dateText(at, at.year === today.year, options.locale)
}

/** Day and time: 今天 14:30, 明天 09:30, 周四 12:00, 11月28日 09:00. */
export function instantText(instant: Date | string, now: Date | string, options: WordingOptions): string {
  const at = localOf(instant, options.timeZone)
  return `${dayText(instant, now, options)} ${pad(at.hour)}:${pad(at.minute)}`
}

/**
 * A length of time in whole minutes, rounded down: 38 分, 1 小时 20 分. `dayMinutes` says how long a
 * day is (1,440 on the wall, less in working time); without it hours are not gathered into days.
 */
export function durationText(minutes: number, locale: Locale, dayMinutes?: number): string {
  const whole = Math.max(0, Math.floor(minutes))
  const days = dayMinutes ? Math.floor(whole / dayMinutes) : 0
  const rest = dayMinutes ? whole % dayMinutes : whole
  const hours = Math.floor(rest / 60)
  const units =
    locale === 'zh-CN' ? { day: '天', hour: '小时', minute: '分' } : { day: 'd', hour: 'h', minute: 'min' }
  const parts: string[] = []
  if (days > 0) parts.push(`${days} ${units.day}`)
  if (hours > 0) parts.push(`${hours} ${units.hour}`)
  if (days === 0 && (rest % 60 > 0 || hours === 0)) parts.push(`${rest % 60} ${units.minute}`)
  return parts.join(' ')
}

/** How a clock stands, from its minutes left (negative once overdue): 剩 38 分, 超时 1 小时 20 分. */
export function deadlineText(minutesLeft: number, locale: Locale, dayMinutes?: number): string {
  const isLate = minutesLeft < 0
  if (Math.abs(minutesLeft) < 1) {
    if (locale === 'zh-CN') return isLate ? '刚超时' : '剩不到 1 分'
    return isLate ? 'just overdue' : 'less than 1 min left'
  }
  const length = durationText(Math.abs(minutesLeft), locale, dayMinutes)
  if (locale === 'zh-CN') return `${isLate ? '超时' : '剩'} ${length}`
  return `${length} ${isLate ? 'overdue' : 'left'}`
}
