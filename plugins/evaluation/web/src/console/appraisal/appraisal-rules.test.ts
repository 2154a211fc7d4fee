import { describe, expect, it } from 'vitest'

import {
  bodyOf as sheetsBody,
  emptySheets,
  isReady as isSheetReady,
  leadersFor,
} from './cycle/add-sheets.rules.ts'
import {
  bodyOf,
  emptyForm,
  formOf,
  isComplete,
  problemsOf,
  type CycleForm,
} from './cycles/cycle-form.rules.ts'
import {
  asksReason,
  choicesOf,
  formOf as entryForm,
  isReady,
  layerOf,
  withLevel,
} from './sheet/entry.rules.ts'
import { cycleOf, gradedPart, settledPart, staffDoc } from './testing/sample-appraisal.ts'

const full: CycleForm = {
  ...emptyForm('2026-11-29'),
  title: '年度考核',
  goals: ' 目标一 \n\n目标二',
  rubricId: 'r',
  selfBy: '2026-12-10',
  reviewBy: '2026-12-20',
  objectBy: '2026-12-30',
  honours: [{ title: '优秀员工', kind: 'quota', amount: '3' }],
}

describe('the form of a cycle', () => {
  it('sends a goal a line, and rules of the engine', () => {
    expect(bodyOf(full)).toMatchObject({
      goals: ['目标一', '目标二'],
      policies: { tieBreak: ['judged'], honours: [{ kind: 'quota', key: '优秀员工', quota: 3 }] },
    })
    const kept = cycleOf({ policies: { tieBreak: [], honours: bodyOf(full).policies.honours as never } })
    expect(formOf(kept).honours).toEqual(full.honours)
  })

  it.each<[Partial<CycleForm>, boolean]>([
    [{}, true],
    [{ title: ' 考 ' }, false],
    [{ goals: '\n ' }, false],
    [{ objectBy: '' }, false],
    [{ honours: [{ title: '', kind: 'quota', amount: '1' }] }, false],
    [{ honours: [{ title: '优秀', kind: 'quota', amount: '1.5' }] }, false],
    [{ honours: [{ title: '优秀', kind: 'threshold', amount: '90.5' }] }, true],
  ])('is complete with %o: %s', (change, expected) => {
    expect(isComplete({ ...full, ...change })).toBe(expected)
  })

  it.each<[Partial<CycleForm>, string[]]>([
    [{}, []],
    [{ reviewBy: '2026-12-01' }, ['reviewBy']],
    [{ reviewBy: '' }, []],
    [{ honours: [...full.honours, ...full.honours] }, ['honours.1']],
  ])('says what is wrong with %o', (change, paths) => {
    expect(problemsOf({ ...full, ...change }, staffDoc).map(({ path }) => path)).toEqual(paths)
  })
})

describe('choosing people', () => {
  const colleagues = ['a', 'b'].map((accountId) => ({ accountId, name: accountId, title: '', roles: [] }))
  it('makes a sheet for each, or a team of all, under ids that stay', () => {
    const form = { ...emptySheets(), picked: ['a', 'b'], name: ' 先锋队 ' }
    const idOf = (key: string) => `id of ${key}`
    expect(sheetsBody(form, 'staff', idOf).staff.map(({ id, leaderId }) => [id, leaderId])).toEqual([
      ['id of a', null],
      ['id of b', null],
    ])
    expect(sheetsBody(form, 'team', idOf).teams).toMatchObject([
      { id: 'id of team', name: '先锋队', memberIds: ['a', 'b'] },
    ])
  })
  it('offers nobody as leader of the own sheet, and wants a name for a team', () => {
    const form = { ...emptySheets(), picked: ['a'] }
    expect(leadersFor(colleagues, form).map(({ accountId }) => accountId)).toEqual(['b'])
    expect([
      isSheetReady(form, 'staff'),
      isSheetReady(form, 'team'),
      isSheetReady(emptySheets(), 'staff'),
    ]).toEqual([true, false, false])
  })
})

describe('the own word', () => {
  const word = { points: '15', levelId: '', judges: {}, reason: '' }
  it.each([
    ['what records settle', settledPart(), word, false],
    ['another figure', settledPart(), { ...word, points: '14' }, true],
    ['a part that a person grades', gradedPart(), { ...word, points: '9' }, true],
    ['nothing yet', gradedPart(), { ...word, points: '' }, false],
    [
      'answers that settle it',
      settledPart({ isSettled: false, mode: 'assist', questions: [{ key: 'q', title: staffDoc.title }] }),
      word,
      false,
    ],
    [
      'a figure that nobody counts',
      settledPart({
        isSettled: false,
        low: 0,
        facts: settledPart().facts.map((fact) => ({ ...fact, value: null })),
      }),
      word,
      true,
    ],
  ])('asks for a reason for %s: %#', (_what, part, form, expected) => {
    expect(asksReason(part, form)).toBe(expected)
    expect(isReady(part, { ...form, reason: '平时记录和查看' })).toBe(form.points !== '')
    expect(isReady(part, form)).toBe(form.points !== '' && !expected)
  })

  it('begins with what was said, else with records; a level takes points outside it along', () => {
    expect(entryForm(settledPart(), 'self').points).toBe('15')
    expect(entryForm(gradedPart(), 'self').points).toBe('')
    const form = withLevel(gradedPart(), { ...word, points: '3' }, 'strong')
    expect([form.points, choicesOf(gradedPart(), form)]).toEqual(['10', [8, 9, 10]])
    expect(withLevel(gradedPart(), { ...word, points: '9' }, 'strong').points).toBe('9')
  })

  it('is written in the strongest layer that is open', () => {
    expect([layerOf([]), layerOf(['self']), layerOf(['leader', 'final'])]).toEqual([null, 'self', 'final'])
  })
})
