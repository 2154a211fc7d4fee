import { expect, it } from 'vitest'

import { isBarred, planGap, visitsOf } from './plan.rules.ts'

const estates = [
  { assessmentId: 'a', estateName: '云栖里', companyName: '', barred: ['x'] },
  { assessmentId: 'b', estateName: '松涛苑', companyName: '', barred: [] },
]
const choice = {
  day: '2026-09-08',
  inspectors: ['x', 'y'],
  places: new Map([
    ['a', '大堂'],
    ['b', '物业办公室'],
  ]),
}

it('knows where somebody may not go', () => {
  expect(isBarred({ barred: ['x'] }, ['y', 'x'])).toBe(true)
  expect(isBarred({ barred: ['x'] }, ['y'])).toBe(false)
})
it('plans the estates that were chosen and may be visited by who was chosen', () => {
  expect(visitsOf(estates, choice, () => 'new')).toEqual([
    { id: 'new', assessmentId: 'b', day: '2026-09-08', place: '物业办公室', inspectors: ['x', 'y'] },
  ])
  expect(visitsOf(estates, { ...choice, inspectors: ['y'] }, () => 'new')).toHaveLength(2)
})
it.each([
  [{ day: '' }, 'day'],
  [{ inspectors: [] }, 'inspector'],
  [{ places: new Map<string, string>() }, 'estates'],
  [{ places: new Map([['a', ' ']]) }, 'place'],
  [{}, null],
])('says what is missing: %j', (change, expected) => {
  expect(planGap({ ...choice, ...change })).toBe(expected)
})
