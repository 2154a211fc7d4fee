import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  alarmAtOf,
  dueAtOf,
  isOnTime,
  isWaitOver,
  marksDue,
  stagesAfter,
  untouched,
  type ClockFacts,
} from './clock.rules.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour)).toISOString()
const clock = (extra: Partial<ClockFacts> = {}): ClockFacts => ({
  ...untouched,
  respondWarnAt: at(1),
  respondDueAt: at(2),
  solveWarnAt: at(6),
  solveDueAt: at(8),
  ...extra,
})

describe('the next deadline', () => {
  it.each([
    ['first the response', {}, at(2)],
    ['the solution when that is sooner', { solveDueAt: at(1) }, at(1)],
    ['then the solution', { respondedAt: at(0) }, at(8)],
    ['none once answered', { answeredAt: at(3) }, null],
    ['none once closed', { closedAt: at(3) }, null],
  ])('%s', (_what, extra, expected) => {
    expect(dueAtOf(clock(extra))).toBe(expected)
  })
})

describe('the one alarm', () => {
  it.each([
    ['response warning first', {}, at(1)],
    ['response due once warned', { respondStage: 1 }, at(2)],
    ['solution warning once the response is overdue', { respondStage: 2 }, at(6)],
    ['solution warning once responded', { respondedAt: at(0) }, at(6)],
    ['solution due', { respondedAt: at(0), solveStage: 1 }, at(8)],
    ['nothing more once everything was said', { respondedAt: at(0), solveStage: 2 }, null],
    ['the end of the wait once answered', { respondedAt: at(0), answeredAt: at(5), waitUntil: at(9) }, at(9)],
    ['never once closed', { closedAt: at(3), waitUntil: at(9) }, null],
  ])('%s', (_what, extra, expected) => {
    expect(alarmAtOf(clock(extra))).toBe(expected)
  })
})

describe('what has to be said', () => {
  it.each([
    ['nothing before', 0, {}, []],
    ['a warning at its very minute', 1, {}, ['respond-warned']],
    ['nothing twice', 1, { respondStage: 1 }, []],
    ['overdue', 2, { respondStage: 1 }, ['respond-overdue']],
    [
      'no warning that the overdue overtook while the worker was down',
      7,
      {},
      ['respond-overdue', 'solve-warned'],
    ],
    ['both overdue', 9, {}, ['respond-overdue', 'solve-overdue']],
    ['no response mark once responded', 9, { respondedAt: at(0) }, ['solve-overdue']],
    ['nothing once answered', 9, { answeredAt: at(3) }, []],
    ['nothing once closed', 9, { closedAt: at(3) }, []],
  ])('%s', (_what, hour, extra, expected) => {
    expect(marksDue(clock(extra), new Date(at(hour)))).toEqual(expected)
  })
})

it('a wait is over at its minute, and never of a closed order', () => {
  expect(isWaitOver(clock({ answeredAt: at(3), waitUntil: at(9) }), new Date(at(9)))).toBe(true)
  expect(isWaitOver(clock({ answeredAt: at(3), waitUntil: at(9) }), new Date(at(8)))).toBe(false)
  expect(isWaitOver(clock({ answeredAt: at(3), waitUntil: at(9), closedAt: at(8) }), new Date(at(9)))).toBe(
    false,
  )
})

it('on time is answered by the due minute; unanswered never is', () => {
  expect(isOnTime({ answeredAt: at(8), solveDueAt: at(8) })).toBe(true)
  expect(isOnTime({ answeredAt: at(9), solveDueAt: at(8) })).toBe(false)
  expect(isOnTime({ answeredAt: null, solveDueAt: at(8) })).toBe(false)
})

it('however late and however often the alarm rings, each thing is said once and it always moves on', () => {
  const minute = fc.integer({ min: 0, max: 1_000 })
  const instant = (m: number) => new Date(Date.UTC(2026, 10, 23) + m * 60_000)
  fc.assert(
    fc.property(
      minute,
      minute,
      minute,
      minute,
      fc.array(minute, { minLength: 1, maxLength: 12 }),
      (warn, due, solveWarn, solveDue, rings) => {
        const [respondWarnAt, respondDueAt] = [Math.min(warn, due), Math.max(warn, due)].map((m) =>
          instant(m).toISOString(),
        ) as [string, string]
        const [solveWarnAt, solveDueAt] = [Math.min(solveWarn, solveDue), Math.max(solveWarn, solveDue)].map(
          (m) => instant(m).toISOString(),
        ) as [string, string]
        let order = clock({ respondWarnAt, respondDueAt, solveWarnAt, solveDueAt })
        const said: string[] = []
        for (const ring of [...rings].sort((a, b) => a - b)) {
          const now = instant(ring)
          const marks = marksDue(order, now)
          said.push(...marks)
          order = { ...order, ...stagesAfter(order, marks) }
          const next = alarmAtOf(order)
          if (next !== null) expect(Date.parse(next)).toBeGreaterThan(now.getTime())
          expect(marksDue(order, now)).toEqual([])
        }
        expect(new Set(said).size).toBe(said.length)
        const last = instant(Math.max(...rings))
        expect(said.includes('solve-overdue')).toBe(Date.parse(solveDueAt) <= last.getTime())
        expect(said.includes('respond-overdue')).toBe(Date.parse(respondDueAt) <= last.getTime())
      },
    ),
    { numRuns: 2_000 },
  )
})
