import { newId } from '@linli/contract'
import type { RubricInput } from '@linli/evaluation-contract'

type Group = RubricInput['groups'][number]

const words = (zh: string, en: string) => ({ 'zh-CN': zh, en })

/** A part worth `max` as soon as `metric` is 1 or more. */
export const simplePart = (id: string, max = 2): Group['items'][number]['parts'][number] => ({
  id,
  label: words(`评分点 ${id}`, `Part ${id}`),
  max,
  type: 'checklist',
  mode: 'auto',
  logic: { kind: 'checklist', points: max, when: { metric: 'drills', op: '>=', value: 1 } },
})

/** Another city's rubric with every kind of logic, a gate, policies and fixtures; its own key each time. */
export function cityRubric(change: Partial<RubricInput> = {}): RubricInput {
  const part = simplePart('B1.a')
  const logics: Record<string, Group['items'][number]['parts'][number]['logic']> = {
    'B2.levels': {
      kind: 'tiered_judgement',
      levels: [
        {
          id: 'good',
          points: { $policy: 'good-points' },
          descriptor: words('好', 'Good'),
          suggestWhen: { metric: 'drills', op: '>=', value: 4 },
        },
        { id: 'fair', points: [0, 1], descriptor: words('一般', 'Fair') },
      ],
    },
    'B2.tiers': {
      kind: 'count_threshold',
      metric: 'drills',
      tiers: [
        {
          when: { metric: 'drills', op: '>=', value: 4 },
          points: 2,
          label: words('四次以上', 'Four or more'),
        },
        {
          when: { metric: 'drills', op: '>=', value: 1 },
          points: 1,
          label: words('一至三次', 'One to three'),
        },
      ],
    },
    'B2.true': {
      kind: 'count_true',
      of: [{ judge: 'clean' }, { document: 'plan' }],
      points: { '0': 0, '1': 1, '2': 2 },
    },
    'B2.units': { kind: 'per_unit', metric: 'drills', unit: 1, pointsPerUnit: 1, cap: 2, rounding: 'floor' },
    'B2.ratio': { kind: 'ratio_award', mode: 'all_or_nothing', metric: 'closed', fullAt: 0.9, points: 2 },
    'B2.document': { kind: 'document', points: 2, when: { document: 'plan' } },
  }
  const parts = Object.entries(logics).map(([id, logic]) => ({ ...simplePart(id), logic }))
  const item = {
    id: 'B1',
    title: words('消防演练', 'Fire drills'),
    max: 2,
    scope: 'estate' as const,
    parts: [part],
  }
  const other = { ...item, id: 'B2', title: words('其他', 'Others'), max: parts.length * 2, parts }
  const max = item.max + other.max
  return {
    schema: 'linli-rubric/1',
    id: `city.${newId()}`,
    title: words('某市小区评价细则', 'A city’s rubric'),
    source: { document: '某市规定', annex: '一', note: '' },
    max,
    step: 0.5,
    groups: [{ id: 'G1', title: words('安全', 'Safety'), max, items: [item, other] }],
    gates: [
      {
        id: 'no-fire',
        item: 'B1',
        when: { metric: 'drills', op: '>=', value: 0 },
        text: words('无火灾', 'No fire'),
      },
    ],
    policies: {
      'good-points': { value: 2, title: words('好的分值', 'Points for good'), origin: 'association' },
    },
    metrics: {
      drills: { title: words('演练次数', 'Drills'), unit: 'count' },
      closed: { title: words('办结率', 'Closed'), unit: 'ratio' },
    },
    judges: { clean: words('整洁', 'Clean') },
    documents: { plan: words('预案', 'Plan') },
    fixtures: [{ part: 'B1.a', facts: { drills: 1 }, points: 2 }],
    ...change,
  }
}
