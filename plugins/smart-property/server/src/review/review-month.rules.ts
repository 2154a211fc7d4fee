import { localTimeAt } from '@linli/contract'

const pad = (value: number) => String(value).padStart(2, '0')

/** Today in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: Date): string {
  const { year, month, day } = localTimeAt(now, timeZone)
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Where a month lies from now; one that has not begun has no figures, one that goes on is not held. */
export function phaseOf(month: string, timeZone: string, now: Date): 'over' | 'going-on' | 'ahead' {
  const current = dayIn(timeZone, now).slice(0, 7)
  return month < current ? 'over' : month === current ? 'going-on' : 'ahead'
}
