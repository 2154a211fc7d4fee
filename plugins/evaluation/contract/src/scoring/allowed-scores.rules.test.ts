import { describe, expect, it } from 'vitest'

import { allowedScores, scoreRefusalOf } from './allowed-scores.rules.ts'
import { indexRubric } from './rubric-index.rules.ts'
import { levelsPart, partOf, rubricOf, samplePolicies, tiersPart } from './testing/sample-rubric.ts'

type PartInput = ReturnType<typeof partOf>

function allowedOf(part: PartInput, levelId?: string, policies = {}): number[] {
  const index = indexRubric(rubricOf([part], { policies: samplePolicies }), policies)
  return allowedScores(index, index.parts.get(part.id)!, levelId)
}

const units = (rounding: 'floor' | 'proportional') =>
  partOf('u', { kind: 'per_unit', metric: 'act.value', unit: 1, pointsPerUnit: 1, cap: 2, rounding })

const award = (mode: 'all_or_nothing' | 'proportional') =>
  partOf('a', { kind: 'ratio_award', mode, metric: 'act.rate', fullAt: 1, points: 1 })

describe('scores a person may enter', () => {
  it.each([
    [
      'all or nothing of a checklist',
      partOf('c', { kind: 'checklist', points: 1, when: { judge: 'good' } }),
      [0, 1],
    ],
    ['the printed tiers', tiersPart, [0, 1, 2, 3]],
    ['printed levels and the steps inside a range', levelsPart, [0, 0.5, 1, 1.5, 4]],
    ['whole units', units('floor'), [0, 1, 2]],
    ['steps up to the cap, where units count in part', units('proportional'), [0, 0.5, 1, 1.5, 2]],
    ['all or nothing of a share', award('all_or_nothing'), [0, 1]],
    ['steps of a share in proportion', award('proportional'), [0, 0.5, 1]],
  ])('are %s', (_, part, expected) => {
    expect(allowedOf(part)).toEqual(expected)
  })

  it('are those of the level once one is chosen, by the policies of the index', () => {
    expect(allowedOf(levelsPart, 'some')).toEqual([0.5, 1, 1.5])
    expect(allowedOf(levelsPart, 'some', { some: [1, 2] })).toEqual([1, 1.5, 2])
    expect(allowedOf(levelsPart, 'strong')).toEqual([4])
  })

  it.each([
    [{ points: 1.5, levelId: 'some' }, null],
    [{ points: 4 }, null],
    [{ points: 2, levelId: 'some' }, 'outside_level'],
    [{ points: 2.5 }, 'not_printed'],
    [{ points: 0.7 }, 'not_a_step'],
    [{ points: -0.5 }, 'below_zero'],
    [{ points: 4.5 }, 'above_max'],
    [{ points: Number.NaN }, 'not_printed'],
    [{ points: 1, levelId: 'gone' }, 'unknown_level'],
  ])('answer %j with %s', (entered, refusal) => {
    const index = indexRubric(rubricOf([levelsPart], { policies: samplePolicies }))
    expect(scoreRefusalOf(index, index.parts.get('levels')!, entered)).toBe(refusal)
  })
})
