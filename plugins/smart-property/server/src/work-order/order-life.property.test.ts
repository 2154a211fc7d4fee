import { AppError } from '@linli/contract'
import { aroundTheClockCalendar, compileCalendar, officeCalendar } from '@linli/kernel/testing'
import {
  applyMove,
  kinds,
  moveNames,
  moves,
  newFacts,
  pauseReasons,
  settingsSchema,
  type Grade,
  type Kind,
  type Limit,
  type Move,
  type MoveCommand,
  type WorkOrderFacts,
} from '@linli/smart-property-contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import {
  minutesSpent,
  pauseColumns,
  restartColumns,
  resumeColumns,
  startColumns,
  termLimit,
} from './order-clock.rules.ts'
import type { ClockTerms, OrderChanges, OrderRecord } from './order-record.ts'

const calendars = { office: compileCalendar(officeCalendar), always: compileCalendar(aroundTheClockCalendar) }
const limits = settingsSchema.parse({}).limits
const terms: ClockTerms = { limits, warnAtShare: 0.75 }
const limitOf = (grade: number): Limit => termLimit(terms, grade)!
const calendarFor = (limit: Limit) => calendars[limit.isAroundTheClock ? 'always' : 'office']
const minuteMs = 60_000

type Timed = Pick<
  OrderRecord,
  | 'clockCalendar'
  | 'terms'
  | 'solveStartedAt'
  | 'solveMinutes'
  | 'solveWarnAt'
  | 'solveDueAt'
  | 'solveSpans'
  | 'pauseReason'
  | 'resumeAt'
  | 'answeredAt'
> & { solvedMinutes: number | null }
interface Life {
  facts: WorkOrderFacts
  clock: Timed
}

interface Happening {
  command: MoveCommand
  actor: string
  at: Date
  /** Minutes that a pause is meant to last. */
  lasts: number
  reason: (typeof pauseReasons)[number]
}

function begin(grade: Grade, kind: Kind, at: Date): Life {
  const limit = limitOf(grade)
  const {
    respondMinutes: _m,
    respondWarnAt: _w,
    respondDueAt: _d,
    ...solve
  } = startColumns(
    calendarFor(limit),
    { limit, warnAtShare: terms.warnAtShare },
    { reportedAt: at, solveFrom: at },
  )
  return {
    facts: newFacts(grade, kind),
    clock: {
      terms,
      solveSpans: [],
      pauseReason: null,
      resumeAt: null,
      answeredAt: null,
      solvedMinutes: null,
      ...solve,
    },
  }
}

/** What `moveOrder` does to facts and clock, without a database. */
function happen({ facts, clock }: Life, { command, actor, at, lasts, reason }: Happening): Life {
  const next = applyMove(facts, command, { accountId: actor })
  const calendar = calendars[clock.clockCalendar]
  let changes: OrderChanges = {}
  if (command.move === 'pause')
    changes = pauseColumns(calendar, clock, {
      now: at,
      reason,
      resumeAt: new Date(at.getTime() + lasts * minuteMs),
    })
  else if ((moves[command.move] as Move).isReopening) {
    const limit = limitOf(next.grade)
    changes = {
      ...restartColumns(calendarFor(limit), clock, { limit, now: at }),
      answeredAt: null,
      solvedMinutes: null,
    }
  } else {
    if (clock.pauseReason && !next.isPaused) changes = resumeColumns(calendar, clock, at)
    if (next.answeredBy !== null && clock.answeredAt === null)
      changes = {
        ...changes,
        solvedMinutes: minutesSpent(calendar, { ...clock, ...changes }, at),
        answeredAt: at.toISOString(),
      }
  }
  return { facts: next, clock: { ...clock, ...changes } }
}

/** The due time counted minute by minute, as somebody with a wall calendar would. */
function countedDue({ clock }: Life): string {
  const calendar = calendars[clock.clockCalendar]
  const pauses = clock.solveSpans.map(
    ({ from, to, resumeAt }) => [Date.parse(from), Date.parse((to ?? resumeAt)!)] as const,
  )
  let at = Date.parse(clock.solveStartedAt)
  let left = clock.solveMinutes
  while (left > 0) {
    const day = calendar.day(calendar.dayOf(at))
    const isWorking =
      clock.clockCalendar === 'always' || day.spans.some(([from, to]) => at >= from && at < to)
    const isPaused = pauses.some(([from, to]) => at >= from && at < to)
    at += minuteMs
    if (isWorking && !isPaused) left -= 1
  }
  return new Date(at).toISOString()
}

const account = fc.constantFrom('an', 'bo', 'cui')
const grade = fc.integer({ min: 2, max: 3 }) as fc.Arbitrary<Grade>
const command = fc.constantFrom(...moveNames).chain((move): fc.Arbitrary<MoveCommand> => {
  if (move === 'classify') return grade.map((wanted) => ({ move, grade: wanted }))
  if (move === 'assign' || move === 'transfer')
    return account.map((assigneeAccountId) => ({ move, assigneeAccountId }))
  if (move === 'confirm' || move === 'call-back-solved') return fc.constant({ move, rating: 5 })
  return fc.constant({ move })
})
/** Around the National Day of 2026, with its make-up working days, and around the Spring Festival. */
const start = fc
  .tuple(
    fc.constantFrom('2026-09-25T00:00:00Z', '2026-02-10T00:00:00Z', '2026-06-15T00:00:00Z'),
    fc.integer({ min: 0, max: 14_400 }),
  )
  .map(([day, minutes]) => new Date(Date.parse(day) + minutes * minuteMs))
const happenings = fc.array(
  fc.record({
    command,
    actor: account,
    gap: fc.integer({ min: 0, max: 2_880 }),
    lasts: fc.integer({ min: 1, max: 14_400 }),
    reason: fc.constantFrom(...pauseReasons),
  }),
  { maxLength: 40 },
)

it('any legal moves, pauses and holidays leave the due time that a wall calendar gives, and replay to the same order', () => {
  fc.assert(
    fc.property(grade, fc.constantFrom(...kinds), start, happenings, (first, kind, from, wanted) => {
      let life = begin(first, kind, from)
      let now = from.getTime()
      const kept: Happening[] = []
      for (const { gap, ...each } of wanted) {
        now += gap * minuteMs
        const happening = { ...each, at: new Date(now) }
        // A pause whose end came is over before anything else happens, as its alarm sees to.
        if (life.clock.resumeAt && Date.parse(life.clock.resumeAt) <= now) {
          const rung = { ...happening, command: { move: 'auto-resume' } as const }
          life = happen(life, rung)
          kept.push(rung)
        }
        const before = life
        try {
          life = happen(before, happening)
          kept.push(happening)
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          expect(error.code).toBe('illegal_move')
          continue
        }
        expect(life.facts.isPaused).toBe(life.clock.pauseReason !== null)
        if (life.clock.answeredAt === null)
          expect(Date.parse(life.clock.solveDueAt)).toBe(Date.parse(countedDue(life)))
        if (life.clock.solvedMinutes !== null) expect(life.clock.solvedMinutes).toBeGreaterThanOrEqual(0)
      }
      expect(kept.reduce(happen, begin(first, kind, from))).toEqual(life)
    }),
    { numRuns: 300 },
  )
}, 60_000)

it('a pause never brings a deadline nearer, and ending it early never moves it beyond its end', () => {
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      (from, gap, lasts, early) => {
        const { clock } = begin(3, 'repair', from)
        const at = new Date(from.getTime() + gap * minuteMs)
        const calendar = calendars[clock.clockCalendar]
        const resumeAt = new Date(at.getTime() + lasts * minuteMs)
        const paused = {
          ...clock,
          ...pauseColumns(calendar, clock, { now: at, reason: 'parts', resumeAt }),
        } as Timed
        const ended = {
          ...paused,
          ...resumeColumns(calendar, paused, new Date(at.getTime() + early * minuteMs)),
        } as Timed
        expect(paused.solveDueAt >= clock.solveDueAt).toBe(true)
        expect(ended.solveDueAt >= clock.solveDueAt).toBe(true)
        expect(ended.solveDueAt <= paused.solveDueAt).toBe(true)
        expect(ended.pauseReason).toBeNull()
      },
    ),
    { numRuns: 500 },
  )
})
