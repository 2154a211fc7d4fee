import { dateOrder, dateProblems } from '@linli/evaluation-contract/campaign'
import { describe, expect, it } from 'vitest'

import { campaignOf } from '../testing/sample-campaign.ts'
import { dueTone, moveStage, nextDue, openingProblems, plannedDates, shiftDates } from './dates.rules.ts'
import { addDays, daysBetween } from './days.rules.ts'

const today = '2026-11-29'
const { dates } = campaignOf()

describe('dates of a campaign', () => {
  it.each([today, '2026-02-28', '2027-12-31', '2028-02-29'])(
    'are planned so that it could open on %s',
    (day) => expect(openingProblems(plannedDates(day), day)).toEqual([]),
  )

  it.each([-400, -7, 0, 1, 62])('move together by %i days and come back', (days) => {
    const moved = shiftDates(dates, days)
    expect(dateOrder.map((stage) => daysBetween(dates[stage], moved[stage]))).toEqual(
      dateOrder.map(() => days),
    )
    expect(shiftDates(moved, -days)).toEqual(dates)
  })

  it('move one by one, and those after it along where a person wants that', () => {
    const day = addDays(dates.scoreBy, 5)
    expect(moveStage(dates, { stage: 'scoreBy', day, isFollowed: false })).toEqual({ ...dates, scoreBy: day })
    const { applyBy, lockBy, ...after } = moveStage(dates, { stage: 'scoreBy', day, isFollowed: true })
    expect([applyBy, lockBy]).toEqual([dates.applyBy, dates.lockBy])
    expect(Object.entries(after)).toEqual(
      dateOrder.slice(2).map((stage) => [stage, addDays(dates[stage], 5)]),
    )
  })

  it('stay where they are when one is emptied', () =>
    expect(moveStage(dates, { stage: 'applyBy', day: '', isFollowed: true })).toEqual({
      ...dates,
      applyBy: '',
    }))

  it('do not open a campaign once nobody could apply any more', () => {
    expect(openingProblems(dates, dates.applyBy)).toEqual([])
    expect(openingProblems(dates, addDays(dates.applyBy, 1))).toEqual([
      { path: 'dates.applyBy', rule: 'campaign_date_is_over' },
    ])
    const reversed = { ...dates, appealBy: dates.preliminaryOn }
    expect(openingProblems(reversed, today)).toEqual(dateProblems(reversed))
  })
})

describe('the day a campaign works towards', () => {
  it.each([
    ['open', today, 'applyBy', 21],
    ['open', '2026-12-20', 'applyBy', 0],
    ['open', '2026-12-21', 'lockBy', 20],
    ['open', '2027-01-12', 'lockBy', -2],
    ['scoring', '2027-02-08', 'preliminaryOn', 13],
    ['preliminary', '2027-03-04', 'finalOn', 10],
  ] as const)('%s on %s is %s, %i days off', (state, now, stage, left) =>
    expect(nextDue({ state, dates }, now)).toEqual({ stage, day: dates[stage], left }),
  )

  it('is none once the result is out', () => {
    expect(nextDue({ state: 'final', dates }, today)).toBeNull()
    expect(nextDue({ state: 'cancelled', dates }, today)).toBeNull()
  })
})

describe('a deadline', () => {
  it.each([
    [20, ''],
    [8, ''],
    [7, 'lk-tag--soon'],
    [0, 'lk-tag--soon'],
    [-1, 'lk-tag--late'],
  ])('%i days off asks for attention in the week before it: %s', (left, tone) =>
    expect(dueTone(left)).toBe(tone),
  )
})
