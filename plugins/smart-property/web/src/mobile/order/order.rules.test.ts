import {
  acknowledgeInput,
  answerInput,
  cancelInput,
  claimInput,
  closeKinds,
  confirmInput,
  mediateInput,
  moves,
  noteInput,
  pauseInput,
  raiseRiskInput,
  reopenInput,
  resumeInput,
  startInput,
  states,
  transferInput,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { emptyValues, isComplete, moveBody, type MoveValues } from './move-values.ts'
import { freeLine } from './phone-line.rules.ts'
import { movePlans, movesOf, phoneActs, phoneMoves, type PhoneMove } from './phone-moves.ts'
import { whereNow } from './where-now.rules.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const now = Date.parse('2026-11-24T01:00:00Z')
const inputs = {
  claim: claimInput,
  start: startInput,
  resume: resumeInput,
  confirm: confirmInput,
  reject: confirmInput,
  answer: answerInput,
  mediate: mediateInput,
  pause: pauseInput,
  reopen: reopenInput,
  note: noteInput,
  transfer: transferInput,
  cancel: cancelInput,
  acknowledge: acknowledgeInput,
  'raise-risk': raiseRiskInput,
} satisfies Record<PhoneMove, unknown>
const filled: MoveValues = {
  ...emptyValues(),
  words: ' 换了灯泡 ',
  isSolved: true,
  rating: 4,
  items: [{ ...freeLine('x'), name: '灯泡', quantity: '2' }],
  pauseReason: 'parts',
  resumeAt: '2026-11-27T01:00:00.000Z',
  personId: id,
  heldAt: '2026-11-23T07:00:00.000Z',
  place: '议事厅',
  parties: [
    { name: '王女士', side: '报事人' },
    { name: ' 李先生 ', side: '楼上住户' },
    { name: '', side: '' },
  ],
}
const all = [...phoneMoves, ...phoneActs]

describe('moves on the phone', () => {
  it.each(all)('%s makes a body that the server takes', (move) => {
    const body = moveBody(move, filled, 7)
    expect(inputs[move].safeParse({ id, ...body }).error?.issues ?? []).toEqual([])
    expect(body['version']).toBe(movePlans[move].isVersioned ? 7 : undefined)
  })
  it.each(all)('%s says no more than it is asked', (move) =>
    expect(Object.keys(inputs[move].parse({ id, ...moveBody(move, filled, 7) }) as object)).toEqual(
      expect.arrayContaining(Object.keys(moveBody(move, filled, 7))),
    ),
  )
  it('takes as many words as the server does', () => {
    for (const move of all) {
      const { words } = movePlans[move]
      if (!words) continue
      const long = { ...filled, words: 'x'.repeat(words.most + 1) }
      expect(inputs[move].safeParse({ id, ...moveBody(move, long, 7) }).success, move).toBe(false)
      const most = { ...filled, words: 'x'.repeat(words.most) }
      expect(inputs[move].safeParse({ id, ...moveBody(move, most, 7) }).success, move).toBe(true)
    }
  })
  it('says solved, not solved and how well in the words of the server', () => {
    const expected = { version: 1, text: '换了灯泡', isSolved: true, rating: 4 }
    expect(moveBody('confirm', filled, 1)).toEqual(expected)
    expect(moveBody('confirm', emptyValues(), 1)).toEqual({ version: 1, isSolved: true })
    expect(moveBody('reject', filled, 1)).toEqual({ version: 1, text: '换了灯泡', isSolved: false })
    expect(moveBody('reopen', filled, 1)).toEqual({ version: 1, reason: '换了灯泡' })
    expect(moveBody('mediate', filled, 1)['parties']).toEqual([
      { name: '王女士', side: '报事人' },
      { name: '李先生', side: '楼上住户' },
    ])
  })
  it('asks for what the move needs', () => {
    const isEnough = (move: PhoneMove, values: Partial<MoveValues>) =>
      isComplete(move, { ...filled, ...values }, now)
    for (const move of all) expect(isEnough(move, {}), move).toBe(true)
    expect(isEnough('answer', { isSolved: null })).toBe(false)
    expect(isEnough('answer', { words: ' ' })).toBe(false)
    expect(isEnough('answer', { items: [freeLine('x')] })).toBe(false)
    expect(isEnough('pause', { pauseReason: '' })).toBe(false)
    expect(isEnough('pause', { resumeAt: '' })).toBe(false)
    expect(isEnough('pause', { resumeAt: new Date(now).toISOString() })).toBe(false)
    expect(isEnough('transfer', { personId: '' })).toBe(false)
    expect(isEnough('mediate', { heldAt: '' })).toBe(false)
    expect(isEnough('mediate', { parties: filled.parties.slice(0, 1) })).toBe(false)
    expect(isEnough('mediate', { parties: [...filled.parties, { name: '张', side: '' }] })).toBe(false)
    expect(isComplete('confirm', emptyValues(), now)).toBe(true)
    // Every move that has to be explained asks for words here too.
    for (const move of phoneMoves)
      if ('needsReason' in moves[move]) expect(isComplete(move, emptyValues(), now), move).toBe(false)
  })
  it('shows the likeliest first and only what is allowed', () => {
    expect(movesOf({ moves: ['note', 'assign', 'answer', 'start'], acts: ['link'] })).toEqual([
      'start',
      'answer',
      'note',
    ])
    expect(movesOf({ moves: ['answer'], acts: ['raise-risk', 'acknowledge'] })).toEqual([
      'acknowledge',
      'answer',
      'raise-risk',
    ])
  })
})

describe('where an order is now', () => {
  const dueAt = '2026-11-24T03:30:00Z'
  const facts = {
    assignee: { accountId: id, name: '周师傅' },
    closeKind: null,
    dueAt,
    isLate: false,
    pause: null,
  }
  it.each(states)('%s fills the four steps from the left', (state) => {
    const { steps } = whereNow({ ...facts, state })
    expect([...steps].sort((a, b) => b - a)).toEqual([...steps])
  })
  it('names the holder and the time while somebody is timed', () => {
    expect(whereNow({ ...facts, state: 'handling' })).toMatchObject({
      key: 'handling',
      holder: '周师傅',
      until: dueAt,
      steps: [1, 1, 0.5, 0],
    })
    expect(whereNow({ ...facts, state: 'handling', isLate: true }).isLate).toBe(true)
  })
  it('says what it waits for and when it goes on, and is not late meanwhile', () => {
    const pause = { reason: 'parts', resumeAt: '2026-11-27T01:00:00Z' } as const
    expect(whereNow({ ...facts, state: 'handling', isLate: true, pause })).toMatchObject({
      key: 'paused',
      wait: 'parts',
      until: pause.resumeAt,
      isLate: false,
    })
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
      merged: 'merged',
    })
  })
})
