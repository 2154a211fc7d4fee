import { expect, it } from 'vitest'

import { placeIn, plainWords, wordsWithin } from './place-words.rules.ts'

it.each([
  ['1栋', '1栋1单元电梯', '1单元电梯'],
  ['1栋', '1 栋 1 单元电梯', '1 单元电梯'],
  ['1栋', '１栋，大堂', '大堂'],
  ['1栋', '1单元电梯', '1单元电梯'],
  ['1栋', '11栋大堂', '11栋大堂'],
  ['1栋', '1栋', ''],
  ['1号楼', '1号楼大堂', '大堂'],
  ['1号楼', '1号楼梯间', '1号楼梯间'],
  ['Block 1', 'block 1 lobby', 'lobby'],
  ['Block 1', 'Block 12 lobby', 'Block 12 lobby'],
  ['1', '1单元电梯', '1单元电梯'],
  ['！', '东门', '东门'],
])('in %s the place "%s" is "%s"', (building, words, expected) =>
  expect(wordsWithin(building, words)).toBe(expected),
)

it('says the building once', () => {
  expect(placeIn('1栋', '1栋1单元电梯')).toBe('1栋 1单元电梯')
  expect(placeIn('1栋', '1栋')).toBe('1栋')
  expect(placeIn('1栋', '')).toBe('1栋')
})

it('reads full-width forms, blanks and marks as the same', () =>
  expect(plainWords('Ｂ座 １单元，电梯')).toBe(plainWords('b座1单元电梯')))
