import { appealStates } from '@linli/evaluation-contract/campaign'
import { indexRubric } from '@linli/evaluation-contract/scoring'
import { expect, it } from 'vitest'

import { sampleDoc } from '../../score/testing/sample-score.ts'
import { appealOf } from '../testing/sample-publication.ts'
import { appealActsOf, pointsOf } from './appeal.rules.ts'

it('offers each step in its state alone, to who may decide and did not score the estate', () => {
  const acts = (isOwnScoring: boolean, canDecide: boolean) =>
    appealStates.map((state) => appealActsOf({ state, isOwnScoring }, canDecide))
  expect(acts(false, true)).toEqual([['admit', 'refuse'], ['decide', 'refuse'], [], [], []])
  expect(acts(true, true).flat()).toEqual([])
  expect(acts(false, false).flat()).toEqual([])
})

it('offers the points that the rubric prints for the part', () => {
  const index = indexRubric(sampleDoc)
  expect(pointsOf(appealOf(), index)).toEqual([0, 2.5, 3, 3.5, 4])
  expect(pointsOf(appealOf({ part: 'gone' }), index)).toEqual([])
  expect(pointsOf(appealOf(), null)).toEqual([])
})
