import { describe, expect, it } from 'vitest'

import { moveOf, percentWords, scoreWords, spentWords } from './figure-words.ts'
import { monthAfter, monthOf } from './month.ts'
import { heatOf } from './review-charts.ts'

describe('months', () => {
  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-03', -14, '2025-01'],
  ])('%s and %i is %s', (month, by, expected) => expect(monthAfter(month, by)).toBe(expected))
  it('begins at midnight of the estate', () => {
    expect(monthOf(Date.parse('2026-10-31T16:30:00Z'), 'Asia/Shanghai')).toBe('2026-11')
    expect(monthOf(Date.parse('2026-10-31T15:30:00Z'), 'Asia/Shanghai')).toBe('2026-10')
  })
})

const t = (key: string, { n }: Record<string, string | number>) => `${n} ${key.split('.').at(-1)}`
it.each([
  [null, '–'],
  [44.6, '45 minutes'],
  [210, '3.5 workHours'],
  [1_260, '21 workHours'],
])('%s working minutes are %s', (minutes, words) => expect(spentWords(minutes, t)).toBe(words))

it('says shares and ratings as people read them', () => {
  expect([percentWords(0.9166), percentWords(null)]).toEqual(['91.7%', '–'])
  expect([scoreWords(4.46), scoreWords(5), scoreWords(null)]).toEqual(['4.5', '5.0', '–'])
})

describe('the heat map', () => {
  it('has the busiest buildings and categories first, and a zero where nothing was', () => {
    const heat = heatOf(
      {
        buildings: [
          { id: null, name: '', categoryKey: 'lift', categoryName: '电梯', orders: 1 },
          { id: 'a', name: '1 栋', categoryKey: 'water', categoryName: '给排水', orders: 4 },
          { id: 'b', name: '2 栋', categoryKey: 'water', categoryName: '给排水', orders: 1 },
          { id: 'b', name: '2 栋', categoryKey: 'lift', categoryName: '电梯', orders: 1 },
        ],
      },
      '公共区域',
    )
    expect(heat).toEqual({
      rows: ['1 栋', '2 栋', '公共区域'],
      columns: ['给排水', '电梯'],
      values: [
        [4, 0],
        [1, 1],
        [0, 1],
      ],
    })
  })
})

describe('a change against the month before', () => {
  it.each([
    [0.92, 0.9, { scale: 100 }, { text: '▲ 2.0', isGood: true }],
    [0.06, 0.04, { scale: 100, isSmallBetter: true }, { text: '▲ 2.0', isGood: false }],
    [4.51, 4.5, {}, null],
    [4.5, null, {}, null],
  ])('%s after %s', (now, before, how, expected) => expect(moveOf(now, before, how)).toEqual(expected))
})
