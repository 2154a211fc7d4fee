/** From and to a day, both included; a side that is absent is open. */
export interface DaySpan {
  from?: string
  to?: string
}

export const quickSpans = ['today', 'week', 'month', 'lastMonth'] as const
export type QuickSpan = (typeof quickSpans)[number]

const iso = (date: Date): string => date.toISOString().slice(0, 10)

/** Days that people name: today, this week from Monday, this month, the last one; `today` is the estate's own. */
export function quickSpan(name: QuickSpan, today: string): Required<DaySpan> {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const at = (y: number, m: number, d: number) => iso(new Date(Date.UTC(y, m - 1, d)))
  switch (name) {
    case 'today':
      return { from: today, to: today }
    case 'week': {
      const sinceMonday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
      return { from: at(year, month, day - sinceMonday), to: today }
    }
    case 'month':
      return { from: at(year, month, 1), to: today }
    case 'lastMonth':
      return { from: at(year, month - 1, 1), to: at(year, month, 0) }
  }
}
