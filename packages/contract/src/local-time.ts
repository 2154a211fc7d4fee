/** What a wall clock in a time zone shows; `weekday` is 1 for Monday to 7 for Sunday. */
export interface LocalTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  weekday: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Building a formatter costs about 100 times what using it does. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/** The wall clock of an IANA time zone at an instant. Throws `RangeError` for an unknown zone. */
export function localTimeAt(instant: Date | number, timeZone: string): LocalTime {
  const read = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }
  for (const part of formatOf(timeZone).formatToParts(instant)) {
    if (part.type in read) read[part.type as keyof typeof read] = Number(part.value)
  }
  return { ...read, weekday: weekdayOfDay(dayNumberOf(read.year, read.month, read.day)) }
}

/** Days since 1970-01-01 of a calendar date. */
export const dayNumberOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000

/** 1 for Monday to 7 for Sunday. */
export const weekdayOfDay = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1

export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone)
    return true
  } catch {
    return false
  }
}
