import type { WorkOrderRow } from '@linli/smart-property-contract'

type Facts = Pick<
  WorkOrderRow,
  'state' | 'assignee' | 'closeKind' | 'solved' | 'respond' | 'solve' | 'dueAt' | 'isLate'
>

export interface WhereNow {
  /** Sentence under `smartProperty.where`. */
  key: string
  holder: string
  /** Until when the holder has to move; `null` when nobody is timed. */
  until: string | null
  isLate: boolean
  /** How far each of the four steps is, 0 to 1: taken in, given to somebody, in hand, yours to confirm. */
  steps: readonly [number, number, number, number]
}

const closedKeys = {
  confirmed: 'solved',
  'called-back': 'solved',
  administrative: 'closed',
  automatic: 'closed',
  cancelled: 'cancelled',
} as const

/** Where an order is now, for the one who reported it: who holds it, and until when. */
export function whereNow(order: Facts): WhereNow {
  const holder = order.assignee?.name ?? ''
  const timed = { holder, until: order.dueAt, isLate: order.isLate }
  const still = { holder, until: null, isLate: false }
  switch (order.state) {
    case 'received':
    case 'classified':
      return { ...timed, key: 'received', steps: [1, 0, 0, 0] }
    case 'assigned':
      return { ...timed, key: 'assigned', steps: [1, 1, 0, 0] }
    case 'handling':
      return { ...timed, key: 'handling', steps: [1, 1, 0.5, 0] }
    case 'answered':
      return { ...still, key: 'answered', steps: [1, 1, 1, 0.5] }
    case 'confirming':
      return { ...still, key: 'confirming', steps: [1, 1, 1, 0.5] }
    case 'closed':
      return { ...still, key: closedKeys[order.closeKind ?? 'administrative'], steps: [1, 1, 1, 1] }
  }
}
