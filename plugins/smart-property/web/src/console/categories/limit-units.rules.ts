/** How a limit is typed and read; it is kept in working minutes. */
export const limitUnits = ['minutes', 'hours', 'days'] as const
export type LimitUnit = (typeof limitUnits)[number]

export interface Amount {
  n: string
  unit: LimitUnit
}

const maxMinutes = 525_600
const minutesIn = (unit: LimitUnit, dayMinutes: number): number =>
  ({ minutes: 1, hours: 60, days: dayMinutes })[unit]

/** The largest unit that says it in whole numbers or halves: `420` is one day of seven hours, `45` stays minutes. */
export function amountOf(minutes: number, dayMinutes: number): Amount {
  const units = ['days', 'hours'] as const
  const found =
    units.find((unit) => minutes % minutesIn(unit, dayMinutes) === 0) ??
    units.find((unit) => {
      const whole = minutesIn(unit, dayMinutes)
      return minutes > whole && (minutes * 2) % whole === 0
    })
  const unit = found ?? 'minutes'
  return { n: String(minutes / minutesIn(unit, dayMinutes)), unit }
}

/** Working minutes of what was typed; `null` for what is no limit. */
export function minutesOf({ n, unit }: Amount, dayMinutes: number): number | null {
  if (!/^\d{1,6}([.]\d{1,2})?$/.test(n.trim())) return null
  const minutes = Math.round(Number(n) * minutesIn(unit, dayMinutes))
  return minutes >= 1 && minutes <= maxMinutes ? minutes : null
}

type Span = readonly [from: string, to: string]
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Working minutes of an ordinary day: of the first weekday on which anybody works. */
export function workingDayMinutes(week: Readonly<Record<string, readonly Span[] | undefined>>): number {
  for (const weekday of ['1', '2', '3', '4', '5', '6', '7']) {
    const spans = week[weekday] ?? []
    const minutes = spans.reduce((sum, [from, to]) => {
      const length = minuteOf(to) - minuteOf(from)
      return sum + (length > 0 ? length : length + 1440)
    }, 0)
    if (minutes > 0) return minutes
  }
  return 480
}

type Say = (key: string, params: Record<string, string | number>) => string

/** `15 分钟`, `8 工时`, `2 个工作日`; by day and night `4 小时`, `2 天`. */
export function limitText(minutes: number, isAroundTheClock: boolean, dayMinutes: number, t: Say): string {
  const { n, unit } = amountOf(minutes, isAroundTheClock ? 1440 : dayMinutes)
  const kind = isAroundTheClock && unit !== 'minutes' ? 'clock' : 'work'
  return t(`smartProperty.limits.${kind}.${unit}`, { n })
}
