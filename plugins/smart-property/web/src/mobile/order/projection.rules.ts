import type { MoveName, WorkOrderDetail } from '@linli/smart-property-contract'
import { moves, type Move } from '@linli/smart-property-contract/moves'
import type { OutboxEntry } from '@linli/ui-mobile'

type Entry = Pick<OutboxEntry, 'kind' | 'state' | 'body'>

/** Who is at the phone, and what they may do with an order that looks like this. */
export interface Reader {
  accountId: string
  name: string
  can: (verb: string, row: object) => boolean
}

const isMove = (kind: string): kind is MoveName => kind in moves
/** What is done while everybody waits, without ending the wait. */
const keepsPause = new Set<string>(['note', 'mediate'])

/** What this phone will send next: in order, up to the first that could not be sent. */
export function onTheWay<E extends Entry>(entries: readonly E[]): E[] {
  const stuck = entries.findIndex((entry) => entry.state !== 'waiting')
  return stuck < 0 ? [...entries] : entries.slice(0, stuck)
}

/** What cannot go before the person has decided about another one. */
export const isBehind = (entries: readonly Entry[], index: number): boolean =>
  entries[index]?.state === 'waiting' && entries.slice(0, index).some(({ state }) => state !== 'waiting')

function moved(order: WorkOrderDetail, { kind, body }: Entry, reader: Reader): WorkOrderDetail {
  if (!isMove(kind)) return order
  const move: Move = moves[kind]
  const state = move.paths[order.state]
  // Not possible from here: the server will say so.
  if (!state) return order
  const next = { ...order, state, pause: keepsPause.has(kind) ? order.pause : null }
  if (kind === 'transfer')
    return { ...next, assignee: { accountId: String(body['assigneeAccountId']), name: '' } }
  if (kind === 'pause')
    return {
      ...next,
      pause: { reason: body['reason'], resumeAt: body['resumeAt'] } as WorkOrderDetail['pause'],
    }
  const isTaken = kind === 'claim' || (kind === 'answer' && !next.assignee)
  const held = isTaken ? { ...next, assignee: { accountId: reader.accountId, name: reader.name } } : next
  return state === 'answered' || state === 'closed' ? { ...held, dueAt: null, isLate: false } : held
}

function isPossible(order: WorkOrderDetail, name: MoveName, reader: Reader): boolean {
  const move: Move = moves[name]
  if (!move.verb || !move.paths[order.state]) return false
  if (move.kinds && !move.kinds.includes(order.kind)) return false
  if (move.whilePaused !== undefined && move.whilePaused !== (order.pause !== null)) return false
  return reader.can(move.verb, {
    kind: order.kind,
    state: order.state,
    unitId: order.location.unitId,
    buildingId: order.location.buildingId,
    assigneeAccountId: order.assignee?.accountId ?? null,
    reporterAccountId: order.isMine ? reader.accountId : null,
  })
}

/** The order as it will be once everything on its way has arrived, and what may be done then. */
export function projected(
  order: WorkOrderDetail,
  entries: readonly Entry[],
  reader: Reader,
): WorkOrderDetail {
  const coming = onTheWay(entries).filter(({ kind }) => isMove(kind))
  if (coming.length === 0) return order
  const after = coming.reduce((row, entry) => moved(row, entry, reader), order)
  const names = Object.keys(moves) as MoveName[]
  const isAnswered = coming.some(({ kind }) => kind === 'answer')
  return {
    ...after,
    // Nobody confirms their own work.
    moves: names.filter(
      (name) => isPossible(after, name, reader) && !(isAnswered && (moves[name] as Move).isByAnother),
    ),
  }
}
