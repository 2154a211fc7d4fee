import { describe, expect, it } from 'vitest'

import { checkRubric, indexRubric, rubricDoc, runFixtures } from '../scoring/index.ts'
import { starters } from './starters.ts'
import { subjectKinds } from './states.ts'

describe.each(subjectKinds)('the starter for %s', (kind) => {
  const doc = rubricDoc.parse(starters[kind])

  it('could be frozen as it is: sums, references and fixtures hold', () => {
    expect(checkRubric(doc)).toEqual([])
    expect(doc.max).toBe(100)
  })

  it('has a fixture for every part that facts or answers settle', () => {
    const tested = new Set(runFixtures(doc).map(({ part }) => part))
    const settled = [...indexRubric(doc).parts.values()].filter(({ mode }) => mode !== 'judge')
    expect(settled.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
  })

  it('asks for figures of people alone, and says whose rule it is', () => {
    expect(new Set(Object.values(doc.metrics).map(({ scope }) => scope))).toEqual(new Set(['person']))
    expect(doc.source.note['zh-CN']).toContain('公司自定')
  })
})
