import { describe, expect, it } from 'vitest'

import { moves, type Move, type MoveName } from './moves.ts'
import { states, type State } from './states.ts'
import {
  applyMove,
  newFacts,
  possibleMoves,
  refusalOf,
  type MoveCommand,
  type WorkOrderFacts,
} from './work-order.rules.ts'

const fixer = 'fixer'
const clerk = 'clerk'

const at = (state: State, extra: Partial<WorkOrderFacts> = {}): WorkOrderFacts => ({
  ...newFacts(3),
  state,
  ...(['assigned', 'handling', 'answered', 'confirming', 'closed'].includes(state)
    ? { assigneeAccountId: fixer }
    : {}),
  ...(['answered', 'confirming', 'closed'].includes(state) ? { answeredBy: fixer } : {}),
  ...(state === 'closed' ? { closeKind: 'confirmed' as const, solved: true } : {}),
  ...extra,
})

const commandOf = (move: MoveName): MoveCommand => {
  switch (move) {
    case 'classify':
      return { move, grade: 2 }
    case 'assign':
    case 'transfer':
      return { move, assigneeAccountId: 'somebody' }
    case 'confirm':
    case 'call-back-solved':
      return { move, rating: 5 }
    default:
      return { move }
  }
}

/** The whole map once more, by hand: a change of `moves` must be meant. */
const legal: Record<MoveName, string> = {
  classify: 'received>classified classified>classified assigned>assigned handling>handling',
  assign: 'received>assigned classified>assigned',
  claim: 'received>assigned classified>assigned',
  transfer: 'assigned>assigned handling>assigned',
  start: 'assigned>handling',
  note: 'received>received classified>classified assigned>assigned handling>handling answered>answered confirming>confirming',
  answer: 'received>answered classified>answered assigned>answered handling>answered',
  confirm: 'answered>closed confirming>closed',
  reject: 'answered>assigned confirming>assigned',
  'call-back': 'answered>confirming confirming>confirming',
  'call-back-solved': 'answered>closed confirming>closed',
  'call-back-unsolved': 'answered>assigned confirming>assigned',
  close: 'received>closed classified>closed answered>closed confirming>closed',
  reopen: 'closed>assigned',
  cancel: 'received>closed',
  pause: 'handling>handling',
  resume: 'handling>handling',
  'auto-resume': 'handling>handling',
  mediate: 'assigned>handling handling>handling',
  settle: 'assigned>answered handling>answered',
  refer: 'assigned>answered handling>answered',
  merge: 'received>closed classified>closed assigned>closed handling>closed',
  unmerge: 'closed>assigned',
  'await-call-back': 'answered>confirming',
  'auto-close': 'confirming>closed',
}

/** What else has to hold for a move to be possible at all. */
const beside = (move: MoveName): Partial<WorkOrderFacts> => ({
  ...('kinds' in moves[move] ? { kind: 'dispute' } : {}),
  ...(move === 'resume' || move === 'auto-resume' ? { isPaused: true } : {}),
  ...(move === 'unmerge' ? { closeKind: 'merged', solved: null } : {}),
})

describe('every move from every state', () => {
  for (const move of Object.keys(moves) as MoveName[]) {
    const expected = new Map(legal[move].split(' ').map((path) => path.split('>') as [State, State]))
    it.each(states)(`${move} from %s`, (state) => {
      const facts = at(state, beside(move))
      const target = expected.get(state)
      if (target) expect(applyMove(facts, commandOf(move), { accountId: clerk }).state).toBe(target)
      else
        expect(() => applyMove(facts, commandOf(move), { accountId: clerk })).toThrowError(
          'illegal_move: move_not_from_state',
        )
    })
  }
})

describe('who may not, whatever the role', () => {
  it.each(['confirm', 'call-back', 'call-back-solved', 'call-back-unsolved', 'close'] as const)(
    'the fixer may not %s',
    (move) => {
      expect(refusalOf(at('answered'), move, { accountId: fixer })).toBe('move_by_fixer')
      // Whoever typed the answer: who holds the order did the work.
      const answeredForThem = at('answered', { answeredBy: 'manager' })
      expect(refusalOf(answeredForThem, move, { accountId: fixer })).toBe('move_by_fixer')
      expect(refusalOf(answeredForThem, move, { accountId: 'manager' })).toBe('move_by_fixer')
      expect(refusalOf(at('answered'), move, { accountId: clerk })).toBeNull()
    },
  )
  it('who reported and fixed it cannot confirm it, but may still say it is not solved', () => {
    expect(possibleMoves(at('answered'), { accountId: fixer })).toEqual(['note', 'reject'])
  })
  it('a withdrawn order stays closed', () => {
    expect(refusalOf(at('closed', { closeKind: 'cancelled' }), 'reopen', { accountId: clerk })).toBe(
      'cancelled_stays_closed',
    )
  })
  it('mediation, agreement and referral are of disputes alone', () => {
    for (const move of ['mediate', 'settle', 'refer'] as const)
      expect(refusalOf(at('handling'), move, { accountId: clerk })).toBe('disputes_only')
  })
  it('a clock that runs is not resumed, one that stands is not paused', () => {
    expect(refusalOf(at('handling'), 'resume', { accountId: clerk })).toBe('not_paused')
    expect(refusalOf(at('handling', { isPaused: true }), 'pause', { accountId: clerk })).toBe(
      'already_paused',
    )
  })
  it.each([
    ['note', true],
    ['classify', true],
    ['transfer', false],
    ['answer', false],
  ] as const)('%s while everybody waits: the wait goes on %s', (move, isPaused) => {
    expect(
      applyMove(at('handling', { isPaused: true }), commandOf(move), { accountId: clerk }).isPaused,
    ).toBe(isPaused)
  })
  it('a merged order is opened by taking the merge back, not by reopening it', () => {
    const merged = at('closed', { closeKind: 'merged' })
    expect(refusalOf(merged, 'reopen', { accountId: clerk })).toBe('merged_stays_closed')
    expect(refusalOf(at('closed'), 'unmerge', { accountId: clerk })).toBe('not_merged')
    expect(applyMove(merged, { move: 'unmerge' }, { accountId: clerk })).toMatchObject({
      state: 'assigned',
      closeKind: null,
      reopenCount: 0,
    })
  })
  it('passing an order on to who holds it is refused', () => {
    expect(() =>
      applyMove(at('assigned'), { move: 'transfer', assigneeAccountId: fixer }, { accountId: clerk }),
    ).toThrowError('already_with_them')
  })
  it('the system’s own moves are offered to nobody', () => {
    expect(possibleMoves(at('confirming'), { accountId: clerk })).not.toContain('auto-close')
    expect(possibleMoves(at('answered'), { accountId: clerk })).toEqual([
      'note',
      'confirm',
      'reject',
      'call-back',
      'call-back-solved',
      'call-back-unsolved',
      'close',
    ])
  })
})

describe('closed and solved are separate facts', () => {
  it.each([
    ['confirm', 'answered', true, 'confirmed'],
    ['call-back-solved', 'confirming', true, 'called-back'],
    ['close', 'received', false, 'administrative'],
    ['close', 'answered', null, 'administrative'],
    ['cancel', 'received', false, 'cancelled'],
    ['auto-close', 'confirming', null, 'automatic'],
    ['merge', 'handling', null, 'merged'],
  ] as const)('%s from %s leaves solved %s', (move, state, solved, closeKind) => {
    expect(applyMove(at(state), commandOf(move), { accountId: clerk })).toMatchObject({
      state: 'closed',
      solved,
      closeKind,
    })
  })
  it('reopening forgets the answer, counts, and makes it one grade more urgent', () => {
    const facts = at('closed', { grade: 2, rating: 5 })
    expect(applyMove(facts, { move: 'reopen' }, { accountId: clerk })).toEqual({
      ...facts,
      state: 'assigned',
      grade: 1,
      answeredBy: null,
      solved: null,
      rating: null,
      closeKind: null,
      disputeOutcome: null,
      reopenCount: 1,
    })
  })
  it('an order closed before anybody held it comes back to be assigned', () => {
    const facts = at('closed', { assigneeAccountId: null, answeredBy: null, closeKind: 'administrative' })
    expect(applyMove(facts, { move: 'reopen' }, { accountId: clerk }).state).toBe('classified')
  })
  it('whoever answers an order nobody holds becomes its holder', () => {
    expect(applyMove(at('received'), { move: 'answer' }, { accountId: clerk })).toMatchObject({
      assigneeAccountId: clerk,
      answeredBy: clerk,
    })
  })
})

it('every reopening leads back into the work, and needs a reason', () => {
  for (const move of Object.values(moves) as Move[]) {
    if (!move.isReopening) continue
    expect(move.needsReason).toBe(true)
    expect(Object.values(move.paths)).toEqual(Object.keys(move.paths).map(() => 'assigned'))
  }
})
