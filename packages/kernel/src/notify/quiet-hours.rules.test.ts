import { describe, expect, it } from 'vitest'

import { afterQuietHours } from './quiet-hours.rules.ts'

const overnight = { quietFrom: '22:00', quietTo: '07:00' }
const siesta = { quietFrom: '12:30', quietTo: '14:00' }
const none = { quietFrom: '08:00', quietTo: '08:00' }

/** Wall clock in Shenzhen, UTC+8 all year. */
const shenzhen = (time: string) => new Date(`${time}:00+08:00`)

describe('a message that must not disturb leaves', () => {
  it.each([
    ['2026-11-24T09:00', overnight, '2026-11-24T09:00'],
    ['2026-11-24T21:59', overnight, '2026-11-24T21:59'],
    ['2026-11-24T22:00', overnight, '2026-11-25T07:00'],
    ['2026-11-24T23:59', overnight, '2026-11-25T07:00'],
    ['2026-11-25T00:00', overnight, '2026-11-25T07:00'],
    ['2026-11-25T06:59', overnight, '2026-11-25T07:00'],
    ['2026-11-25T07:00', overnight, '2026-11-25T07:00'],
    ['2026-12-31T23:30', overnight, '2027-01-01T07:00'],
    ['2026-11-24T12:29', siesta, '2026-11-24T12:29'],
    ['2026-11-24T13:00', siesta, '2026-11-24T14:00'],
    ['2026-11-24T14:00', siesta, '2026-11-24T14:00'],
    ['2026-11-24T03:00', none, '2026-11-24T03:00'],
    ['2026-11-24T08:00', none, '2026-11-24T08:00'],
  ])('at %s with %o: %s', (now, hours, expected) => {
    expect(afterQuietHours(shenzhen(now), hours, 'Asia/Shanghai')).toEqual(shenzhen(expected))
  })

  it('by the clock of the estate’s own zone, over a change of the hour too', () => {
    const night = new Date('2026-10-24T23:00:00+02:00')
    expect(afterQuietHours(night, overnight, 'Europe/Berlin').toISOString()).toBe('2026-10-25T06:00:00.000Z')
  })
})
