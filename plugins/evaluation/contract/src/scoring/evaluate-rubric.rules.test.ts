import { describe, expect, it } from 'vitest'

import { evaluateGate, evaluateRubric, whatIf } from './evaluate-rubric.rules.ts'
import { indexRubric } from './rubric-index.rules.ts'
import { inputsOf, levelsPart, partOf, rubricOf, samplePolicies, tiersPart } from './testing/sample-rubric.ts'

const doc = rubricOf([tiersPart, levelsPart], {
  policies: samplePolicies,
  gates: [{ id: 'gate', item: 'I1', when: { metric: 'act.ready', op: '=', value: true }, text: 'gate' }],
})
const index = indexRubric(doc)

describe('a whole rubric', () => {
  it('knows of each part what it asks for and where it stands', () => {
    expect(index.asks.get('tiers')).toEqual({ metrics: ['act.count'], judges: ['good'], documents: [] })
    expect(index.asks.get('levels')?.metrics).toEqual(['act.ready', 'act.count', 'act.months'])
    expect([index.parentOf.get('tiers'), index.parentOf.get('I1')]).toEqual(['I1', 'G1'])
  })

  it('counts settled points apart from what may still come', () => {
    const result = evaluateRubric(index, inputsOf({ 'act.count': 2, 'act.ready': true }))
    expect(result.total).toEqual({ max: 7, low: 1.5, high: 2.5, settled: 1 })
    expect(result.groups).toEqual([{ id: 'G1', ...result.total }])
  })

  it('gathers what is unknown with the parts it keeps open', () => {
    const result = evaluateRubric(index, inputsOf({ 'act.months': 9 }))
    expect(result.missing).toEqual([
      { key: 'act.count', parts: ['tiers', 'levels'] },
      { key: 'act.ready', parts: ['levels'] },
    ])
    expect(result.undecided).toEqual([{ key: 'good', parts: ['tiers'] }])
  })

  it('lets a gate hold, not hold or stay open', () => {
    const [gate] = doc.gates
    expect(evaluateGate(index, gate!, inputsOf({ 'act.ready': true })).holds).toBe(true)
    expect(evaluateGate(index, gate!, inputsOf({ 'act.ready': false })).holds).toBe(false)
    expect(evaluateGate(index, gate!, inputsOf({}))).toMatchObject({ holds: null, missing: ['act.ready'] })
  })

  it('recomputes with assumed facts and leaves the real ones alone', () => {
    const inputs = inputsOf({ 'act.count': 1, 'act.ready': false })
    const assumed = { facts: { 'act.count': 4 }, judges: { good: true } }
    expect(whatIf(index, inputs, assumed).total.low).toBe(3)
    expect(evaluateRubric(index, inputs).total.low).toBe(0)
  })

  it('adds ten tenths to exactly one', () => {
    const tenths = Array.from({ length: 10 }, (_, place) =>
      partOf(`p${place}`, { kind: 'checklist', points: 0.1, when: { judge: 'good' } }, { max: 0.1 }),
    )
    const fine = indexRubric({ ...rubricOf(tenths), step: 0.1 })
    expect(evaluateRubric(fine, inputsOf({}, { judges: { good: true } })).total.low).toBe(1)
  })
})
