import type { WorkOrderRow } from '@linli/smart-property-contract'

/** How a fixer looks at the day: what is late, what is due today, what comes later, what waits. */
export const urgencies = ['late', 'today', 'later', 'waiting', 'confirm'] as const
export type Urgency = (typeof urgencies)[number]

type Facts = Pick<WorkOrderRow, 'state' | 'dueAt' | 'pause'>

/** Calendar day of an instant in a zone, `2026-11-24`. */
const dayOf = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(ms)

export function urgencyOf(order: Facts, now: number, zone: string): Urgency {
  if (order.state === 'answered' || order.state === 'confirming' || order.state === 'closed') return 'confirm'
  if (order.pause) return 'waiting'
  if (order.dueAt === null) return 'later'
  const due = Date.parse(order.dueAt)
  if (due <= now) return 'late'
  return dayOf(due, zone) === dayOf(now, zone) ? 'today' : 'later'
}

const waitsUntil = ({ pause, dueAt }: Facts): number =>
  Date.parse(pause?.resumeAt ?? dueAt ?? '') || Number.MAX_SAFE_INTEGER

/** Orders by urgency, each group by what comes first; groups without orders are left out. */
export function byUrgency<Row extends Facts>(
  rows: readonly Row[],
  now: number,
  zone: string,
): { urgency: Urgency; rows: Row[] }[] {
  return urgencies
    .map((urgency) => ({
      urgency,
      rows: rows
        .filter((row) => urgencyOf(row, now, zone) === urgency)
        .sort((a, b) => waitsUntil(a) - waitsUntil(b)),
    }))
    .filter((group) => group.rows.length > 0)
}
