import { localTimeAt } from '@linli/contract'

import { dayNumberAt, instantAt } from '../calendar/zone.rules.ts'

export interface QuietHours {
  /** Wall-clock `HH:MM` in the tenant's zone; equal ends mean no quiet hours. */
  quietFrom: string
  quietTo: string
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** When a message that must not disturb may leave: now, or when the quiet hours it falls into end. */
export function afterQuietHours(now: Date, { quietFrom, quietTo }: QuietHours, timeZone: string): Date {
  const from = minutesOf(quietFrom)
  const to = minutesOf(quietTo)
  const { hour, minute } = localTimeAt(now, timeZone)
  const at = hour * 60 + minute
  const isOvernight = from > to
  const isQuiet = isOvernight ? at >= from || at < to : at >= from && at < to
  if (!isQuiet) return now
  const today = dayNumberAt(timeZone, now.getTime())
  return new Date(instantAt(timeZone, isOvernight && at >= from ? today + 1 : today, to))
}
