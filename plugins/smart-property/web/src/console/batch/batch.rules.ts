import type { BatchOperation } from '@linli/smart-property-contract'
import { moves, type Move, type MoveName } from '@linli/smart-property-contract/moves'
import type { State } from '@linli/smart-property-contract/states'

interface Seen {
  id: string
  state: State
}

export interface BatchShape {
  /** The move that each order makes. */
  move: MoveName
  verb: string
  person?: true
  classes?: true
  text?: 'needed' | 'maybe'
}

/** What each operation asks for, in the order people reach for them. */
export const batchShapes: Record<BatchOperation, BatchShape> = {
  assign: { move: 'assign', verb: 'assign', person: true, text: 'maybe' },
  'auto-assign': { move: 'assign', verb: 'assign' },
  transfer: { move: 'transfer', verb: 'transfer', person: true, text: 'needed' },
  classify: { move: 'classify', verb: 'classify', classes: true, text: 'maybe' },
  note: { move: 'note', verb: 'note', text: 'needed' },
  'call-back': { move: 'await-call-back', verb: 'call-back', text: 'maybe' },
  close: { move: 'close', verb: 'close', text: 'needed' },
}
export const batchOperations = Object.keys(batchShapes) as BatchOperation[]

/** Which of the orders the operation fits by their state; of the rest, how many stand in each state. */
export function forecast<R extends Seen>(
  rows: readonly R[],
  operation: BatchOperation,
): { fits: R[]; others: { state: State; n: number }[] } {
  const { paths }: Move = moves[batchShapes[operation].move]
  const fits = rows.filter((row) => paths[row.state] !== undefined)
  const counts = new Map<State, number>()
  for (const { state } of rows.filter((row) => paths[row.state] === undefined))
    counts.set(state, (counts.get(state) ?? 0) + 1)
  return { fits, others: [...counts].map(([state, n]) => ({ state, n })) }
}

/** At most so many orders a call. */
const batchSize = 100

export const batchesOf = <R>(rows: readonly R[]): R[][] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
    rows.slice(index * batchSize, (index + 1) * batchSize),
  )
