import { expect, it } from 'vitest'

import { isPublicPlace, publicPlace } from './public-place.rules.ts'

const unitId = 'a unit'

it.each([
  [null, '东门', true],
  [null, null, true],
  [null, '3栋1单元电梯', true],
  [null, '12楼走廊', true],
  [null, '3栋1单元1204', false],
  [null, 'B-301', false],
  [null, '３栋１２０４', false],
  [unitId, null, false],
  [unitId, '阳台', false],
])('unit %s, words %s: others may know of it %s', (unit, areaText, expected) => {
  expect(isPublicPlace({ unitId: unit, areaText })).toBe(expected)
})

it.each([
  [unitId, '3栋1单元1204', '3栋1单元'],
  [unitId, '3栋1单元1204 座便器旁', '3栋1单元'],
  [unitId, '2座0501', '2座'],
  [unitId, '5号楼302室', '5号楼'],
  [unitId, '别墅12号', ''],
  [unitId, 'A-1204', ''],
  [null, '3栋 大堂', '3栋 大堂'],
  [null, '3栋1单元1204', '3栋1单元'],
  [null, '3栋 1204室门口', '3栋门口'],
  [null, '东门', '东门'],
  [null, '', ''],
])('unit %s at %s is shown to neighbours as "%s"', (unit, locationLabel, expected) => {
  expect(publicPlace({ unitId: unit, areaText: null, locationLabel })).toBe(expected)
})
