import { describe, expect, it } from 'vitest'

import { districtMap, placeOf } from './district-map.rules.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))
const all = named(
  '宝安区',
  '光明区',
  '龙华区',
  '龙岗区',
  '坪山区',
  '大鹏新区',
  '盐田区',
  '罗湖区',
  '福田区',
  '南山区',
  '深汕特别合作区',
)
const sketch = (names: { name: string }[]) =>
  districtMap(names).placed.map(({ name, column, row }) => `${name} ${column}.${row}`)

describe('the places of districts', () => {
  it('hold all of Shenzhen, none twice', () => {
    const { placed, others } = districtMap(all)
    expect(placed).toHaveLength(11)
    expect(new Set(placed.map(({ column, row }) => `${column} ${row}`)).size).toBe(11)
    expect(others).toEqual([])
  })
  it.each([
    ['west of', '南山区', '福田区'],
    ['west of', '福田区', '罗湖区'],
    ['west of', '罗湖区', '盐田区'],
    ['west of', '盐田区', '大鹏新区'],
    ['west of', '大鹏新区', '深汕特别合作区'],
    ['west of', '宝安区', '光明区'],
    ['north of', '龙华区', '福田区'],
    ['north of', '龙岗区', '罗湖区'],
    ['north of', '坪山区', '盐田区'],
  ])('lie as in the city: %s %s %s', (side, one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)]
    const axis = side === 'west of' ? 0 : 1
    expect(a?.[axis]).toBeLessThan(b?.[axis] ?? 0)
  })
  it.each(['大鹏', '大鹏新区', '深圳市大鹏新区', '广东省深圳市大鹏新区', ' 大鹏新区 '])(
    'are found however the name is written: %s',
    (name) => expect(placeOf(name)).toEqual([6, 2]),
  )
  it.each(['', '区', '天河区', 'constructor', '大鹏新区葵涌'])('are none for “%s”', (name) =>
    expect(placeOf(name)).toBeNull(),
  )
})

describe('the sketch', () => {
  it('leaves what has no place to the tiles beside it', () => {
    const names = named('南山区', '', '天河区', '罗湖区')
    expect(sketch(names)).toEqual(['南山区 2.2', '罗湖区 4.2'])
    expect(districtMap(names).others).toEqual(named('', '天河区'))
  })
  it('gives a place once, and keeps the second of the same name', () => {
    const names = named('南山区', '南山', '福田区')
    expect(sketch(names)).toEqual(['南山区 2.2', '福田区 3.2'])
    expect(districtMap(names).others).toEqual(named('南山'))
  })
  it('is none in a city that shares a name', () => {
    const haikou = named('秀英区', '龙华区', '琼山区', '美兰区')
    expect(districtMap(haikou)).toEqual({ placed: [], others: haikou })
  })
  it('is none where nothing is to be shown', () =>
    expect(districtMap([])).toEqual({ placed: [], others: [] }))
})
