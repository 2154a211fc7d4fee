import { checkRubric, logicKinds, type Condition } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-doc.ts'
import { blankDoc, blankPart, freeKey, withLogicKind } from './blank-doc.rules.ts'
import { asKind, conditionKinds, kindOfCondition, type FirstKeys } from './conditions.rules.ts'
import { kindOfPolicy, policyAs, policyKinds } from './policy-value.rules.ts'
import { issuesByPlace, sumsOf } from './sums.rules.ts'

const first: FirstKeys = { metric: 'act.count', isYesOrNo: false, judge: 'good', document: 'plan' }

describe('a blank rubric', () => {
  it('is sound from the first moment', () => {
    expect(checkRubric(blankDoc('own', { 'zh-CN': '考核', en: '' }))).toEqual([])
  })

  it('names new things with the first number that is free', () => {
    expect(freeKey('G', ['G1', 'G2', 'G4'])).toBe('G3')
  })
})

describe('another kind of logic', () => {
  it.each(logicKinds)('%s reaches the maximum of its part and asks for what is there', (kind) => {
    const doc = blankDoc('own', { 'zh-CN': '考核', en: '' })
    const part = withLogicKind(blankPart('A01.a', 100), kind, 'count')
    const metrics = { count: { title: { 'zh-CN': '数', en: 'n' }, unit: 'count', scope: 'estate' } } as const
    const [group] = doc.groups
    const [item] = group!.items
    const changed = { ...doc, metrics, groups: [{ ...group!, items: [{ ...item!, parts: [part] }] }] }
    expect(checkRubric(changed)).toEqual([])
    expect(part.logic.kind).toBe(kind)
  })

  it('keeps the condition and the metric where both kinds have them', () => {
    const tiers = sampleDoc().groups[0]!.items[1]!.parts[0]!
    expect(withLogicKind(tiers, 'checklist', 'x').logic).toMatchObject({
      when: { all: [{ metric: 'act.count' }, { judge: 'good' }] },
    })
    expect(withLogicKind(tiers, 'per_unit', 'x').logic).toMatchObject({ metric: 'act.count' })
  })
})

describe('another kind of condition', () => {
  const condition: Condition = { metric: 'act.count', op: '>=', value: 4 }

  it.each(conditionKinds)('%s is what it becomes', (kind) => {
    expect(kindOfCondition(asKind(condition, kind, first))).toBe(kind)
  })

  it('is held by all of these, goes on to any of these, and comes out again', () => {
    const all = asKind(condition, 'all', first)
    expect(all).toEqual({ all: [condition] })
    expect(asKind(all, 'any', first)).toEqual({ any: [condition] })
    expect(asKind(all, 'metric', first)).toEqual(condition)
  })

  it('begins with a limit that its metric can have', () => {
    const yesOrNo = { ...first, metric: 'act.ready', isYesOrNo: true }
    expect(asKind({ judge: 'good' }, 'metric', yesOrNo)).toEqual({
      metric: 'act.ready',
      op: '=',
      value: true,
    })
  })
})

describe('another kind of policy', () => {
  it.each(policyKinds)('%s is what it becomes', (kind) => {
    expect(kindOfPolicy(policyAs('floor', kind))).toBe(kind)
  })

  it('takes a number along into a range and back', () => {
    expect(policyAs(3, 'range')).toEqual([0, 3])
    expect(policyAs([0.5, 1.5], 'number')).toBe(1.5)
  })
})

describe('sums', () => {
  const wrong = { ...sampleDoc(), max: 7 }
  wrong.groups = wrong.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => (item.id === 'A11' ? { ...item, max: 5 } : item)),
  }))
  const issues = checkRubric(wrong)

  it('say for the rubric, each group and each item what stands below it', () => {
    expect(sumsOf(wrong, issues)).toEqual([
      { place: [], max: 7, got: 6 },
      { place: [0], max: 6, got: 7 },
      { place: [0, 0], max: 2, got: 2 },
      { place: [0, 1], max: 5, got: 4 },
    ])
  })

  it('mark a node for every issue at it or below it', () => {
    const counts = issuesByPlace(issues)
    expect(counts.get('0')).toBe(2)
    expect(counts.get('0.1')).toBe(1)
    expect(counts.get('0.0')).toBeUndefined()
  })
})
