import { compileCalendar, officeCalendar } from '@linli/kernel/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { untouched } from './clock.rules.ts'
import { movedColumns } from './moved-deadlines.rules.ts'
import { startColumns } from './order-clock.rules.ts'
import type { OrderRecord } from './order-record.ts'

const limit = { respondMinutes: 60, solveMinutes: 480, isAroundTheClock: false }
const closedOn = (...dates: string[]) =>
  compileCalendar({ ...officeCalendar, closedDays: dates.map((date) => ({ date })) })
/** A Tuesday at nine. */
const reportedAt = new Date('2025-11-25T01:00:00Z')
const columnsUnder = (calendar: ReturnType<typeof closedOn>) =>
  startColumns(calendar, { limit, warnAtShare: 0.75 }, { reportedAt, solveFrom: reportedAt })

const order = (changes: Partial<OrderRecord> = {}) =>
  ({
    ...columnsUnder(closedOn()),
    createdAt: reportedAt.toISOString(),
    terms: { limits: { '1': limit, '2': limit, '3': limit, '4': limit }, warnAtShare: 0.75 },
    solveSpans: [],
    pauseReason: null,
    ...untouched,
    ...changes,
  }) as OrderRecord
const dayOff = closedOn('2025-11-25', '2025-11-26')

describe('an open order', () => {
  it('has, whatever days are closed, the due times that it would have if reported under them', () => {
    const days = fc.uniqueArray(fc.integer({ min: 20, max: 30 }).map((day) => `2025-11-${day}`))
    fc.assert(
      fc.property(days, days, (before, now) => {
        const stood = columnsUnder(closedOn(...before))
        const wanted = columnsUnder(closedOn(...now))
        const moved = movedColumns(closedOn(...now), order(stood))
        expect({ ...stood, ...moved }).toMatchObject(wanted)
        expect(moved === null).toBe(JSON.stringify(stood) === JSON.stringify(wanted))
      }),
    )
  })

  it('says its next deadline by what it still owes', () => {
    const fresh = columnsUnder(dayOff)
    expect(movedColumns(dayOff, order())?.dueAt).toBe(fresh.respondDueAt)
    const responded = movedColumns(dayOff, order({ respondedAt: reportedAt.toISOString() }))
    expect(responded?.dueAt).toBe(fresh.solveDueAt)
    expect(responded).not.toHaveProperty('respondDueAt')
  })

  it('keeps the clock that was said to be late, and moves the other', () => {
    expect(movedColumns(dayOff, order({ respondStage: 2 }))).not.toHaveProperty('respondDueAt')
    expect(movedColumns(dayOff, order({ respondStage: 2 }))).toHaveProperty('solveDueAt')
    expect(movedColumns(dayOff, order({ solveStage: 2 }))).not.toHaveProperty('solveDueAt')
  })

  it('stands as it is when the database only writes the same moment otherwise', () => {
    const { respondDueAt, solveDueAt } = order()
    const asStored = {
      respondDueAt: respondDueAt.replace('.000Z', 'Z'),
      solveDueAt: solveDueAt.replace('.000Z', 'Z'),
    }
    expect(asStored.solveDueAt).not.toBe(solveDueAt)
    expect(movedColumns(closedOn(), order(asStored))).toBeNull()
  })
})

it('an order from before its terms were kept is not moved by a guess at when it was to be warned', () => {
  const old = order({ terms: null, solveWarnAt: '2025-11-25T03:00:00Z' })
  expect(movedColumns(closedOn(), old)).toBeNull()
  expect(movedColumns(dayOff, old)).toHaveProperty('solveDueAt')
})

it.each(['answeredAt', 'closedAt'] as const)('nothing moves once there is %s', (stopped) => {
  expect(movedColumns(dayOff, order({ [stopped]: '2025-11-25T02:00:00Z' }))).toBeNull()
})
