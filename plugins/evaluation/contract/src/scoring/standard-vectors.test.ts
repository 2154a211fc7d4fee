import { describe, expect, it } from 'vitest'

import { standardRubric } from '../standard/index.ts'
import { evaluateRubric } from './evaluate-rubric.rules.ts'
import { runFixtures } from './fixtures.rules.ts'
import { planImprovements } from './planner.rules.ts'
import { rubricDoc } from './rubric-doc.ts'
import { indexRubric } from './rubric-index.rules.ts'
import { inputsOf } from './testing/sample-rubric.ts'

const doc = rubricDoc.parse(standardRubric)
const index = indexRubric(doc)

describe('the rubric of T/SZPMIA 002-2025', () => {
  it.each(runFixtures(doc))('scores fixture $place of $part as it must', ({ expected, got }) => {
    expect({ ...got, ...definedOf(expected) }).toEqual(got)
  })

  it('leaves every part open from nothing to its maximum while nothing is known', () => {
    const { parts, total } = evaluateRubric(index, inputsOf({}))
    expect(parts).toHaveLength(73)
    expect(parts.filter(({ low, high, max }) => low !== 0 || high !== max)).toEqual([])
    expect(total).toEqual({ max: 100, low: 0, high: 100, settled: 0 })
  })

  it('is planned for an estate without records: each part has a next step or is for people to judge', () => {
    const window = { from: '2026-01-01', to: '2026-12-31' }
    const plan = planImprovements(index, inputsOf({}), { today: '2026-01-01', window })
    const planned = [...plan.steps, ...plan.byJudgement].map(({ partId }) => partId)
    expect(planned.sort()).toEqual([...index.parts.keys()].sort())
  })
})

const definedOf = (expected: object): object =>
  Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined))
