import { describe, expect, it } from 'vitest'

import { stripOf, wallDay, wallMinute, type WorkingDay } from './preview-strip.rules.ts'

const zone = 'Asia/Shanghai'
const office: [string, string][] = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
]
const days: WorkingDay[] = [
  { date: '2026-11-20', spans: office },
  { date: '2026-11-21', spans: [] },
  { date: '2026-11-22', spans: [] },
  { date: '2026-11-23', spans: office },
]
/** Friday 17:10, seven working hours: until Monday 17:10. */
const sample = {
  key: 'weekend',
  reportedAt: '2026-11-20T09:10:00Z',
  respondBy: '2026-11-20T09:40:00Z',
  warnAt: '2026-11-23T07:25:00Z',
  solveBy: '2026-11-23T09:10:00Z',
}

describe('the strip of a limit', () => {
  const strip = stripOf(sample, days, zone)
  it('spans whole days of the place, the closed ones too', () =>
    expect(strip.days.map(({ date, isWorking }) => [date, isWorking])).toEqual([
      ['2026-11-20', true],
      ['2026-11-21', false],
      ['2026-11-22', false],
      ['2026-11-23', true],
    ]))
  it('has its marks in the order they come, within the strip', () => {
    const lefts = strip.marks.map(({ left }) => left)
    expect(strip.marks.map(({ key }) => key)).toEqual(['reported', 'respond', 'warn', 'solve'])
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
    expect(lefts[0]).toBeCloseTo(((17 + 10 / 60) / 96) * 100)
    expect(lefts[3]).toBeCloseTo(((72 + 17 + 10 / 60) / 96) * 100)
  })
  it('runs for as long as the limit is, in working time only', () => {
    const hours = strip.running.reduce((sum, { width }) => sum + width, 0) * 0.96
    expect(hours).toBeCloseTo(7)
    expect(strip.working).toHaveLength(4)
  })
})

it('names few days of a long strip', () => {
  const strip = stripOf({ ...sample, solveBy: '2027-01-20T09:10:00Z' }, [], zone)
  expect(strip.days).toHaveLength(62)
  expect(strip.ticks.length).toBeLessThanOrEqual(7)
  expect(strip.ticks.every(({ time }) => time === null)).toBe(true)
})

it('is drawn by the hour where the limit is over soon', () => {
  const strip = stripOf(
    { ...sample, warnAt: '2026-11-20T09:50:00Z', solveBy: '2026-11-20T10:10:00Z' },
    days,
    zone,
  )
  expect(strip.days.map(({ date, left, width }) => [date, left, width])).toEqual([['2026-11-20', 0, 100]])
  expect(strip.ticks.map(({ time }) => time)).toEqual(['16:00', '17:00', '18:00', '19:00'])
  expect(strip.marks[0]?.left).toBeCloseTo((70 / 240) * 100)
})

it('goes by the wall of the place', () => {
  expect(wallDay(wallMinute('2026-11-20T16:30:00Z', zone))).toBe('2026-11-21')
  expect(wallDay(wallMinute('2026-11-20T16:30:00Z', 'UTC'))).toBe('2026-11-20')
})
