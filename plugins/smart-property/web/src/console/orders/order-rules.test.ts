import {
  answerInput,
  assignInput,
  callBackInput,
  classifyInput,
  closeInput,
  confirmInput,
  moves,
  noteInput,
  reopenInput,
  transferInput,
  type WorkOrderStep,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { moveBody, movePath, type MoveValues } from './move-fields.ts'
import { limitWords, timelineOf } from './order-words.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const filled: MoveValues = {
  assigneeAccountId: id,
  reason: ' 需持证 ',
  text: ' 已修好 ',
  isSolved: true,
  isReached: true,
  isPublic: false,
  rating: 5,
  categoryKey: 'lift',
  grade: 1,
  kind: 'repair',
  fileIds: [id],
}
const schemas = {
  assign: assignInput,
  transfer: transferInput,
  answer: answerInput,
  note: noteInput,
  'call-back': callBackInput,
  confirm: confirmInput,
  reject: confirmInput,
  classify: classifyInput,
  close: closeInput,
  reopen: reopenInput,
}

describe('what a dialog sends', () => {
  it.each(Object.entries(schemas))('%s is what the server takes', (move, schema) => {
    expect(Object.keys(moves)).toContain(move)
    const parsed = schema.strict().safeParse({ id, version: 1, ...moveBody(move, filled) })
    expect(parsed.error?.issues ?? []).toEqual([])
  })
  it('says nothing of the outcome of a call nobody took', () => {
    expect(moveBody('call-back', { ...filled, isReached: false, text: '' })).toEqual({ isReached: false })
  })
  it('gives no stars to what is not solved', () => {
    expect(moveBody('call-back', { ...filled, isSolved: false })).not.toHaveProperty('rating')
    expect(moveBody('reject', filled)).toMatchObject({ isSolved: false })
    expect([movePath('reject'), movePath('note'), movePath('call-back'), movePath('close')]).toEqual([
      'confirm',
      'notes',
      'call-backs',
      'close',
    ])
  })
})

const t = (key: string, params: Record<string, string | number> = {}): string =>
  `${key}${Object.values(params).join('')}`
const step = (extra: Partial<WorkOrderStep>): WorkOrderStep => ({
  id,
  kind: 'transfer',
  at: '2026-11-24T02:00:00Z',
  actor: { kind: 'staff', name: '林晓', title: '管家' },
  fromState: 'assigned',
  toState: 'assigned',
  isPublic: true,
  text: '',
  detail: {},
  photos: [],
  ...extra,
})

describe('the timeline', () => {
  it('is newest first, with before and after in words', () => {
    const [newest] = timelineOf(
      [
        step({ kind: 'reported' }),
        step({ detail: { assigneeBefore: '何强', assigneeAfter: '周建国', gradeBefore: 3, gradeAfter: 1 } }),
      ],
      t,
    )
    expect(newest).toMatchObject({
      title: 'smartProperty.step.transfer',
      actor: '林晓 · 管家',
      tone: 'plain',
    })
    expect(newest?.changes).toEqual([
      { label: 'smartProperty.orders.change.assignee', before: '何强', after: '周建国' },
      {
        label: 'smartProperty.orders.change.grade',
        before: 'smartProperty.grade.3',
        after: 'smartProperty.grade.1',
      },
    ])
  })
  it('marks what went wrong, and what only staff see', () => {
    expect(timelineOf([step({ kind: 'solve-overdue' })], t)[0]?.tone).toBe('warn')
    expect(timelineOf([step({ isPublic: false })], t)[0]?.actor).toContain('smartProperty.orders.internal')
  })
})

it.each([
  [30, 'smartProperty.orders.minutes30'],
  [480, 'smartProperty.orders.hours8'],
  [90, 'smartProperty.orders.minutes90'],
])('%i minutes are spoken as %s', (minutes, words) => expect(limitWords(minutes, t)).toBe(words))
