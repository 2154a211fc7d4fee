import { moveNames, moves, orderActs, type Move, type WorkOrderDetail } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { messages } from '../../i18n/zh-cn.ts'
import { barOf } from './action-bar.ts'

type Standing = Parameters<typeof barOf>[0]
const standing = (extra: Partial<WorkOrderDetail>): Standing => ({
  moves: [],
  acts: [],
  state: 'received',
  kind: 'repair',
  pause: null,
  ...extra,
})
const pause = { reason: 'parts' as const, resumeAt: '2026-11-28T01:00:00Z' }

it.each([
  [
    { moves: ['classify', 'assign', 'claim', 'note', 'answer', 'close', 'merge'] },
    ['assign', 'claim', 'classify'],
  ],
  [{ state: 'assigned', moves: ['transfer', 'note', 'start', 'answer'] }, ['start', 'answer', 'transfer']],
  [{ state: 'handling', moves: ['note', 'pause', 'answer', 'transfer'] }, ['answer', 'pause', 'transfer']],
  [{ state: 'handling', pause, moves: ['note', 'resume', 'answer'] }, ['resume', 'answer', 'note']],
  [
    { state: 'handling', kind: 'dispute', moves: ['note', 'mediate', 'settle', 'refer', 'answer'] },
    ['settle', 'mediate', 'refer'],
  ],
  [{ state: 'confirming', moves: ['call-back', 'call-back-solved', 'note'] }, ['call-back', 'note']],
  [{ state: 'confirming', acts: ['acknowledge'], moves: ['call-back-solved'] }, ['acknowledge', 'call-back']],
  [{ acts: ['plan-risk', 'stand-down', 'share'] }, ['plan-risk', 'stand-down', 'share']],
  [{ state: 'closed', moves: ['unmerge'], acts: ['share'] }, ['unmerge']],
  [{}, []],
] as [Partial<WorkOrderDetail>, string[]][])('as things stand with %o, %o are in view', (extra, shown) =>
  expect(barOf(standing(extra)).shown).toEqual(shown),
)

it('keeps the rest in two parts, and says nothing twice', () => {
  const all = standing({
    moves: moveNames.filter((name) => (moves[name] as Move).verb !== null),
    acts: [...orderActs],
  })
  const { shown, moves: more, acts } = barOf(all)
  const names = [...shown, ...more, ...acts]
  expect(new Set(names).size).toBe(names.length)
  expect(acts).toEqual(['plan-risk', 'stand-down', 'propose-topic', 'raise-risk', 'follow', 'share'])
  // Every move of a person has its button; the outcomes of a call-back share one, and linking is for others.
  const known = Object.keys(messages.smartProperty.move)
  const buttons = moveNames.filter(
    (name) => (moves[name] as Move).verb !== null && !name.startsWith('call-back-'),
  )
  for (const name of buttons) {
    expect(names).toContain(name)
    expect(known).toContain(name)
  }
})
