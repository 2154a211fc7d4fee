import { describe, expect, it } from 'vitest'

import { checkRubric } from './check-rubric.rules.ts'
import { runFixtures } from './fixtures.rules.ts'
import { wordIssue } from './issue-words.ts'
import { issueCodes } from './issue.ts'
import type { RubricDoc, RubricInput } from './rubric-doc.ts'
import { levelsPart, partOf, rubricOf, samplePolicies, tiersPart } from './testing/sample-rubric.ts'

type PartInput = ReturnType<typeof partOf>
type Levels = Extract<PartInput['logic'], { kind: 'tiered_judgement' }>['levels']

const sound = (rest: Partial<RubricInput> = {}): RubricDoc =>
  rubricOf([tiersPart, levelsPart], { policies: samplePolicies, ...rest })

const issuesOf = (doc: RubricDoc) => checkRubric(doc).map(({ path, code }) => `${code} ${path}`)

const part = 'groups.0.items.0.parts.0'
const issuesOfPart = (logic: PartInput['logic'], rest: Partial<RubricInput> & { max?: number } = {}) => {
  const { max = 1, ...doc } = rest
  return issuesOf(rubricOf([partOf('p', logic, { max })], { policies: samplePolicies, ...doc }))
}

const levels = (...all: Levels): PartInput['logic'] => ({ kind: 'tiered_judgement', levels: all })

describe('a rubric', () => {
  it('is fit to be frozen when sums, names, reach and fixtures are right', () => {
    const doc = sound({
      fixtures: [
        { part: 'tiers', facts: { 'act.count': 4 }, judges: { good: true }, points: 3 },
        { part: 'levels', facts: { 'act.ready': true, 'act.count': 0 }, suggests: 'some' },
        { part: 'levels', facts: { 'act.ready': true, 'act.count': 0 }, policies: { some: 1 }, points: 1 },
      ],
    })
    expect(checkRubric(doc)).toEqual([])
    expect(runFixtures(doc).map(({ ok }) => ok)).toEqual([true, true, true])
  })

  it('must add up on every level', () => {
    const doc = sound()
    const [group] = doc.groups
    const broken = {
      ...doc,
      max: 100,
      groups: [{ ...group!, max: 50, items: [{ ...group!.items[0]!, max: 8 }] }],
    }
    expect(issuesOf(broken)).toEqual([
      'sum_of_groups max',
      'sum_of_items groups.0',
      'sum_of_parts groups.0.items.0',
    ])
  })

  it('names nothing that is not there', () => {
    const doc = sound({
      gates: [{ id: 'g', item: 'I9', when: { all: [{ judge: 'who' }, { document: 'where' }] }, text: 'g' }],
      fixtures: [
        { part: 'nobody', points: 0 },
        { part: 'levels', facts: { 'act.none': 1 }, suggests: 'best' },
      ],
      ambiguities: [{ id: 'a', severity: 'low', problem: 'p', resolution: 'r', policies: ['gone'] }],
      policies: { ...samplePolicies, lone: { value: 1, title: 'l', origin: 'product', ambiguity: 'b' } },
    })
    expect(issuesOf(doc)).toEqual([
      'unknown_judge gates.0.when.all.0',
      'unknown_document gates.0.when.all.1',
      'unknown_item gates.0.item',
      'unknown_part fixtures.0.part',
      'unknown_level fixtures.1.suggests',
      'unknown_metric fixtures.1.facts',
      'unknown_policy ambiguities.0.policies',
      'unknown_ambiguity policies.lone.ambiguity',
    ])
  })

  it('has the metrics and policies its logic asks for', () => {
    expect(issuesOf(rubricOf([levelsPart]))).toEqual([
      `unknown_policy ${part}.logic`,
      `unknown_policy ${part}.logic.levels.1.points`,
    ])
    const metric = { metric: 'act.gone', op: '>=' as const, value: 1 }
    expect(issuesOfPart({ kind: 'checklist', points: 1, when: { any: [metric] } })).toEqual([
      `unknown_metric ${part}.logic.when.any.0`,
    ])
  })

  it('holds in a policy what is needed where it is used', () => {
    const months = { value: [0.5, 1.5] as [number, number], title: 'm', origin: 'product' as const }
    expect(issuesOf(sound({ policies: { ...samplePolicies, months } }))).toEqual([
      'policy_shape groups.0.items.0.parts.1.logic',
    ])
    const some = { value: 0.25, title: 's', origin: 'product' as const }
    expect(issuesOf(sound({ policies: { ...samplePolicies, some } }))).toEqual([
      'policy_shape groups.0.items.0.parts.1.logic.levels.1.points',
    ])
  })

  it('compares yes or no with yes or no, and numbers with numbers', () => {
    const check = (metric: string, op: '=' | '>=', value: number | boolean) =>
      issuesOfPart({ kind: 'checklist', points: 1, when: { metric, op, value } })
    const wrong = [`limit_type ${part}.logic.when`]
    expect(check('act.ready', '=', 1)).toEqual(wrong)
    expect(check('act.ready', '>=', true)).toEqual(wrong)
    expect(check('act.count', '=', true)).toEqual(wrong)
    expect(check('act.ready', '=', false)).toEqual([])
  })

  it('prints points in whole steps', () => {
    const when = { judge: 'good' }
    expect(issuesOfPart({ kind: 'checklist', points: 0.7, when }, { max: 0.7 })).toEqual([
      'not_a_step groups.0.max',
      'not_a_step groups.0.items.0.max',
      `not_a_step ${part}.max`,
      `not_a_step ${part}.logic.points`,
      `max_not_reached ${part}`,
    ])
  })

  it('lets each part come to its maximum and never beyond', () => {
    const when = { judge: 'good' }
    expect(issuesOfPart({ kind: 'checklist', points: 1, when }, { max: 2 })).toEqual([
      `max_not_reached ${part}`,
    ])
    expect(issuesOfPart({ kind: 'checklist', points: 2, when })).toEqual([`max_exceeded ${part}`])
    const never = { all: [at('>=', 4), at('<', 2)] }
    expect(issuesOfPart({ kind: 'checklist', points: 1, when: never })).toEqual([`max_not_reached ${part}`])
  })

  it('has no tier and no level that can never come about', () => {
    const tiers = [
      { when: at('>=', 1), points: 1, label: 'one' },
      { when: at('>=', 3), points: 0.5, label: 'three' },
    ]
    expect(issuesOfPart({ kind: 'count_threshold', metric: 'act.count', tiers })).toEqual([
      `unreachable_tier ${part}.logic.tiers.1`,
    ])
    const logic = levels(
      { id: 'a', points: 1, descriptor: 'a', suggestWhen: at('>=', 1) },
      { id: 'b', points: 0.5, descriptor: 'b', suggestWhen: at('>=', 3) },
      { id: 'c', points: 0, descriptor: 'c' },
    )
    expect(issuesOfPart(logic)).toEqual([`unreachable_level ${part}.logic.levels.1.suggestWhen`])
  })

  it('has ranges from low to high, ids that stand once and points for every number met', () => {
    const level = { id: 'a', points: [1, 0.5] as [number, number], descriptor: 'a' }
    expect(issuesOfPart(levels(level))).toEqual([`range_order ${part}.logic.levels.0.points`])
    expect(issuesOfPart(levels({ ...level, points: 1 }, { ...level, points: 0 }))).toEqual([
      `duplicate_id ${part}.logic.levels`,
    ])
    const of = [{ judge: 'good' }, at('>=', 1)]
    expect(issuesOfPart({ kind: 'count_true', of, points: { '2': 1 } })).toEqual([
      `count_without_points ${part}.logic.points`,
    ])
  })

  it('shows each fixture that comes out otherwise, with what came out', () => {
    const fixtures: RubricInput['fixtures'] = [
      { part: 'tiers', facts: { 'act.count': 2 }, points: 2 },
      { part: 'levels', facts: { 'act.ready': false }, suggests: 'some' },
      { part: 'tiers', facts: { 'act.count': 5 }, points: 2 },
    ]
    expect(checkRubric(sound({ fixtures })).map(({ params }) => params)).toEqual([
      { part: 'tiers', expected: 2, got: 1 },
      { part: 'levels', expected: 'some', got: 'none' },
      { part: 'tiers', expected: 2, got: '' },
    ])
    expect(issuesOf(sound({ fixtures: [{ part: 'tiers' }] }))).toEqual(['fixture_expects_nothing fixtures.0'])
  })

  it('has a sentence for every issue in both languages', () => {
    const params = {
      part: 'A11.a',
      expected: 3,
      got: 2,
      id: 'x',
      policy: 'x',
      metric: 'x',
      judge: 'x',
      document: 'x',
      item: 'x',
      level: 'x',
      ambiguity: 'x',
      need: 'points_or_range',
      points: 1,
      step: 1,
      low: 1,
      high: 1,
      held: 1,
      max: 1,
      tier: 1,
    }
    for (const code of issueCodes)
      for (const locale of ['zh-CN', 'en'] as const)
        expect(wordIssue({ path: '', code, params }, locale)).not.toContain('undefined')
    expect(wordIssue({ path: '', code: 'fixture_failed', params }, 'zh-CN')).toBe(
      '评分点“A11.a”的检验样例应为 3，实为 2',
    )
  })
})

function at(op: '>=' | '<', value: number) {
  return { metric: 'act.count', op, value }
}
