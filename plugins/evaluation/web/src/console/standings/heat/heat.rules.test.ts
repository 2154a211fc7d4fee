import { describe, expect, it } from 'vitest'

import { standingOf } from '../testing/sample-standings.ts'
import { heatCells, heatRows, heatStep, moveInGrid } from './heat.rules.ts'

const columns = [
  { id: 'A01', title: '报送党员信息', max: 4 },
  { id: 'A02', title: '党员业主台账', max: 6 },
]

describe('the colour of a cell', () => {
  it.each([
    [0, 4, 'none'],
    [0.5, 4, 'some'],
    [1.9, 4, 'some'],
    [2, 4, 'half'],
    [3.1, 4, 'half'],
    [4, 5, 'most'],
    [4.9, 5, 'most'],
    [5, 5, 'full'],
    [6, 5, 'full'],
    [0, 0, 'none'],
  ] as const)('of %d out of %d is "%s"', (points, max, step) => expect(heatStep(points, max)).toBe(step))
})

describe('cells', () => {
  it('stand in the order of the columns, none where the estate’s rubric has no such item', () => {
    expect(heatCells(columns, { A02: 6, B09: 1 }, true)).toEqual([null, { points: 6, step: 'full' }])
  })

  it('have points without a colour when scored by another rubric, whose most may differ', () => {
    const [own, other] = heatRows(
      [standingOf('a'), standingOf('b', { rubricId: 'other' })],
      columns,
      'rubric',
    )
    expect(own).toMatchObject({ isSameRubric: true, cells: [{ points: 4, step: 'full' }, { step: 'half' }] })
    expect(other).toMatchObject({ isSameRubric: false, cells: [{ points: 4, step: null }, { step: null }] })
  })
})

describe('a key in the grid', () => {
  const last = { row: 29, column: 26 }
  const at = { row: 15, column: 3 }
  const press = (key: string, from = at, ctrlKey = false) => moveInGrid({ key, ctrlKey }, from, last)

  it.each([
    ['ArrowUp', { row: 14, column: 3 }],
    ['ArrowDown', { row: 16, column: 3 }],
    ['ArrowLeft', { row: 15, column: 2 }],
    ['ArrowRight', { row: 15, column: 4 }],
    ['PageUp', { row: 5, column: 3 }],
    ['PageDown', { row: 25, column: 3 }],
    ['Home', { row: 15, column: 0 }],
    ['End', { row: 15, column: 26 }],
  ])('%s leads to the place it names', (key, place) => expect(press(key)).toEqual(place))

  it('never leads out of it', () => {
    expect(press('ArrowUp', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 })
    expect(press('ArrowLeft', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 })
    expect(press('PageDown', { row: 25, column: 26 })).toEqual(last)
    expect(press('ArrowRight', { row: 2, column: 26 })).toEqual({ row: 2, column: 26 })
  })

  it('leads to a corner with Ctrl, and nowhere when it is no key of the grid', () => {
    expect(press('Home', at, true)).toEqual({ row: 0, column: 0 })
    expect(press('End', at, true)).toEqual(last)
    expect(press('a')).toBeNull()
    expect(press('toString')).toBeNull()
  })
})
