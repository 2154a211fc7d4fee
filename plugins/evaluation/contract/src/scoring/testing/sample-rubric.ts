import { evaluatePart, type PartResult } from '../evaluate-part.rules.ts'
import type { FactInput, Inputs } from '../inputs.ts'
import { rubricDoc, type FactValue, type RubricDoc, type RubricInput } from '../rubric-doc.ts'
import { indexRubric } from '../rubric-index.rules.ts'

export type PartInput = RubricInput['groups'][number]['items'][number]['parts'][number]

/** A part of a small rubric; everything but the logic has a plain value. */
export const partOf = (
  id: string,
  logic: PartInput['logic'],
  rest: Partial<Pick<PartInput, 'max' | 'mode' | 'metrics'>> = {},
): PartInput => ({ id, label: id, max: 1, type: 'checklist', mode: 'auto', logic, ...rest })

/** One group, one item, the given parts; maxima add up by themselves. */
export function rubricOf(parts: PartInput[], rest: Partial<RubricInput> = {}): RubricDoc {
  const max = parts.reduce((sum, part) => sum + part.max, 0)
  const item = { id: 'I1', title: 'I1', max, scope: 'estate' as const, parts }
  return rubricDoc.parse({
    schema: 'linli-rubric/1',
    id: 'sample',
    title: 'Sample',
    source: { document: 'Sample', annex: 'A', note: '' },
    max,
    step: 0.5,
    groups: [{ id: 'G1', title: 'G1', max, items: [item] }],
    metrics: {
      'act.count': { title: { 'zh-CN': '党建活动次数', en: 'Party activities' }, unit: 'count' },
      'act.months': { title: { 'zh-CN': '开展活动的月数', en: 'Active months' }, unit: 'count' },
      'act.rate': { title: { 'zh-CN': '办结率', en: 'Closure rate' }, unit: 'ratio' },
      'act.due': { title: { 'zh-CN': '应报送', en: 'Due' }, unit: 'count' },
      'act.done': { title: { 'zh-CN': '已报送', en: 'Submitted' }, unit: 'count' },
      'act.ready': { title: { 'zh-CN': '场地就绪', en: 'Venue ready' }, unit: 'boolean' },
      'act.value': { title: { 'zh-CN': '支持金额', en: 'Support' }, unit: 'yuan' },
    },
    judges: { good: { 'zh-CN': '效果好', en: 'Good effect' } },
    documents: { plan: { 'zh-CN': '年度计划', en: 'Annual plan' } },
    ...rest,
  })
}

export const inputsOf = (
  facts: Record<string, FactValue | FactInput>,
  rest: Partial<Inputs> = {},
): Inputs => ({
  facts: Object.fromEntries(
    Object.entries(facts).map(([metric, fact]) => [
      metric,
      typeof fact === 'object' ? fact : { value: fact },
    ]),
  ),
  judges: {},
  documents: {},
  ...rest,
})

/** First-match tiers on one count and a person's answer, as in A11. */
export const tiersPart = partOf(
  'tiers',
  {
    kind: 'count_threshold',
    metric: 'act.count',
    tiers: [
      {
        when: { all: [{ metric: 'act.count', op: '>=', value: 4 }, { judge: 'good' }] },
        points: 3,
        label: { 'zh-CN': '4 次且效果好', en: '4 with good effect' },
      },
      { when: { metric: 'act.count', op: '>=', value: 3 }, points: 2, label: '3' },
      { when: { metric: 'act.count', op: '=', value: 2 }, points: 1, label: '2' },
      { when: { metric: 'act.count', op: '<', value: 2 }, points: 0, label: '0-1' },
    ],
  },
  { max: 3 },
)

/** Levels by a count and a yes or no, the last left over, as in A04 and A26. */
export const levelsPart = partOf(
  'levels',
  {
    kind: 'tiered_judgement',
    levels: [
      {
        id: 'strong',
        points: 4,
        descriptor: { 'zh-CN': '成效明显', en: 'Marked results' },
        suggestWhen: {
          all: [
            { metric: 'act.ready', op: '=', value: true },
            { metric: 'act.count', op: '>=', value: 12 },
            { metric: 'act.months', op: '>=', value: { $policy: 'months' } },
          ],
        },
      },
      {
        id: 'some',
        points: { $policy: 'some' },
        descriptor: 'Some',
        suggestWhen: { metric: 'act.ready', op: '=', value: true },
      },
      { id: 'none', points: 0, descriptor: 'None' },
    ],
  },
  { max: 4, mode: 'assist' },
)

export const samplePolicies: RubricInput['policies'] = {
  months: { value: 9, title: 'Months', origin: 'product' },
  some: { value: [0.5, 1.5], title: 'Some', origin: 'product' },
}

/** The one part of a rubric of its own, evaluated. */
export function resultOf(part: PartInput, inputs: Inputs, policies = samplePolicies): PartResult {
  const index = indexRubric(rubricOf([part], { policies }))
  return evaluatePart(index, index.parts.get(part.id)!, inputs)
}
