import type { Kind } from '@linli/smart-property-contract'

/** What the figures of one month, and of one estate in it, are counted from. */
export interface Counts {
  reported: number
  closed: number
  open: number
  overdue: number
  onTime: number
  respondDue: number
  responded: number
  respondMedian: number | null
  solveMedian: number | null
  reopened: number
  calledBack: number
  satisfaction: number | null
  ratings: number
  unanswered: number
}

export interface ReviewRow {
  /** The month before, then the month itself. */
  months: (Counts & { n: number })[]
  trend: {
    month: string
    reported: number
    closed: number
    onTime: number
    overdue: number
    satisfaction: number | null
  }[]
  kinds: { kind: Kind; orders: number; closed: number; onTime: number; overdue: number }[]
  categories: { key: string; name: string; orders: number; before: number; reopened: number }[]
  buildings: { id: string | null; categoryKey: string; categoryName: string; orders: number }[]
  staff: { name: string; answered: number; onTime: number; satisfaction: number | null }[]
  estates: (Counts & { id: string })[]
}
