import { rubricDoc, type RubricDoc, type RubricInput } from '@linli/evaluation-contract/scoring'

type PartInput = RubricInput['groups'][number]['items'][number]['parts'][number]

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

export const activities: PartInput = {
  id: 'A11.a',
  label: both('党建活动', 'Party activities'),
  max: 3,
  type: 'count_threshold',
  mode: 'assist',
  logic: {
    kind: 'count_threshold',
    metric: 'act.count',
    tiers: [
      {
        when: { all: [{ metric: 'act.count', op: '>=', value: 4 }, { judge: 'good' }] },
        points: 3,
        label: both('4 次且成效好', 'Four, with good effect'),
      },
      { when: { metric: 'act.count', op: '>=', value: { $policy: 'few' } }, points: 2, label: '2' },
    ],
  },
}

export const meetings: PartInput = {
  id: 'A07.a',
  label: both('联席会议', 'Joint meetings'),
  max: 2,
  type: 'tiered_judgement',
  mode: 'assist',
  metrics: ['act.count'],
  requiredDocuments: ['plan'],
  ambiguities: ['AMB-1'],
  logic: {
    kind: 'tiered_judgement',
    levels: [
      {
        id: 'well',
        points: 2,
        descriptor: both('运行良好', 'Works well'),
        suggestWhen: {
          any: [
            { ratio: ['act.done', 'act.due'], op: '>=', value: 0.9, whenDenominatorZero: true },
            { document: 'plan' },
          ],
        },
      },
      { id: 'some', points: { $policy: 'range' }, descriptor: both('收效不大', 'Little effect') },
    ],
  },
}

const items: RubricInput['groups'][number]['items'] = [
  { id: 'A07', title: both('联席', 'Joint'), max: 2, scope: 'estate', parts: [meetings] },
  {
    id: 'A11',
    title: both('活动', 'Activities'),
    max: 4,
    scope: 'either',
    parts: [
      activities,
      {
        id: 'A11.b',
        label: both('场地', 'Venue'),
        max: 1,
        type: 'checklist',
        mode: 'auto',
        logic: { kind: 'checklist', points: 1, when: { metric: 'act.ready', op: '=', value: true } },
      },
    ],
  },
]

/** A sound rubric in which every kind of key is named somewhere. */
export const sampleDoc = (): RubricDoc =>
  rubricDoc.parse({
    schema: 'linli-rubric/1',
    id: 'sample',
    title: both('示例', 'Sample'),
    source: { document: '', annex: '', note: '' },
    max: 6,
    step: 0.5,
    groups: [{ id: 'G1', title: both('一类', 'One'), max: 6, items }],
    gates: [{ id: 'gate1', item: 'A07', when: { metric: 'act.ready', op: '=', value: true }, text: '' }],
    policies: {
      few: { value: 2, title: both('少数次', 'A few'), origin: 'product', ambiguity: 'AMB-1' },
      range: { value: [0.5, 1.5], title: both('中间档', 'Middle'), origin: 'association' },
    },
    metrics: {
      'act.count': { title: both('活动次数', 'activities'), unit: 'count' },
      'act.ready': { title: both('场地就绪', 'venue ready'), unit: 'boolean' },
      'act.done': { title: both('已办结', 'done'), unit: 'count' },
      'act.due': { title: both('应办结', 'due'), unit: 'count' },
    },
    judges: { good: both('成效好', 'good effect') },
    documents: { plan: both('年度计划', 'annual plan') },
    fixtures: [
      { part: 'A11.a', facts: { 'act.count': 4 }, judges: { good: true }, policies: { few: 2 }, points: 3 },
      { part: 'A07.a', facts: { 'act.due': 0 }, documents: { plan: false }, suggests: 'well' },
    ],
    ambiguities: [
      {
        id: 'AMB-1',
        where: ['A11', 'A07'],
        severity: 'low',
        problem: '?',
        resolution: '!',
        policies: ['few'],
      },
    ],
  })
