import { describe, expect, it } from 'vitest'

import { mapLink, onSiteOf, stairOf } from './on-site.rules.ts'

describe('where to go', () => {
  it.each([
    ['3栋1单元1204', '3栋', '1单元', '1204', 12, ''],
    ['3栋1单元1204 厨房', '3栋', '1单元', '1204', 12, '厨房'],
    ['A座301', 'A座', '', '301', 3, ''],
    ['12号楼2梯0902', '12号楼', '2梯', '0902', 9, ''],
    ['1单元205', '', '1单元', '205', 2, ''],
  ] as const)('%s', (label, building, entrance, room, floor, more) =>
    expect(onSiteOf(label)).toEqual({ building, entrance, room, floor, more }),
  )
  it.each(['东门', '车位B1-017', '3栋1单元电梯', '1204', ''])('%s is no dwelling', (label) =>
    expect(onSiteOf(label)).toBeNull(),
  )
  it('knows the staircase of a home', () => {
    expect(stairOf('3栋1单元1204')).toBe('3栋1单元')
    expect(stairOf('车位B1-017')).toBe('')
  })
  it('opens the maps that the phone has', () => {
    expect(mapLink('深圳市 景田路', 'Mozilla/5.0 (Linux; Android 14)')).toBe(
      `geo:0,0?q=${encodeURIComponent('深圳市 景田路')}`,
    )
    expect(mapLink('x', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0)')).toBe('maps://?q=x')
  })
})
