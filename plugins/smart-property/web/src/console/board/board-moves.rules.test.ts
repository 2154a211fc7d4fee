import {
  applyMove,
  boardColumns,
  closeKinds,
  newFacts,
  states,
  type MoveCommand,
  type WorkOrderFacts,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { columnOf, dropOf, type CardFacts } from './board-moves.rules.ts'

const card = (more: Partial<CardFacts> = {}): CardFacts => ({
  state: 'received',
  kind: 'repair',
  pause: null,
  closeKind: null,
  ...more,
})
const mayAll = () => 'yes' as const
const paused = { state: 'handling', pause: {} } as const

describe('dropping a card', () => {
  it.each([
    [card(), 'classified', 'classify'],
    [card(), 'assigned', 'assign'],
    [card(), 'answered', 'answer'],
    [card(), 'closed', 'close'],
    [card({ state: 'classified' }), 'assigned', 'assign'],
    [card({ state: 'assigned' }), 'handling', 'start'],
    [card({ state: 'handling' }), 'paused', 'pause'],
    [card({ state: 'handling' }), 'answered', 'answer'],
    [card({ state: 'handling' }), 'assigned', 'transfer'],
    [card(paused), 'handling', 'resume'],
    [card(paused), 'answered', 'answer'],
    [card(paused), 'assigned', 'transfer'],
    [card({ state: 'answered' }), 'confirming', 'call-back'],
    [card({ state: 'answered' }), 'assigned', 'call-back-unsolved'],
    [card({ state: 'confirming' }), 'closed', 'call-back-solved'],
    [card({ state: 'closed', closeKind: 'confirmed' }), 'assigned', 'reopen'],
  ] as const)('%j on %s is %s', (from, to, move) => expect(dropOf(from, to, mayAll)).toMatchObject({ move }))

  it.each([
    [card(), 'handling'],
    [card(), 'paused'],
    [card({ state: 'assigned' }), 'paused'],
    [card({ state: 'assigned' }), 'received'],
    [card({ state: 'answered' }), 'handling'],
    [card({ state: 'closed', closeKind: 'confirmed' }), 'answered'],
  ] as const)('%j on %s leads nowhere', (from, to) =>
    expect(dropOf(from, to, mayAll)).toMatchObject({ refusal: 'no-way' }),
  )

  it('asks nothing where a move needs nothing', () => {
    expect(dropOf(card({ state: 'assigned' }), 'handling', mayAll)).toMatchObject({ isAtOnce: true })
    expect(dropOf(card(), 'assigned', mayAll)).toMatchObject({ isAtOnce: false })
  })
  it('opens the one dialog of a call for each of its outcomes', () =>
    expect(dropOf(card({ state: 'confirming' }), 'assigned', mayAll)).toMatchObject({ dialog: 'call-back' }))
  it('takes the next move a person may make when the first is not theirs', () =>
    expect(dropOf(card(), 'assigned', (verb) => (verb === 'claim' ? 'yes' : 'no'))).toMatchObject({
      move: 'claim',
      isAtOnce: true,
    }))
  it('tells what others hold from what the role may not', () => {
    const assigned = card({ state: 'assigned' })
    expect(dropOf(assigned, 'handling', () => 'others')).toEqual({ refusal: 'not-yours', move: 'start' })
    expect(dropOf(assigned, 'handling', () => 'no')).toEqual({ refusal: 'no-right', move: 'start' })
    expect(dropOf(card({ state: 'closed', closeKind: 'merged' }), 'assigned', mayAll)).toMatchObject({
      refusal: 'stays-closed',
    })
  })
})

const other = { accountId: 'another' }
const factsOf = ({ state, kind, pause, closeKind }: CardFacts): WorkOrderFacts => ({
  ...newFacts(3, kind),
  state,
  isPaused: pause !== null,
  closeKind,
  assigneeAccountId: ['received', 'classified'].includes(state) ? null : 'holder',
  answeredBy: ['answered', 'confirming'].includes(state) ? 'holder' : null,
})
const commandOf = (move: string): MoveCommand =>
  ({ move, grade: 2, assigneeAccountId: 'somebody', rating: 5 }) as MoveCommand

it('offers no move that the rules of the order refuse, and each lands where it was dropped', () => {
  const cards = states.flatMap((state) => [
    card({ state, ...(state === 'closed' ? { closeKind: 'confirmed' as const } : {}) }),
    card({ state, kind: 'dispute', ...(state === 'closed' ? { closeKind: 'automatic' as const } : {}) }),
  ])
  const closed = closeKinds.map((closeKind) => card({ state: 'closed', closeKind }))
  let offered = 0
  for (const from of [...cards, ...closed, card(paused)])
    for (const to of boardColumns) {
      const drop = dropOf(from, to, mayAll)
      if ('refusal' in drop) continue
      offered += 1
      const after = applyMove(factsOf(from), commandOf(drop.move), other)
      expect(columnOf({ state: after.state, pause: after.isPaused ? {} : null })).toBe(to)
    }
  expect(offered).toBeGreaterThan(25)
})
