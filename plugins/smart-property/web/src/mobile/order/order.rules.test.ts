import {
  answerInput,
  cancelInput,
  claimInput,
  closeKinds,
  confirmInput,
  moves,
  noteInput,
  reopenInput,
  startInput,
  states,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { emptyValues, isComplete, moveBody, movesOf, phoneMoves, type PhoneMove } from './phone-moves.ts'
import { whereNow } from './where-now.rules.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const inputs = {
  claim: claimInput,
  start: startInput,
  confirm: confirmInput,
  reject: confirmInput,
  answer: answerInput,
  reopen: reopenInput,
  note: noteInput,
  cancel: cancelInput,
} satisfies Record<PhoneMove, unknown>
const filled = { ...emptyValues(), words: ' 换了灯泡 ', isSolved: true, rating: 4 }

describe('moves on the phone', () => {
  it.each(phoneMoves)('%s makes a body that the server takes', (move) => {
    const body = moveBody(move, filled, 7)
    expect(inputs[move].safeParse({ id, ...body }).error?.issues ?? []).toEqual([])
    expect(body.version).toBe(7)
  })
  it('says solved, not solved and how well in the words of the server', () => {
    expect(moveBody('confirm', filled, 1)).toEqual({
      version: 1,
      text: '换了灯泡',
      isSolved: true,
      rating: 4,
    })
    expect(moveBody('confirm', emptyValues(), 1)).toEqual({ version: 1, isSolved: true })
    expect(moveBody('reject', filled, 1)).toEqual({ version: 1, text: '换了灯泡', isSolved: false })
    expect(moveBody('reopen', filled, 1)).toEqual({ version: 1, reason: '换了灯泡' })
  })
  it('asks for what the move needs', () => {
    expect(isComplete('answer', { ...filled, isSolved: null })).toBe(false)
    expect(isComplete('answer', { ...filled, words: ' ' })).toBe(false)
    expect(isComplete('answer', filled)).toBe(true)
    expect(isComplete('confirm', emptyValues())).toBe(true)
    // Every move that has to be explained asks for words here too.
    for (const move of phoneMoves)
      if ('needsReason' in moves[move]) expect(isComplete(move, emptyValues()), move).toBe(false)
  })
  it('shows the likeliest first and only what is allowed', () =>
    expect(movesOf({ moves: ['note', 'assign', 'answer', 'start'] })).toEqual(['start', 'answer', 'note']))
})

describe('where an order is now', () => {
  const clock = { limitMinutes: 60, warnAt: null, dueAt: '2026-11-24T03:30:00Z', doneAt: null }
  const facts = {
    assignee: { accountId: id, name: '周师傅' },
    closeKind: null,
    solved: null,
    respond: clock,
    solve: clock,
    dueAt: clock.dueAt,
    isLate: false,
  }
  it.each(states)('%s fills the four steps from the left', (state) => {
    const { steps } = whereNow({ ...facts, state })
    expect([...steps].sort((a, b) => b - a)).toEqual([...steps])
  })
  it('names the holder and the time while somebody is timed', () => {
    expect(whereNow({ ...facts, state: 'handling' })).toMatchObject({
      key: 'handling',
      holder: '周师傅',
      until: clock.dueAt,
      steps: [1, 1, 0.5, 0],
    })
    expect(whereNow({ ...facts, state: 'handling', isLate: true }).isLate).toBe(true)
  })
  it('waits for the reporter without a clock once it is answered', () =>
    expect(whereNow({ ...facts, state: 'answered', isLate: true })).toMatchObject({
      key: 'answered',
      until: null,
      isLate: false,
    }))
  it('says solved only when somebody other than the fixer found so', () => {
    const keys = closeKinds.map((closeKind) => [
      closeKind,
      whereNow({ ...facts, state: 'closed', closeKind }).key,
    ])
    expect(Object.fromEntries(keys)).toEqual({
      confirmed: 'solved',
      'called-back': 'solved',
      administrative: 'closed',
      automatic: 'closed',
      cancelled: 'cancelled',
    })
  })
})
