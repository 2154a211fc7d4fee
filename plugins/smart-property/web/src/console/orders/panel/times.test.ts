import { describe, expect, it } from 'vitest'

import { dayPlus, instantOf, localOf } from './house-clock.ts'
import { resumeChoices, type WorkDay } from './resume-choices.ts'

const shenzhen = 'Asia/Shanghai'

describe('the wall clock of the house', () => {
  it.each([
    ['2026-11-28T09:00', shenzhen, '2026-11-28T01:00:00.000Z'],
    ['2026-01-01T00:30', shenzhen, '2025-12-31T16:30:00.000Z'],
    ['2026-06-01T09:00', 'Europe/Berlin', '2026-06-01T07:00:00.000Z'],
    // The night the clocks of Berlin go back, and the day after they went ahead.
    ['2026-10-25T12:00', 'Europe/Berlin', '2026-10-25T11:00:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(instant)
    expect(localOf(Date.parse(instant), zone)).toBe(local)
  })
  it('is no time for what is none', () => expect(instantOf('', shenzhen)).toBeNaN())
  it('counts days over the ends of months', () => {
    expect([dayPlus('2026-11-30', 1), dayPlus('2026-12-28', 7), dayPlus('2028-02-28', 1)]).toEqual([
      '2026-12-01',
      '2027-01-04',
      '2028-02-29',
    ])
  })
})

describe('when a paused clock may go on', () => {
  const at = (clock: string) => Date.parse(`2026-11-24T${clock}:00+08:00`)
  const chosen = (now: number, days: WorkDay[] = [], zone = shenzhen) =>
    Object.fromEntries(resumeChoices(now, zone, days).map(({ key, local }) => [key, local]))
  const office: WorkDay['spans'] = [
    ['08:30', '12:00'],
    ['14:00', '17:30'],
  ]

  it('is in the usual hours where the calendar is not known', () =>
    expect(chosen(at('10:30'))).toEqual({
      today: '2026-11-24T18:00',
      morning: '2026-11-25T09:00',
      'three-days': '2026-11-27T09:00',
      week: '2026-12-01T09:00',
    }))

  it('goes by the hours of the calendar', () => {
    const days = ['2026-11-24', '2026-11-25', '2026-12-01'].map((date) => ({ date, spans: office }))
    expect(chosen(at('10:30'), days)).toMatchObject({
      today: '2026-11-24T17:30',
      morning: '2026-11-25T08:30',
      week: '2026-12-01T08:30',
    })
  })
  it.each([
    ['half an hour before work ends', at('17:30'), true],
    ['less than that', at('17:31'), false],
    ['at night', at('23:59'), false],
  ])('offers the end of work %s: %s', (_, now, isOffered) => expect('today' in chosen(now)).toBe(isOffered))

  it('offers no end of work on a day off', () =>
    expect(chosen(at('10:30'), [{ date: '2026-11-24', spans: [] }])).not.toHaveProperty('today'))
  it('knows shifts that end after midnight', () =>
    expect(chosen(at('22:30'), [{ date: '2026-11-24', spans: [['22:00', '30:00']] }]).today).toBe(
      '2026-11-25T06:00',
    ))
  it('takes today from the house and not from the reader', () =>
    expect(chosen(Date.parse('2026-11-24T16:30:00Z')).morning).toBe('2026-11-26T09:00'))
})
