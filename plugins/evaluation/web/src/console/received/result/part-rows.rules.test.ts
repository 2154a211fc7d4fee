import { indexRubric } from '@linli/evaluation-contract/scoring'
import { expect, it } from 'vitest'

import { sampleDoc } from '../../score/testing/sample-score.ts'
import { resultOf } from '../testing/sample-received.ts'
import { groupRows, isOtherwise, partRows } from './part-rows.rules.ts'

const index = indexRubric(sampleDoc)
const word = { declared: null, confirmed: null, levelId: null, reason: '' }
const handed = {
  'A11.a': { ...word, points: 2, declared: 3, confirmed: 2 },
  'A11.c': { ...word, points: 2.5, declared: 2.5 },
}

it('stand in the rubric’s order, with what was handed over', () => {
  const rows = partRows(resultOf({ handed }), index)
  expect(rows.map(({ id, max, said: handed, points }) => [id, max, handed, points])).toEqual([
    ['A11.a', 3, 2, 3],
    ['A11.b', 2, null, 1],
    ['A11.c', 4, 2.5, 2.5],
  ])
  expect(rows.filter(isOtherwise).map(({ id }) => id)).toEqual(['A11.a'])
})

it('are all there for a reader who knows neither rubric nor declaration', () => {
  const rows = partRows(resultOf(), null)
  expect(rows.map(({ id, max, said: handed }) => [id, max, handed])).toEqual([
    ['A11.a', null, null],
    ['A11.b', null, null],
    ['A11.c', null, null],
  ])
  expect(rows.some(isOtherwise)).toBe(false)
})

it('have their groups with the most of each where it is known', () => {
  expect(groupRows(resultOf(), index)).toMatchObject([{ id: 'G1', points: 6.5, max: 9 }])
  expect(groupRows(resultOf({ groups: {} }), null)).toMatchObject([{ id: 'G1', points: 0, max: null }])
})
