export interface Sample {
  key: string
  reportedAt: string
  respondBy: string
  warnAt: string
  solveBy: string
}

export interface WorkingDay {
  date: string
  spans: readonly (readonly [from: string, to: string])[]
}

/** A part of the strip, in percent of its width. */
export interface Stretch {
  left: number
  width: number
}

export interface StripDay extends Stretch {
  date: string
  isWorking: boolean
}

/** A name below the strip: of a day, or of an hour of it where the strip is short. */
export interface StripTick {
  left: number
  date: string
  time: string | null
}

export interface Strip {
  days: StripDay[]
  ticks: StripTick[]
  working: Stretch[]
  /** Working time that the limit uses up. */
  running: Stretch[]
  marks: { key: 'reported' | 'respond' | 'warn' | 'solve'; left: number }[]
}

const dayMinutes = 1440
const hour = 60
const maxNames = 7
/** A limit that is over sooner is drawn by the hour. */
const shortMinutes = 14 * hour

/** Minutes on the wall of a place since 1970, as if it had no zone: what a strip is drawn along. */
export function wallMinute(instant: string, zone: string): number {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant))
  return Date.parse(`${text.replace(' ', 'T')}Z`) / 60_000
}

export const wallDay = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10)

const minuteOf = (date: string, time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return Date.parse(`${date}T00:00:00Z`) / 60_000 + hours * 60 + minutes
}

const floorTo = (minute: number, step: number): number => Math.floor(minute / step) * step
const timeOf = (minute: number): string => new Date(minute * 60_000).toISOString().slice(11, 16)

/** The whole days of a limit, or the hours around one that is over soon. */
function windowOf(reported: number, solve: number): { start: number; end: number; step: number } {
  const unit = solve - reported <= shortMinutes ? hour : dayMinutes
  const margin = unit === hour ? hour : 0
  const start = floorTo(reported, unit) - margin
  const end = floorTo(solve, unit) + unit + margin
  return { start, end, step: unit * Math.ceil((end - start) / unit / maxNames) }
}

/** The time from a report to its solution, with the working time in between. */
export function stripOf(sample: Sample, days: readonly WorkingDay[], zone: string): Strip {
  const at = {
    reported: wallMinute(sample.reportedAt, zone),
    respond: wallMinute(sample.respondBy, zone),
    warn: wallMinute(sample.warnAt, zone),
    solve: wallMinute(sample.solveBy, zone),
  }
  const { start, end, step } = windowOf(at.reported, at.solve)
  const share = (minutes: number) => (minutes / (end - start)) * 100
  const stretch = (from: number, to: number): Stretch[] => {
    const [a, b] = [Math.max(from, start), Math.min(to, end)]
    return b > a ? [{ left: share(a - start), width: share(b - a) }] : []
  }
  const byDate = new Map(days.map((day) => [day.date, day]))
  const first = floorTo(start, dayMinutes)
  const shown = Array.from({ length: Math.ceil((end - first) / dayMinutes) }, (_, index) =>
    wallDay(first + index * dayMinutes),
  )
  const spans = shown.flatMap((date) =>
    (byDate.get(date)?.spans ?? []).map(([from, to]) => [minuteOf(date, from), minuteOf(date, to)] as const),
  )
  return {
    days: shown.flatMap((date, index) =>
      stretch(first + index * dayMinutes, first + (index + 1) * dayMinutes).map((part) => ({
        ...part,
        date,
        isWorking: (byDate.get(date)?.spans.length ?? 0) > 0,
      })),
    ),
    ticks: Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => start + index * step).map(
      (minute) => ({
        left: share(minute - start),
        date: wallDay(minute),
        time: step < dayMinutes ? timeOf(minute) : null,
      }),
    ),
    working: spans.flatMap(([from, to]) => stretch(from, to)),
    running: spans.flatMap(([from, to]) => stretch(Math.max(from, at.reported), Math.min(to, at.solve))),
    marks: (['reported', 'respond', 'warn', 'solve'] as const).map((key) => ({
      key,
      left: share(at[key] - start),
    })),
  }
}
