import {
  moves,
  type Move,
  type MoveName,
  type Settings,
  type WorkOrderFacts,
} from '@linli/smart-property-contract'

import { dueAtOf } from './clock.rules.ts'
import type { OrderChanges, OrderRecord } from './order-record.ts'

export interface MoveMoment {
  move: MoveName
  now: Date
  settings: Pick<Settings, 'confirmWithinHours' | 'closeAfterHours'>
  /** A note that the reporter does not see is no response to anybody. */
  isPublic: boolean
  isByReporter: boolean
}

/** Moves that answer an order: its solution clock stops, and somebody else has to find it solved. */
const answers: readonly MoveName[] = ['answer', 'settle', 'refer']
const responses: readonly MoveName[] = ['claim', 'start', 'mediate', ...answers]

/** What counts as a first response: somebody who answers for it takes it up, or the reporter hears from staff. */
export const isResponse = ({
  move,
  isPublic,
  isByReporter,
}: Pick<MoveMoment, 'move' | 'isPublic' | 'isByReporter'>): boolean =>
  responses.includes(move) || (move === 'note' && isPublic && !isByReporter)

const hoursAfter = (now: Date, hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString()

/** The columns that follow from a move by themselves: facts, times, waits. */
export function moveColumns(
  before: OrderRecord,
  facts: WorkOrderFacts,
  moment: MoveMoment,
  changes: OrderChanges,
): OrderChanges {
  const { move, now, settings } = moment
  const at = now.toISOString()
  // What the rule calls a pause is kept with its reason and its end, by whoever makes it.
  const { isPaused: _isPaused, kind: _kind, ...told } = facts
  const columns: OrderChanges = { ...told, ...changes }
  if (isResponse(moment) && !before.respondedAt) columns.respondedAt = at
  if (answers.includes(move)) {
    columns.answeredAt = at
    columns.waitUntil = hoursAfter(now, settings.confirmWithinHours)
  }
  if (move === 'await-call-back' || (move === 'call-back' && before.state === 'answered'))
    columns.waitUntil = hoursAfter(now, settings.closeAfterHours)
  if (move.startsWith('call-back')) columns.calledBackAt = at
  if ((moves[move] as Move).isReopening) Object.assign(columns, unanswered)
  if (facts.state === 'closed') Object.assign(columns, { closedAt: at, waitUntil: null })
  if (move === 'unmerge') Object.assign(columns, { closedAt: null, mergedIntoId: null })
  columns.dueAt = dueAtOf({ ...before, ...columns })
  return columns
}

const unanswered: OrderChanges = {
  answeredAt: null,
  answeredByName: null,
  answerText: null,
  claimedSolved: null,
  amountFen: null,
  waitUntil: null,
  closedAt: null,
  isBulkClosed: false,
  solveStage: 0,
}
