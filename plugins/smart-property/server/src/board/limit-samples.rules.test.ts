import { compileCalendar } from '@linli/kernel/demo'
import { describe, expect, it } from 'vitest'

import { limitSamples } from './limit-samples.rules.ts'

const hours: [string, string][] = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
]
const definition = {
  id: 'office',
  timeZone: 'Asia/Shanghai',
  aroundTheClock: false,
  week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  holidays: 'cn' as const,
  closedDays: [],
  openDays: [],
}
const office = compileCalendar(definition)
const always = compileCalendar({ ...definition, id: 'always', aroundTheClock: true, holidays: 'none' })

/** The wall clock of Shanghai, which is eight hours ahead all year. */
const wall = (instant: string) =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ')
const on = (day: string) => new Date(`2026-${day}T10:00:00+08:00`)
const limit = { respondMinutes: 30, solveMinutes: 480, warnAtShare: 0.75 }
const samples = (now: Date, calendars = { office, clock: office }, what = limit) =>
  Object.fromEntries(
    limitSamples(calendars, what, now).map(({ key, reportedAt, respondBy, warnAt, solveBy }) => [
      key,
      [reportedAt, respondBy, warnAt, solveBy].map(wall),
    ]),
  )

describe('samples of a limit', () => {
  it('are computed in working time', () => {
    expect(samples(on('11-11'))).toEqual({
      now: ['11-11 10:00', '11-11 10:30', '11-11 18:00', '11-12 11:00'],
      morning: ['11-12 09:30', '11-12 10:00', '11-12 17:30', '11-13 10:30'],
      evening: ['11-12 19:40', '11-13 09:30', '11-13 17:00', '11-16 10:00'],
      weekend: ['11-13 17:10', '11-13 17:40', '11-16 16:10', '11-17 09:10'],
    })
  })

  it('run day and night where the limit does', () => {
    const { weekend, evening } = samples(on('11-11'), { office, clock: always })
    expect(evening).toEqual(['11-12 19:40', '11-12 20:10', '11-13 01:40', '11-13 03:40'])
    expect(weekend).toEqual(['11-13 17:10', '11-13 17:40', '11-13 23:10', '11-14 01:10'])
  })

  // 元旦 has its make-up day on the 4th; 中秋 begins on a Friday; 国庆 ends before a make-up Saturday.
  it.each([
    ['01-05', '02-14 17:10', '02-24 09:10'],
    ['02-14', '04-03 17:10', '04-07 09:10'],
    ['02-13', '02-14 17:10', '02-24 09:10'],
    ['03-02', '04-03 17:10', '04-07 09:10'],
    ['04-07', '04-30 17:10', '05-06 09:10'],
    ['05-06', '06-18 17:10', '06-22 09:10'],
    ['06-22', '09-24 17:10', '09-28 09:10'],
    ['09-24', '09-30 17:10', '10-08 09:10'],
    ['09-28', '09-30 17:10', '10-08 09:10'],
  ])('find the next holiday from %s: %s', (from, eve, respondBy) => {
    expect(samples(on(from), undefined, { ...limit, respondMinutes: 60 }).holiday?.slice(0, 2)).toEqual([
      eve,
      respondBy,
    ])
  })

  it.each([
    ['02-11', '02-12 09:30', '03-06 17:10'],
    ['04-27', '04-28 09:30', '05-15 17:10'],
    ['09-16', '09-17 09:30', '09-18 17:10'],
    ['09-29', '10-08 09:30', '10-16 17:10'],
    ['11-13', '11-16 09:30', '11-20 17:10'],
  ])('take an ordinary day and a plain weekend after %s: %s, %s', (from, morning, weekend) => {
    const found = samples(on(from))
    expect([found.morning![0], found.weekend![0]]).toEqual([morning, weekend])
  })

  it('leave a holiday out whose year is not known, and one that never comes', () => {
    expect(samples(on('10-12'))).not.toHaveProperty('holiday')
    const plain = compileCalendar({ ...definition, holidays: 'none' })
    expect(Object.keys(samples(on('09-28'), { office: plain, clock: plain }))).toEqual([
      'now',
      'morning',
      'evening',
      'weekend',
    ])
    const closing = compileCalendar({
      ...definition,
      holidays: 'none',
      closedDays: [{ date: '2026-11-16' }, { date: '2026-11-17' }],
    })
    expect(samples(on('11-11'), { office: closing, clock: closing }).holiday![0]).toBe('11-13 17:10')
  })

  it('keep to the wall clock where clocks are changed', () => {
    const madrid = compileCalendar({
      ...definition,
      timeZone: 'Europe/Madrid',
      holidays: 'none',
      week: { 7: hours },
    })
    const found = limitSamples({ office: madrid, clock: madrid }, limit, new Date('2026-10-20T08:00:00Z'))
    expect(found.find(({ key }) => key === 'holiday')?.reportedAt).toBe('2026-10-25T16:10:00.000Z')
  })
})
