import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { settingsSchema } from '@linli/smart-property-contract'

import { levelRoles, levelsOf, nextLevel, type Climb } from './escalation.rules.ts'

const terms = settingsSchema.parse({}).escalation
const missed = new Date('2026-11-24T02:00:00Z')
/** Minutes that all count: the calendar has tests of its own. */
const after = (start: Date, minutes: number) => new Date(start.getTime() + minutes * 60_000)
const minute = (n: number) => after(missed, n)
const climb = (extra: Partial<Climb> = {}): Climb => ({
  missedAt: missed,
  level: null,
  raisedAt: null,
  acknowledgedAt: null,
  ...extra,
})

describe('who is told next, and when', () => {
  it.each([
    ['the steward at once', {}, 'steward', 0, 'overdue'],
    [
      'the manager when nobody answered',
      { level: 'steward', raisedAt: minute(0) },
      'manager',
      60,
      'unacknowledged',
    ],
    [
      'the manager later when the steward answered',
      { level: 'steward', raisedAt: minute(0), acknowledgedAt: minute(30) },
      'manager',
      270,
      'overdue',
    ],
    [
      'the branch when the manager is silent',
      { level: 'manager', raisedAt: minute(120) },
      'party-branch',
      180,
      'unacknowledged',
    ],
    [
      'the branch on schedule when the manager answered early',
      { level: 'manager', raisedAt: minute(120), acknowledgedAt: minute(121) },
      'party-branch',
      480,
      'overdue',
    ],
  ] as const)('%s', (_what, extra, level, at, cause) => {
    expect(nextLevel(climb(extra as Partial<Climb>), terms, after)).toEqual({ level, at: minute(at), cause })
  })

  it('nobody above the branch for what is only late', () => {
    expect(nextLevel(climb({ level: 'party-branch', raisedAt: minute(480) }), terms, after)).toBeNull()
  })
})

it('goes up one level at a time and never back in time, whatever the terms and the answers', () => {
  const minutes = fc.integer({ min: 0, max: 5_000 })
  fc.assert(
    fc.property(
      fc.record({
        stewardAfterMinutes: minutes,
        managerAfterMinutes: minutes,
        branchAfterMinutes: minutes,
        acknowledgeMinutes: fc.integer({ min: 5, max: 2_000 }),
        holdMinutes: fc.integer({ min: 5, max: 2_000 }),
      }),
      fc.array(fc.option(fc.integer({ min: 0, max: 3_000 })), { minLength: 3, maxLength: 3 }),
      (wanted, answers) => {
        let now = climb()
        const told: string[] = []
        for (const answer of answers) {
          const next = nextLevel(now, wanted, after)
          if (!next) break
          if (now.raisedAt) expect(next.at.getTime()).toBeGreaterThan(now.raisedAt.getTime())
          if (now.acknowledgedAt)
            expect(next.at.getTime()).toBeGreaterThanOrEqual(
              after(now.acknowledgedAt, wanted.holdMinutes).getTime(),
            )
          told.push(next.level)
          const raisedAt = next.at
          now = climb({
            level: next.level,
            raisedAt,
            acknowledgedAt: answer === null ? null : after(raisedAt, answer),
          })
        }
        expect(told).toEqual(['steward', 'manager', 'party-branch'])
        expect(nextLevel(now, wanted, after)).toBeNull()
      },
    ),
  )
})

it('names the levels that somebody answers for, the highest first', () => {
  expect(levelsOf(['steward', 'estate-manager'])).toEqual(['manager', 'steward'])
  expect(levelsOf(['resident'])).toEqual([])
  expect(Object.values(levelRoles)).toEqual([
    'steward',
    'estate-manager',
    'party-secretary',
    'community-worker',
  ])
})
