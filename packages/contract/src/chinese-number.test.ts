import { describe, expect, test } from 'vitest'

import { chineseNumberPattern, parseChineseNumber } from './chinese-number.ts'

const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function spoken(value: number): string {
  const [thousands, hundreds, tens, units] = [1000, 100, 10, 1].map((step) => Math.floor(value / step) % 10)
  let text = ''
  const say = (digit = 0, step: string) => {
    if (digit > 0) text += `${text !== '' && gap ? '零' : ''}${ones[digit]}${step}`
    gap = digit === 0
  }
  let gap = false
  say(thousands, '千')
  say(hundreds, '百')
  say(tens, '十')
  say(units, '')
  return text
}

describe('parseChineseNumber', () => {
  test('reads back every spoken number below ten thousand', () => {
    for (let value = 1; value < 10_000; value++)
      expect(parseChineseNumber(spoken(value)), spoken(value)).toBe(value)
  })

  test.each([
    ['十', 10],
    ['十二', 12],
    ['两百', 200],
    ['一百十二', 112],
    ['一二〇四', 1204],
    ['零', 0],
    ['〇三', 3],
  ])('%s is %i', (text, value) => expect(parseChineseNumber(text)).toBe(value))

  test.each([
    '',
    '一百五',
    '十十',
    '百',
    '二百零',
    '一二三四五',
    '三十四五',
    '3',
    '三栋',
    '零十',
    '十零',
    '千一百',
  ])('refuses %j', (text) => expect(parseChineseNumber(text)).toBeNull())

  test('its pattern takes a whole run of signs', () => {
    expect('第三十二栋'.match(new RegExp(chineseNumberPattern))?.[0]).toBe('三十二')
  })
})
