import type { CloseKind, PauseReason, WorkOrderRow } from '@linli/smart-property-contract'

type Facts = Pick<WorkOrderRow, 'state' | 'assignee' | 'closeKind' | 'dueAt' | 'isLate' | 'pause'>

export interface WhereNow {
  /** Sentence under `smartProperty.where`. */
  key: string
  holder: string
  /** Until when the holder has to move, or when it goes on; `null` when nobody is timed. */
  until: string | null
  /** What it waits for while its clock stands still. */
  wait: PauseReason | null
  isLate: boolean
  steps: Steps
}

/** How far each of the four steps is, 0 to 1: taken in, given to somebody, in hand, yours to confirm. */
export type Steps = readonly [number, number, number, number]

const closedKeys: Record<CloseKind, string> = {
  confirmed: 'solved',
  'called-back': 'solved',
  administrative: 'closed',
  automatic: 'closed',
  cancelled: 'cancelled',
  merged: 'merged',
}

const stepsByState: Record<WorkOrderRow['state'], Steps> = {
  received: [1, 0, 0, 0],
  classified: [1, 0, 0, 0],
  assigned: [1, 1, 0, 0],
  handling: [1, 1, 0.5, 0],
  answered: [1, 1, 1, 0.5],
  confirming: [1, 1, 1, 0.5],
  closed: [1, 1, 1, 1],
}

/** How far the four steps are in a state. */
export const stepsOf = (state: WorkOrderRow['state']): Steps => stepsByState[state]

/** Where an order is now, for the one who reported it: who holds it, and until when. */
export function whereNow(order: Facts): WhereNow {
  const holder = order.assignee?.name ?? ''
  const steps = stepsOf(order.state)
  const still = { holder, steps, until: null, wait: null, isLate: false }
  const timed = { ...still, until: order.dueAt, isLate: order.isLate }
  switch (order.state) {
    case 'received':
    case 'classified':
      return { ...timed, key: 'received' }
    case 'assigned':
      return { ...timed, key: 'assigned' }
    case 'handling':
      return order.pause
        ? { ...still, key: 'paused', until: order.pause.resumeAt, wait: order.pause.reason }
        : { ...timed, key: 'handling' }
    case 'answered':
    case 'confirming':
      return { ...still, key: order.state }
    case 'closed':
      return { ...still, key: closedKeys[order.closeKind ?? 'administrative'] }
  }
}
