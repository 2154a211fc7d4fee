import { AppError } from '@linli/contract'

import { moves, moveNames, type Move, type MoveName } from './moves.ts'
import type { CloseKind, DisputeOutcome, Grade, Kind, State } from './states.ts'

/** What the rules need to know of an order. */
export interface WorkOrderFacts {
  kind: Kind
  state: State
  /** The solution clock stands still: for parts, the reporter, or a third party. */
  isPaused: boolean
  grade: Grade
  assigneeAccountId: string | null
  /** Who answered last; empty again once reopened. */
  answeredBy: string | null
  /** Whether it is solved as somebody other than the fixer found; `null` while nobody has said. */
  solved: boolean | null
  rating: number | null
  closeKind: CloseKind | null
  disputeOutcome: DisputeOutcome | null
  reopenCount: number
}

type Plain =
  | 'claim'
  | 'start'
  | 'note'
  | 'answer'
  | 'reject'
  | 'call-back'
  | 'call-back-unsolved'
  | 'close'
  | 'reopen'
  | 'cancel'
  | 'pause'
  | 'resume'
  | 'auto-resume'
  | 'mediate'
  | 'settle'
  | 'refer'
  | 'merge'
  | 'unmerge'
  | 'await-call-back'
  | 'auto-close'

export type MoveCommand =
  | { move: Plain }
  | { move: 'classify'; grade: Grade }
  | { move: 'assign' | 'transfer'; assigneeAccountId: string }
  | { move: 'confirm' | 'call-back-solved'; rating: number | null }

export interface MoveActor {
  accountId: string | null
}

/** Reason keys of a refused move, worded by the server in both languages. */
export const moveRefusals = [
  'move_not_from_state',
  'move_by_fixer',
  'already_with_them',
  'cancelled_stays_closed',
  'merged_stays_closed',
  'not_merged',
  'disputes_only',
  'already_paused',
  'not_paused',
  'reopen_too_late',
  'move_needs_reason',
] as const
export type MoveRefusal = (typeof moveRefusals)[number]

/** Who answered or holds an answered order: whether it is solved is for others to say (clause 7.4.3.2). */
export const isFixer = (
  { answeredBy, assigneeAccountId }: Pick<WorkOrderFacts, 'answeredBy' | 'assigneeAccountId'>,
  accountId: string | null,
): boolean =>
  answeredBy !== null && accountId !== null && (accountId === answeredBy || accountId === assigneeAccountId)

/** Why the move is not possible now, or `null` when it is. Permissions are another matter. */
export function refusalOf(facts: WorkOrderFacts, name: MoveName, actor: MoveActor): MoveRefusal | null {
  const move: Move = moves[name]
  if (!move.paths[facts.state]) return 'move_not_from_state'
  if (move.isByAnother && isFixer(facts, actor.accountId)) return 'move_by_fixer'
  if (move.kinds && !move.kinds.includes(facts.kind)) return 'disputes_only'
  if (move.whilePaused === true && !facts.isPaused) return 'not_paused'
  if (move.whilePaused === false && facts.isPaused) return 'already_paused'
  return refusalByClosing(facts, name)
}

function refusalByClosing({ closeKind }: WorkOrderFacts, name: MoveName): MoveRefusal | null {
  if (name === 'reopen' && closeKind === 'cancelled') return 'cancelled_stays_closed'
  if (name === 'reopen' && closeKind === 'merged') return 'merged_stays_closed'
  if (name === 'unmerge' && closeKind !== 'merged') return 'not_merged'
  return null
}

/** Moves that the state itself allows, before permissions. */
export const possibleMoves = (facts: WorkOrderFacts, actor: MoveActor): MoveName[] =>
  moveNames.filter((name) => moves[name].verb !== null && refusalOf(facts, name, actor) === null)

/**
 * The order after a move; throws `illegal_move` with the reason. Pure, so a timeline replays to the
 * same state. A reopened order goes back to who held it, one grade more urgent.
 */
export function applyMove(facts: WorkOrderFacts, command: MoveCommand, actor: MoveActor): WorkOrderFacts {
  const refusal = refusalOf(facts, command.move, actor)
  if (refusal)
    throw new AppError('illegal_move', {
      reason: refusal,
      params: { state: facts.state, move: command.move },
    })
  const move: Move = moves[command.move]
  const moved = {
    ...facts,
    state: move.paths[facts.state]!,
    isPaused: facts.isPaused && keepsPause.includes(command.move),
  }
  if (move.isReopening) return reopened(moved)
  switch (command.move) {
    case 'classify':
      return { ...moved, grade: command.grade }
    case 'assign':
    case 'transfer':
      if (command.assigneeAccountId === facts.assigneeAccountId)
        throw new AppError('illegal_move', { reason: 'already_with_them' })
      return { ...moved, assigneeAccountId: command.assigneeAccountId }
    case 'claim':
      return { ...moved, assigneeAccountId: actor.accountId }
    case 'pause':
      return { ...moved, isPaused: true }
    case 'answer':
      return answered(moved, actor)
    case 'settle':
      return { ...answered(moved, actor), disputeOutcome: 'settled' }
    case 'refer':
      return { ...answered(moved, actor), disputeOutcome: 'referred' }
    case 'merge':
      return { ...moved, closeKind: 'merged' }
    case 'unmerge':
      return {
        ...moved,
        state: facts.assigneeAccountId === null ? 'classified' : 'assigned',
        closeKind: null,
      }
    case 'confirm':
      return { ...moved, solved: true, rating: command.rating, closeKind: 'confirmed' }
    case 'call-back-solved':
      return { ...moved, solved: true, rating: command.rating, closeKind: 'called-back' }
    case 'close':
      // An order that nobody answered is not solved; of an answered one nobody but the fixer has said so.
      return { ...moved, solved: facts.answeredBy === null ? false : null, closeKind: 'administrative' }
    case 'cancel':
      return { ...moved, solved: false, closeKind: 'cancelled' }
    case 'auto-close':
      return { ...moved, closeKind: 'automatic' }
    default:
      return moved
  }
}

/** What is done while everybody waits, without ending the wait. */
const keepsPause: readonly MoveName[] = ['note', 'classify', 'mediate']

const answered = (facts: WorkOrderFacts, actor: MoveActor): WorkOrderFacts => ({
  ...facts,
  assigneeAccountId: facts.assigneeAccountId ?? actor.accountId,
  answeredBy: actor.accountId,
})

function reopened(facts: WorkOrderFacts): WorkOrderFacts {
  return {
    ...facts,
    state: facts.assigneeAccountId === null ? 'classified' : 'assigned',
    grade: Math.max(1, facts.grade - 1) as Grade,
    answeredBy: null,
    solved: null,
    rating: null,
    closeKind: null,
    disputeOutcome: null,
    reopenCount: facts.reopenCount + 1,
  }
}

export const newFacts = (grade: Grade, kind: Kind = 'repair'): WorkOrderFacts => ({
  kind,
  state: 'received',
  isPaused: false,
  grade,
  assigneeAccountId: null,
  answeredBy: null,
  solved: null,
  rating: null,
  closeKind: null,
  disputeOutcome: null,
  reopenCount: 0,
})
