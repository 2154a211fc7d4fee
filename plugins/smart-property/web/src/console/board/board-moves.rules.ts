import type { BoardColumn } from '@linli/smart-property-contract'
import { moves, type Move, type MoveName } from '@linli/smart-property-contract/moves'
import type { CloseKind, Kind, State } from '@linli/smart-property-contract/states'

/** What the board needs to know of a card. */
export interface CardFacts {
  state: State
  kind: Kind
  pause: object | null
  closeKind: CloseKind | null
}

/** Whether the person may: on this order, on others only, or on none. */
export type Right = 'yes' | 'others' | 'no'

export type DropRefusal = 'same' | 'no-way' | 'stays-closed' | 'not-yours' | 'no-right'

export type Drop =
  | {
      move: MoveName
      /** The button of the order panel whose dialog asks for the rest. */
      dialog: string
      isAtOnce: boolean
    }
  | { refusal: DropRefusal; move: MoveName | null }

/** Moves that a card may make by changing its column, the one a person would mean first. */
const candidates = [
  'classify',
  'assign',
  'claim',
  'start',
  'resume',
  'pause',
  'answer',
  'transfer',
  'call-back',
  'call-back-unsolved',
  'reopen',
  'call-back-solved',
  'close',
] as const satisfies readonly MoveName[]

const atOnce: readonly MoveName[] = ['claim', 'start', 'resume']
const isOutcomeOfCall = (move: MoveName) => move.startsWith('call-back')

export const columnOf = ({ state, pause }: Pick<CardFacts, 'state' | 'pause'>): BoardColumn =>
  state === 'handling' && pause ? 'paused' : state

/** The column a card stands in after the move; `null` when the move is not possible from where it is. */
function landing(card: CardFacts, name: MoveName): BoardColumn | null {
  const move: Move = moves[name]
  const state = move.paths[card.state]
  if (!state || (move.kinds && !move.kinds.includes(card.kind))) return null
  const staysPaused = name === 'pause' || (card.pause !== null && name === 'classify')
  return columnOf({ state, pause: staysPaused ? {} : null })
}

/** What dropping a card on a column does, or why it cannot. */
export function dropOf(card: CardFacts, to: BoardColumn, rightTo: (verb: string) => Right): Drop {
  if (columnOf(card) === to) return { refusal: 'same', move: null }
  const possible = candidates.filter((name) => landing(card, name) === to)
  if (possible.length === 0) return { refusal: 'no-way', move: null }
  if (card.closeKind === 'cancelled' || card.closeKind === 'merged')
    return { refusal: 'stays-closed', move: null }
  const rights = possible.map((name) => ({ name, right: rightTo(moves[name].verb) }))
  const chosen = rights.find(({ right }) => right === 'yes')?.name
  if (chosen)
    return {
      move: chosen,
      dialog: isOutcomeOfCall(chosen) ? 'call-back' : chosen,
      isAtOnce: atOnce.includes(chosen),
    }
  const nearly = rights.find(({ right }) => right === 'others')
  return { refusal: nearly ? 'not-yours' : 'no-right', move: (nearly ?? rights[0])?.name ?? null }
}
