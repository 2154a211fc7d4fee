import {
  applyMove,
  moves,
  newFacts,
  possibleMoves,
  type Move,
  type MoveCommand,
  type WorkOrderDetail,
  type WorkOrderFacts,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { phoneMoves } from './phone-moves.ts'
import { isBehind, onTheWay, projected, type Reader } from './projection.rules.ts'

const me = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const other = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d12'
const pause = { reason: 'parts', resumeAt: '2026-11-27T01:00:00Z' } as const
const reader: Reader = { accountId: me, name: '何志强', can: () => true }

const detail = (facts: WorkOrderFacts) =>
  ({
    id: other,
    kind: facts.kind,
    state: facts.state,
    pause: facts.isPaused ? pause : null,
    assignee: facts.assigneeAccountId ? { accountId: facts.assigneeAccountId, name: '' } : null,
    location: { label: '', unitId: null, buildingId: null },
    isMine: false,
    dueAt: '2026-11-24T01:00:00Z',
    isLate: true,
    moves: [],
  }) as unknown as WorkOrderDetail
const entry = (kind: string, state: 'waiting' | 'conflict' | 'refused' = 'waiting') => ({
  kind,
  state,
  body: { ...(kind === 'pause' ? pause : {}), ...(kind === 'transfer' ? { assigneeAccountId: other } : {}) },
})
const commandOf = (move: string): MoveCommand =>
  move === 'transfer'
    ? { move, assigneeAccountId: other }
    : move === 'confirm'
      ? { move, rating: null }
      : ({ move } as MoveCommand)

const starts: WorkOrderFacts[] = (['dispute', 'repair'] as const).flatMap((kind) => [
  newFacts(3, kind),
  { ...newFacts(3, kind), state: 'assigned' as const, assigneeAccountId: me },
  { ...newFacts(3, kind), state: 'handling' as const, assigneeAccountId: me },
  { ...newFacts(3, kind), state: 'handling' as const, assigneeAccountId: me, isPaused: true },
])

describe('an order with what is on its way', () => {
  /** Every way to press up to three buttons one after the other. */
  const queues = (facts: WorkOrderFacts, left: number): { facts: WorkOrderFacts; queue: string[] }[] =>
    left === 0
      ? []
      : possibleMoves(facts, { accountId: me })
          .filter((move) => phoneMoves.some((each) => each === move))
          .filter((move) => move !== 'transfer' || facts.assigneeAccountId !== other)
          .flatMap((move) => {
            const after = applyMove(facts, commandOf(move), { accountId: me })
            const further = queues(after, left - 1)
            return [
              { facts: after, queue: [move] },
              ...further.map((each) => ({ ...each, queue: [move, ...each.queue] })),
            ]
          })

  it.each(starts)('is what the rules make of it: $kind $state $isPaused', (start) => {
    const all = queues(start, 3)
    expect(all.length).toBeGreaterThan(5)
    for (const { facts, queue } of all) {
      const after = projected(
        detail(start),
        queue.map((move) => entry(move)),
        reader,
      )
      expect([after.state, after.pause !== null, after.assignee?.accountId ?? null], queue.join()).toEqual([
        facts.state,
        facts.isPaused,
        facts.assigneeAccountId,
      ])
      const possible = possibleMoves({ ...facts, closeKind: null }, { accountId: me })
      expect(
        phoneMoves.filter((move) => after.moves.includes(move)),
        queue.join(),
      ).toEqual(phoneMoves.filter((move) => possible.includes(move) && isSure(move, queue)))
    }
  })
  /** What only the server can know is left out while an answer is on its way. */
  const isSure = (move: keyof typeof moves, queue: string[]) =>
    !queue.includes('answer') || !(moves[move] as Move).isByAnother

  it('offers nothing that the person may not do', () => {
    const start = detail({ ...newFacts(3), state: 'assigned', assigneeAccountId: me })
    const may: Reader = { ...reader, can: (verb) => verb === 'answer' }
    expect(projected(start, [entry('start')], may).moves).toEqual(['answer'])
  })
  it('is what the server says while nothing is on its way', () => {
    const order = detail(newFacts(3))
    expect(projected(order, [], reader)).toBe(order)
    expect(projected(order, [entry('acknowledge')], reader)).toBe(order)
    expect(projected(order, [entry('claim', 'conflict'), entry('start')], reader)).toBe(order)
  })
  it('has no clock once an answer is on its way', () => {
    const start = detail({ ...newFacts(3), state: 'handling', assigneeAccountId: me })
    expect(projected(start, [entry('answer')], reader)).toMatchObject({ dueAt: null, isLate: false })
  })
})

describe('what waits behind another', () => {
  const queue = [entry('start'), entry('note', 'refused'), entry('answer'), entry('pause', 'conflict')]
  it('is what comes after something that could not be sent', () => {
    expect(queue.map((_, index) => isBehind(queue, index))).toEqual([false, false, true, false])
    expect(onTheWay(queue).map(({ kind }) => kind)).toEqual(['start'])
    const going = [entry('start'), entry('answer')]
    expect(going.map((_, index) => isBehind(going, index))).toEqual([false, false])
    expect(onTheWay(going)).toEqual(going)
  })
})
