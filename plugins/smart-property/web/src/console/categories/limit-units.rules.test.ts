import { describe, expect, it } from 'vitest'

import { amountOf, limitText, minutesOf, workingDayMinutes } from './limit-units.rules.ts'

const sevenHours = 420

describe('a limit in the unit it is spoken in', () => {
  it.each([
    [15, '15', 'minutes'],
    [90, '1.5', 'hours'],
    [45, '45', 'minutes'],
    [630, '1.5', 'days'],
    [30, '30', 'minutes'],
    [60, '1', 'hours'],
    [480, '8', 'hours'],
    [420, '1', 'days'],
    [3360, '8', 'days'],
    [1440, '24', 'hours'],
  ] as const)('%i minutes are %s %s', (minutes, n, unit) =>
    expect(amountOf(minutes, sevenHours)).toEqual({ n, unit }),
  )
  it('is the same number of minutes again, whatever the unit', () => {
    for (let minutes = 1; minutes <= 6000; minutes++)
      expect(minutesOf(amountOf(minutes, sevenHours), sevenHours)).toBe(minutes)
  })
})

describe('what was typed', () => {
  it.each([
    ['1.5', 'hours', 90],
    [' 2 ', 'days', 840],
    ['0.25', 'days', 105],
    ['0', 'hours', null],
    ['', 'hours', null],
    ['-3', 'hours', null],
    ['1e3', 'minutes', null],
    ['两', 'days', null],
    ['8760', 'hours', 525_600],
    ['8761', 'hours', null],
  ] as const)('%s %s is %s minutes', (n, unit, minutes) =>
    expect(minutesOf({ n, unit }, sevenHours)).toBe(minutes),
  )
})

it.each([
  [
    {
      1: [
        ['09:00', '12:00'],
        ['14:00', '18:00'],
      ],
    },
    420,
  ],
  [{ 3: [['08:30', '17:30']] }, 540],
  [{ 1: [], 6: [['22:00', '06:00']] }, 480],
  [{}, 480],
] as [Record<string, [string, string][]>, number][])('a day of %j has %i working minutes', (week, minutes) =>
  expect(workingDayMinutes(week)).toBe(minutes),
)

it('says working time and time by day and night differently', () => {
  const t = (key: string, { n }: Record<string, string | number>) =>
    `${key.split('.').slice(2).join('.')} ${n}`
  expect([
    limitText(240, true, sevenHours, t),
    limitText(2880, true, sevenHours, t),
    limitText(240, false, sevenHours, t),
    limitText(840, false, sevenHours, t),
    limitText(15, true, sevenHours, t),
  ]).toEqual(['clock.hours 4', 'clock.days 2', 'work.hours 4', 'work.days 2', 'work.minutes 15'])
})
