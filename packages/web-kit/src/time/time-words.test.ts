import { describe, expect, it } from 'vitest'

import { messages as zh } from '../i18n/zh-cn.ts'
import { clockWords, dayWords, spanWords, whenWords, type Say } from './time-words.ts'

const say: Say = (key, params = {}) => {
  const text = key
    .split('.')
    .reduce<unknown>((place, part) => (place as Record<string, unknown>)[part], zh.kit.time) as string
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]))
}
const zone = 'Asia/Shanghai'
/** Tuesday, 24 November 2026, 10:30 in Shenzhen. */
const now = Date.parse('2026-11-24T02:30:00Z')
const at = (text: string) => `${text}+08:00`

describe('when', () => {
  it.each([
    ['2026-11-24T14:30:00', '今天 14:30'],
    ['2026-11-24T00:00:00', '今天 00:00'],
    ['2026-11-23T23:59:00', '昨天 23:59'],
    ['2026-11-25T09:30:00', '明天 09:30'],
    ['2026-11-26T12:00:00', '周四 12:00'],
    ['2026-11-30T12:00:00', '周一 12:00'],
    ['2026-12-01T12:00:00', '12月1日 12:00'],
    ['2026-11-22T20:41:00', '11月22日 20:41'],
    ['2025-11-24T08:00:00', '2025年11月24日 08:00'],
  ])('%s is %s', (instant, words) => expect(whenWords(at(instant), now, zone, say)).toBe(words))

  it('goes by the estate’s wall clock, not by the reader’s', () => {
    expect(whenWords('2026-11-23T16:30:00Z', now, zone, say)).toBe('今天 00:30')
    expect(whenWords('2026-11-23T16:30:00Z', now, 'UTC', say)).toBe('昨天 16:30')
  })
})

describe('spans and clocks', () => {
  it.each([
    [38, '38 分'],
    [60, '1 小时'],
    [80, '1 小时 20 分'],
    [1440, '1 天'],
    [1440 * 3 + 125, '3 天 2 小时'],
    [0, '1 分'],
  ])('%i minutes are %s', (minutes, words) => expect(spanWords(minutes * 60_000, say)).toBe(words))

  it.each([
    [-80, '超时 1 小时 20 分', 'late'],
    [38, '剩 38 分', 'soon'],
    [120, '剩 2 小时', 'soon'],
    [121, '今天 12:31', 'calm'],
  ])('due in %i minutes reads %s', (minutes, text, tone) =>
    expect(clockWords(now + minutes * 60_000, now, zone, say)).toEqual({ text, tone }),
  )
})

it('names days with the year only when it is another one', () => {
  expect(dayWords('2026-06-01', now, zone, say)).toBe('6月1日')
  expect(dayWords('2015-06-01', now, zone, say)).toBe('2015年6月1日')
})
