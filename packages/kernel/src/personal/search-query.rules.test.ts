import { describe, expect, test } from 'vitest'

import { nameSearchKeys } from './pinyin.ts'
import { classifySearch, likePattern, phoneTailOf, searchTextOf } from './search-query.rules.ts'

const said = (typed: string): string =>
  classifySearch(typed)
    .words.map((word) => word.map(({ on, op, value }) => `${on} ${op} ${value}`).join(' | '))
    .join(' & ')

describe('classifySearch', () => {
  test.each([
    ['1108', 'phone endsWith 1108 | room wordPrefix 1108'],
    ['11080', 'phone endsWith 11080 | room wordPrefix 11080'],
    ['341108', 'phone endsWith 341108'],
    ['110', 'room wordPrefix 110'],
    ['19912341108', 'phone equals 19912341108'],
    ['199 1234 1108', 'phone equals 19912341108'],
    ['+86 199-1234-1108', 'phone equals 19912341108'],
    ['83221234', 'phone endsWith 83221234'],
    ['0755-83221234', 'phone endsWith 0755-83221234'],
    ['3-1-1204', 'room wordPrefix 3-1-1204'],
    ['3栋1单元1204', 'room wordPrefix 3-1-1204 | name contains 3栋1单元1204'],
    ['三栋', 'room wordPrefix 3- | name contains 三栋'],
    ['a1204', 'room wordPrefix a-1204'],
    ['zxq', 'pinyin wordPrefix zxq'],
    ['ZhangXiao', 'pinyin wordPrefix zhangxiao'],
    ["xi'an", 'pinyin wordPrefix xian'],
    ['b', 'pinyin wordPrefix b | room wordPrefix b-'],
    ['张小强', 'name contains 张小强'],
    ['强', 'name contains 强'],
    ['张三 1204', 'name contains 张三 & phone endsWith 1204 | room wordPrefix 1204'],
    ['张三，zs', 'name contains 张三 & pinyin wordPrefix zs'],
    ['粤B12345', 'plate startsWith 粤B12345 | name contains 粤b12345'],
    ['99000019800101026x', 'idNumber equals 99000019800101026X'],
    ['990000800101026', 'idNumber equals 990000800101026'],
    ['50%_off', 'name contains 50%_off'],
    ['', ''],
    ['   ', ''],
  ])('%j', (typed, expected) => expect(said(typed)).toBe(expected))

  test('takes five words of sixty characters at most', () => {
    expect(classifySearch('一 二 三 四 五 六').words).toHaveLength(5)
    expect(classifySearch('张'.repeat(500)).words[0]?.[0]?.value).toHaveLength(60)
  })
})

describe('likePattern', () => {
  test.each([
    [{ on: 'name', op: 'contains', value: '50%_\\' } as const, String.raw`%50\%\_\\%`],
    [{ on: 'phone', op: 'endsWith', value: '1108' } as const, '%1108'],
    [{ on: 'phone', op: 'equals', value: '19912341108' } as const, '19912341108'],
    [{ on: 'plate', op: 'startsWith', value: '粤B1' } as const, '粤B1%'],
    [{ on: 'pinyin', op: 'wordPrefix', value: 'zx' } as const, '% zx%'],
  ])('%j', (condition, pattern) => expect(likePattern(condition)).toBe(pattern))
})

test('a name is found by initials, pinyin begun anywhere in it, and not from within a syllable', () => {
  const text = searchTextOf(nameSearchKeys('覃小明'))
  const finds = (typed: string) => text.includes(` ${typed}`)
  expect(['qxm', 'q', 'qin', 'qinxiao', 'tanxiaoming', 'txm'].every(finds)).toBe(true)
  expect(['xm', 'in', 'ming', 'zxm'].some(finds)).toBe(false)
})

test('searchTextOf keeps each word once', () => {
  expect(searchTextOf(['a', 'b', 'a'])).toBe(' a b ')
  expect(searchTextOf([])).toBe('')
})

test.each([
  ['19912341108', '1108'],
  ['0755-83221234', '1234'],
  ['0755-83221234-801', '1234'],
  ['400-123-4567', '4567'],
  ['+852-91234567', '4567'],
  ['110', '110'],
])('the tail of %s is %s', (phone, tail) => expect(phoneTailOf(phone)).toBe(tail))
