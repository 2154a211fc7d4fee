import { rubricDoc, type PartOutput, type PartScore, type ScoreOutput } from '@linli/evaluation-contract'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })

/** A rubric of one group: a count in steps that also asks a person, a share of levels, and a part that only people judge. */
export const sampleDoc = rubricDoc.parse({
  schema: 'linli-rubric/1',
  id: 'sample',
  title: both('样例细则', 'Sample'),
  source: { document: 'T/SZPMIA 002-2025', annex: 'A', note: '' },
  max: 9,
  step: 0.5,
  groups: [
    {
      id: 'G1',
      title: both('党建引领', 'Leadership'),
      max: 9,
      items: [
        {
          id: 'A11',
          title: both('党建活动', 'Activities'),
          max: 9,
          scope: 'estate',
          parts: [
            {
              id: 'A11.a',
              label: both('活动次数', 'Number of activities'),
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
                    label: '4',
                  },
                  { when: { metric: 'act.count', op: '>=', value: 2 }, points: 1, label: '2' },
                ],
              },
            },
            {
              id: 'A11.b',
              label: both('办结率', 'Closure rate'),
              max: 2,
              type: 'checklist',
              mode: 'auto',
              logic: { kind: 'checklist', points: 2, when: { metric: 'act.rate', op: '>=', value: 0.9 } },
            },
            {
              id: 'A11.c',
              label: both('群众评价', 'Esteem'),
              max: 4,
              type: 'tiered_judgement',
              mode: 'judge',
              metrics: ['act.seen'],
              logic: {
                kind: 'tiered_judgement',
                levels: [
                  { id: 'much', points: [2.5, 4], descriptor: '好' },
                  { id: 'none', points: 0, descriptor: '差' },
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  metrics: {
    'act.count': { title: both('党建活动次数', 'Party activities'), unit: 'count' },
    'act.rate': { title: both('办结率', 'Closure rate'), unit: 'ratio' },
    'act.seen': { title: both('好评数', 'Praise'), unit: 'count' },
  },
  judges: { good: both('效果是否好？', 'Was the effect good?') },
})

export const partOf = (change: Partial<PartScore> = {}): PartScore => ({
  id: 'A11.a',
  label: both('活动次数', 'Number of activities'),
  mode: 'assist',
  onSite: false,
  state: 'open',
  low: 1,
  high: 3,
  max: 3,
  points: null,
  declared: null,
  confirmed: null,
  suggestedLevel: null,
  missing: [],
  undecided: [],
  trace: [],
  evidence: 0,
  isInherited: false,
  ...change,
})

export function scoreOf(parts: PartScore[], change: Partial<ScoreOutput> = {}): ScoreOutput {
  const standing = { low: 1, high: 3, max: 9, declared: null, confirmed: null }
  return {
    year: 2026,
    from: '2026-01-01',
    to: '2026-12-31',
    today: '2026-11-24',
    rubric: {
      id: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11',
      key: 'sample',
      label: '2026',
      title: both('样例细则', 'Sample'),
      contentHash: 'x',
      document: 'T/SZPMIA 002-2025',
      annex: 'A',
    },
    computedAt: '2026-11-24T02:00:00Z',
    refreshedAt: '2026-11-24T02:00:00Z',
    total: { ...standing, lastYear: null },
    gates: [],
    groups: [
      {
        ...standing,
        id: 'G1',
        title: both('党建引领', 'Leadership'),
        lastYear: null,
        items: [
          {
            ...standing,
            id: 'A11',
            title: both('党建活动', 'Activities'),
            scope: 'estate',
            clauses: ['7.1.2'],
            parts,
          },
        ],
      },
    ],
    ...change,
  }
}

export const detailOf = (change: Partial<PartOutput> = {}): PartOutput => ({
  score: partOf(),
  facts: [
    {
      key: 'act.count',
      title: both('党建活动次数', 'Party activities'),
      unit: 'count',
      value: 4,
      origin: 'provider',
      counted: 4,
      total: 5,
      computedAt: '2026-11-24T02:00:00Z',
    },
  ],
  choices: {
    points: [0, 1, 3],
    levels: [],
    judges: [{ key: 'good', title: both('效果是否好？', 'Was the effect good?'), answer: null }],
    considers: [],
    papers: [],
  },
  opinions: [],
  evidence: [],
  flags: [],
  ...change,
})

export const opinionOf = (
  change: Partial<PartOutput['opinions'][number]> = {},
): PartOutput['opinions'][number] => ({
  id: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d21',
  layer: 'declared',
  points: 3,
  levelId: null,
  judges: { good: true },
  reason: '',
  authorName: '陈志远',
  at: '2026-11-20T02:00:00Z',
  proposed: { low: 1, high: 3 },
  ...change,
})
