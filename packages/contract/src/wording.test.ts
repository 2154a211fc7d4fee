import { describe, expect, test } from 'vitest'

import { dayNumberOf, isTimeZone, localTimeAt, weekdayOfDay } from './local-time.ts'
import { dayText, deadlineText, durationText, instantText } from './wording.ts'

// 2026-11-24 is a Tuesday; 10:00 in Shanghai.
const now = '2026-11-24T02:00:00Z'
const zh = { locale: 'zh-CN' } as const
const en = { locale: 'en' } as const

describe('instantText', () => {
  test.each([
    ['2026-11-24T06:30:00Z', '今天 14:30', 'Today 14:30'],
    ['2026-11-25T01:30:00Z', '明天 09:30', 'Tomorrow 09:30'],
    ['2026-11-23T10:00:00Z', '昨天 18:00', 'Yesterday 18:00'],
    ['2026-11-26T04:00:00Z', '周四 12:00', 'Thu 12:00'],
    ['2026-11-29T16:00:00Z', '周一 00:00', 'Mon 00:00'],
    ['2026-11-30T16:00:00Z', '12月1日 00:00', '1 Dec 00:00'],
    ['2026-11-22T04:05:00Z', '11月22日 12:05', '22 Nov 12:05'],
    ['2027-01-04T01:00:00Z', '2027年1月4日 09:00', '4 Jan 2027 09:00'],
    ['2025-11-24T02:00:00Z', '2025年11月24日 10:00', '24 Nov 2025 10:00'],
    ['2026-11-23T15:59:59Z', '昨天 23:59', 'Yesterday 23:59'],
    ['2026-11-23T16:00:00Z', '今天 00:00', 'Today 00:00'],
  ])('%s reads %s / %s', (instant, inChinese, inEnglish) => {
    expect(instantText(instant, now, zh)).toBe(inChinese)
    expect(instantText(new Date(instant), new Date(now), en)).toBe(inEnglish)
  })

  test('counts days on the wall clock of the time zone', () => {
    const newYork = { ...zh, timeZone: 'America/New_York' }
    // In New York it is still the 23rd, 21:00.
    expect(instantText('2026-11-24T06:30:00Z', now, newYork)).toBe('明天 01:30')
  })

  test('says the weekday across the end of the year', () => {
    expect(dayText('2027-01-02T04:00:00Z', '2026-12-30T04:00:00Z', zh)).toBe('周六')
    expect(dayText('2027-01-01T04:00:00Z', '2026-12-31T04:00:00Z', zh)).toBe('明天')
  })
})

describe('durationText', () => {
  test.each([
    [0, '0 分', '0 min'],
    [38.9, '38 分', '38 min'],
    [60, '1 小时', '1 h'],
    [80, '1 小时 20 分', '1 h 20 min'],
    [3000, '50 小时', '50 h'],
  ])('%d minutes', (minutes, inChinese, inEnglish) => {
    expect(durationText(minutes, 'zh-CN')).toBe(inChinese)
    expect(durationText(minutes, 'en')).toBe(inEnglish)
  })

  test.each([
    [1440, 1440, '1 天'],
    [3065, 1440, '2 天 3 小时'],
    [1439, 1440, '23 小时 59 分'],
    [540, 480, '1 天 1 小时'],
    [59, 480, '59 分'],
  ])('%d minutes in days of %d', (minutes, dayMinutes, expected) => {
    expect(durationText(minutes, 'zh-CN', dayMinutes)).toBe(expected)
  })
})

describe('deadlineText', () => {
  test.each([
    [38.4, '剩 38 分', '38 min left'],
    [-80.9, '超时 1 小时 20 分', '1 h 20 min overdue'],
    [1, '剩 1 分', '1 min left'],
    [0.5, '剩不到 1 分', 'less than 1 min left'],
    [0, '剩不到 1 分', 'less than 1 min left'],
    [-0.5, '刚超时', 'just overdue'],
  ])('%d minutes left', (minutes, inChinese, inEnglish) => {
    expect(deadlineText(minutes, 'zh-CN')).toBe(inChinese)
    expect(deadlineText(minutes, 'en')).toBe(inEnglish)
  })
})

describe('local time', () => {
  test.each([
    ['2026-11-24T16:30:15Z', 'Asia/Shanghai', [2026, 11, 25, 0, 30, 15, 3]],
    ['2026-03-08T07:00:00Z', 'America/New_York', [2026, 3, 8, 3, 0, 0, 7]],
    ['2026-03-08T06:59:59Z', 'America/New_York', [2026, 3, 8, 1, 59, 59, 7]],
    ['1969-12-31T23:59:59Z', 'UTC', [1969, 12, 31, 23, 59, 59, 3]],
  ])('%s in %s', (instant, zone, expected) => {
    expect(Object.values(localTimeAt(new Date(instant), zone))).toEqual(expected)
  })

  test('numbers days and weekdays from 1970 on and before it', () => {
    expect(dayNumberOf(1970, 1, 1)).toBe(0)
    expect(weekdayOfDay(0)).toBe(4)
    expect(weekdayOfDay(-4)).toBe(7)
    expect(weekdayOfDay(dayNumberOf(2026, 11, 24))).toBe(2)
  })

  test('knows a time zone from a word', () => {
    expect(isTimeZone('Asia/Urumqi')).toBe(true)
    expect(isTimeZone('Asia/Atlantis')).toBe(false)
  })
})
