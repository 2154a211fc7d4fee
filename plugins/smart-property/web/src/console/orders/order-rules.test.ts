import {
  answerInput,
  assignInput,
  autoAssignInput,
  callBackInput,
  cancelInput,
  classifyInput,
  closeInput,
  confirmInput,
  mediateInput,
  mergeInput,
  moves,
  noteInput,
  pauseInput,
  referInput,
  reopenInput,
  resumeInput,
  settleInput,
  templateMoves,
  transferInput,
  unmergeInput,
  type WorkOrderStep,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { byLoad, moveFields, templateMoveOf, type MoveValues } from './move-fields.ts'
import { limitWords, timelineOf } from './order-words.ts'
import { isComplete, moveRequest } from './panel/move-request.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const zone = 'Asia/Shanghai'
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
  pauseReason: 'parts',
  resumeAt: '2026-11-28T09:00',
  items: [{ priceKey: 'tap', name: '', quantity: '1.5', price: '12.50' }],
  heldAt: '2026-11-24T15:30',
  place: ' 议事厅 ',
  parties: [
    { side: '楼上住户', name: '张三' },
    { side: '楼下住户', name: '李四' },
    { side: ' ', name: '' },
  ],
  signedOn: '2026-11-24',
  body: 'police',
  intoId: id,
}
const schemas = {
  assign: assignInput,
  transfer: transferInput,
  pause: pauseInput,
  resume: resumeInput,
  answer: answerInput,
  note: noteInput,
  mediate: mediateInput,
  settle: settleInput,
  refer: referInput,
  'call-back': callBackInput,
  confirm: confirmInput,
  reject: confirmInput,
  classify: classifyInput,
  merge: mergeInput,
  unmerge: unmergeInput,
  close: closeInput,
  reopen: reopenInput,
  cancel: cancelInput,
}
const bodyOf = (move: string, values: MoveValues) => moveRequest(move, values, zone).body
const pathOf = (move: string) => moveRequest(move, filled, zone).path

describe('what a dialog sends', () => {
  it('has a dialog for each of these moves', () =>
    expect(Object.keys(moveFields).sort()).toEqual(Object.keys(schemas).sort()))

  it.each(Object.entries(schemas))('%s is what the server takes', (move, schema) => {
    expect(Object.keys(moves)).toContain(move)
    const parsed = schema.strict().safeParse({ id, version: 1, ...bodyOf(move, filled) })
    expect(parsed.error?.issues ?? []).toEqual([])
  })

  it.each(Object.entries(schemas))(
    '%s takes as many characters as its dialog lets through',
    (move, schema) => {
      const { text, reason } = moveFields[move]!
      const full = { ...filled, text: '字'.repeat(text?.most ?? 1), reason: '字'.repeat(reason?.most ?? 1) }
      expect(schema.safeParse({ id, version: 1, ...bodyOf(move, full) }).success).toBe(true)
      for (const key of ['text', 'reason'] as const) {
        if (!moveFields[move]![key]) continue
        const tooLong = { ...full, [key]: `${full[key]}字` }
        expect(schema.safeParse({ id, version: 1, ...bodyOf(move, tooLong) }).success).toBe(false)
      }
    },
  )

  it('reads times on the wall clock of the house', () => {
    expect(bodyOf('pause', filled)).toMatchObject({ reason: 'parts', resumeAt: '2026-11-28T01:00:00.000Z' })
    expect(bodyOf('mediate', filled)).toMatchObject({ heldAt: '2026-11-24T07:30:00.000Z', place: '议事厅' })
  })
  it('leaves out parties of whom nothing is written', () =>
    expect(bodyOf('settle', filled)).toMatchObject({
      terms: '已修好',
      parties: [{ name: '张三' }, { name: '李四' }],
    }))
  it('leaves the choice to the server where it goes by load', () => {
    const chosen = { ...filled, assigneeAccountId: byLoad }
    expect(moveRequest('assign', chosen, zone)).toEqual({ path: 'auto-assign', body: {} })
    expect(autoAssignInput.strict().safeParse({ id, version: 1 }).success).toBe(true)
  })
  it('says nothing of the outcome of a call nobody took', () => {
    expect(bodyOf('call-back', { ...filled, isReached: false, text: '' })).toEqual({ isReached: false })
  })
  it('gives no stars to what is not solved', () => {
    expect(bodyOf('call-back', { ...filled, isSolved: false })).not.toHaveProperty('rating')
    expect(bodyOf('reject', filled)).toMatchObject({ isSolved: false })
    expect(['reject', 'note', 'call-back', 'mediate', 'close'].map(pathOf)).toEqual([
      'confirm',
      'notes',
      'call-backs',
      'mediations',
      'close',
    ])
  })
  it('offers templates for the moves that have some', () =>
    expect(Object.keys(moveFields).filter(templateMoveOf).sort()).toEqual([...templateMoves].sort()))
})

describe('whether a dialog is complete', () => {
  it.each(Object.keys(schemas))('%s is, once it is filled in', (move) =>
    expect(isComplete(move, filled)).toBe(true),
  )
  it.each([
    ['assign', { assigneeAccountId: '' }],
    ['transfer', { reason: ' ' }],
    ['pause', { resumeAt: '' }],
    ['answer', { text: ' ' }],
    ['mediate', { heldAt: '' }],
    ['mediate', { parties: filled.parties.slice(0, 1) }],
    ['settle', { parties: [filled.parties[0]!, { side: '', name: '李四' }] }],
    ['settle', { signedOn: '' }],
    ['refer', { body: '' }],
    ['merge', { intoId: '' }],
    ['unmerge', { reason: '' }],
    ['call-back', { isSolved: false, text: '' }],
  ] as [string, Partial<MoveValues>][])('%s is not with %o', (move, missing) =>
    expect(isComplete(move, { ...filled, ...missing })).toBe(false),
  )
  it('asks for no words where a call reached nobody or found it solved', () => {
    expect(isComplete('call-back', { ...filled, isReached: false, isSolved: false, text: '' })).toBe(true)
    expect(isComplete('call-back', { ...filled, text: '' })).toBe(true)
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
  voices: [],
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
  it('says nothing of what a step named and left as it was', () => {
    const detail = { gradeBefore: 3, gradeAfter: 1, kindBefore: 'report', kindAfter: 'report' }
    const [classified] = timelineOf([step({ kind: 'classify', detail })], t)
    expect(classified?.changes?.map(({ label }) => label)).toEqual(['smartProperty.orders.change.grade'])
  })
  it('marks what went wrong, and what only staff see', () => {
    expect(timelineOf([step({ kind: 'solve-overdue' })], t)[0]?.tone).toBe('warn')
    expect(timelineOf([step({ isPublic: false })], t)[0]?.actor).toContain('smartProperty.orders.internal')
  })
  it('puts what a step says of itself behind its text', () => {
    const more = () => '原因：等配件'
    expect(timelineOf([step({ text: '已订货' })], t, more)[0]?.text).toBe('已订货\n原因：等配件')
    expect(timelineOf([step({})], t, more)[0]?.text).toBe('原因：等配件')
  })
})

it.each([
  [30, true, 'smartProperty.orders.minutes30'],
  [480, true, 'smartProperty.orders.hours8'],
  [480, false, 'smartProperty.orders.workHours8'],
  [90, false, 'smartProperty.orders.minutes90'],
])('%i minutes (day and night: %s) are spoken as %s', (minutes, isAroundTheClock, words) =>
  expect(limitWords(minutes, t, isAroundTheClock)).toBe(words),
)
