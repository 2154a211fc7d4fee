import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { roomQuery, roomSearchKeys } from './room.rules.ts'
import { searchTextOf, likePattern } from './search-query.rules.ts'

describe('roomSearchKeys', () => {
  test.each([
    [{ building: '3栋', entrance: '1单元', unit: '1204' }, ['3-1-1204', '3-1204', '1204']],
    [{ building: '３号楼', entrance: '一单元', unit: '1204室' }, ['3-1-1204', '3-1204', '1204']],
    [{ building: '03', entrance: '01', unit: '0101' }, ['3-1-101', '3-101', '101']],
    [{ building: 'A座', entrance: null, unit: '1204' }, ['a-1204', '1204']],
    [{ building: '十二幢', unit: '302房' }, ['12-302', '302']],
    [{ building: '3栋', unit: '商铺101' }, ['3-商铺101', '商铺101', '101']],
    [{ unit: 'B1-023' }, ['b1-023']],
  ])('%j', (room, keys) => expect(roomSearchKeys(room)).toEqual(keys))
})

describe('roomQuery', () => {
  test.each([
    ['3-1-1204', '3-1-1204'],
    ['3栋1单元1204', '3-1-1204'],
    ['3栋1单元1204室', '3-1-1204'],
    ['３栋１单元１２０４', '3-1-1204'],
    ['三栋一单元1204', '3-1-1204'],
    ['3号楼1204', '3-1204'],
    ['3#1204', '3-1204'],
    ['03-01-0101', '3-1-101'],
    ['3—1—1204', '3-1-1204'],
    ['1204', '1204'],
    ['1204室', '1204'],
    ['1204房', '1204'],
    ['0101', '101'],
    ['3栋', '3-'],
    ['三栋', '3-'],
    ['十二幢', '12-'],
    ['3栋1单元', '3-1-'],
    ['A座', 'a-'],
    ['甲座', '甲-'],
    ['A座1204', 'a-1204'],
    ['a1204', 'a-1204'],
    ['B1-023', 'b1-23'],
  ])('%s', (text, query) => expect(roomQuery(text)).toBe(query))

  test.each(['张三', '王栋', 'zxq', '粤B12345', '', '-', '单元', '景田花园', '3栋张三', '%', '万三'])(
    '%j is no room',
    (text) => expect(roomQuery(text)).toBeNull(),
  )
})

test('every way to write a room finds it, and no other building', () => {
  const number = fc.integer({ min: 1, max: 60 })
  const spelling = fc.constantFrom(
    (b: number, e: number, u: number) => `${b}-${e}-${u}`,
    (b: number, e: number, u: number) => `${b}栋${e}单元${u}`,
    (b: number, e: number, u: number) => `${b}幢${e}单元${u}室`,
    (b: number, _e: number, u: number) => `${b}-${u}`,
    (b: number, _e: number, u: number) => `${b}号楼${u}房`,
    (b: number) => `${b}栋`,
    (b: number, e: number) => `${b}座${e}单元`,
  )
  fc.assert(
    fc.property(
      number,
      number,
      fc.integer({ min: 101, max: 3310 }),
      spelling,
      number,
      (b, e, u, write, otherB) => {
        const value = roomQuery(write(b, e, u)) ?? 'none'
        const pattern = likePattern({ on: 'room', op: 'wordPrefix', value }).replaceAll('%', '')
        const textOf = (building: number) =>
          searchTextOf(roomSearchKeys({ building: `${building}栋`, entrance: `${e}单元`, unit: `${u}` }))
        expect(textOf(b)).toContain(pattern)
        expect(textOf(otherB).includes(pattern)).toBe(otherB === b)
      },
    ),
  )
})
