import { states } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { quickMoveOf } from './quick-move.rules.ts'
import { byUrgency, urgencyOf } from './urgency.rules.ts'

const zone = 'Asia/Shanghai'
/** Noon in Shanghai. */
const now = Date.parse('2026-11-24T04:00:00Z')
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
const pause = { reason: 'parts', resumeAt: at(60) } as const

describe('urgency', () => {
  it.each([
    ['handling', -1, null, 'late'],
    ['handling', 0, null, 'late'],
    ['assigned', 1, null, 'today'],
    ['assigned', 12 * 60 - 1, null, 'today'],
    ['assigned', 12 * 60, null, 'later'],
    ['handling', null, null, 'later'],
    ['handling', -1, pause, 'waiting'],
    ['answered', null, null, 'confirm'],
    ['confirming', -60, null, 'confirm'],
  ] as const)('%s, due in %s minutes, pause %s: %s', (state, minutes, stop, urgency) =>
    expect(urgencyOf({ state, dueAt: minutes === null ? null : at(minutes), pause: stop }, now, zone)).toBe(
      urgency,
    ),
  )
  it('keeps every order, once, what comes first at the head of its group', () => {
    const rows = states.flatMap((state) =>
      [null, pause].flatMap((stop) =>
        [null, 9_000, 300, 30, -5, -900].map((minutes) => ({
          state,
          dueAt: minutes === null ? null : at(minutes),
          pause: stop,
        })),
      ),
    )
    const groups = byUrgency(rows, now, zone)
    expect(groups.map(({ urgency }) => urgency)).toEqual(['late', 'today', 'later', 'waiting', 'confirm'])
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
    for (const { rows: held, urgency } of groups) {
      expect(held.every((row) => urgencyOf(row, now, zone) === urgency)).toBe(true)
      const times = held.map((row) => Date.parse(row.pause?.resumeAt ?? row.dueAt ?? at(99_999)))
      expect(times).toEqual([...times].sort((a, b) => a - b))
    }
    expect(byUrgency([], now, zone)).toEqual([])
  })
})

describe('the next step in one tap', () => {
  const may = () => true
  const mine = { accountId: 'me', name: '' }
  it.each([
    ['received', null, null, 'claim'],
    ['classified', null, null, 'claim'],
    ['handling', null, null, null],
    ['assigned', mine, null, 'start'],
    ['assigned', { accountId: 'other', name: '' }, null, null],
    ['handling', mine, null, null],
    ['handling', mine, pause, 'resume'],
    ['answered', mine, null, null],
  ] as const)('%s of %s, pause %s: %s', (state, assignee, stop, next) =>
    expect(quickMoveOf({ state, assignee, pause: stop }, 'me', may)).toBe(next),
  )
  it('is none without the right', () =>
    expect(quickMoveOf({ state: 'received', assignee: null, pause: null }, 'me', () => false)).toBeNull())
})
