const words = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const atLeast = (metric: string, value: number) => ({ metric, op: '>=', value })

interface Given {
  type: string
  mode?: string
  logic: object
}
const part = (id: string, zh: string, { mode = 'auto', ...given }: Given) => ({
  id,
  label: words(zh, id),
  max: 2,
  mode,
  ...given,
})

export const safetyNames = {
  'B2.a': '演练分档',
  'B2.b': '日常工作项数',
  'B2.c': '活动累计',
  'B2.d': '隐患整改率',
  'B2.e': '应急预案',
} as const

/** The kinds of logic that the other parts of the small rubric do not have, two points each. */
export const safetyParts = [
  part('B2.a', safetyNames['B2.a'], {
    type: 'count_threshold',
    logic: {
      kind: 'count_threshold',
      metric: 'trial.drills',
      tiers: [
        { when: atLeast('trial.drills', 2), points: 2, label: words('两次以上', 'Two or more') },
        { when: atLeast('trial.drills', 1), points: 1, label: words('一次', 'One') },
        { when: { metric: 'trial.drills', op: '<', value: 1 }, points: 0, label: words('没有', 'None') },
      ],
    },
  }),
  part('B2.b', safetyNames['B2.b'], {
    type: 'checklist',
    logic: {
      kind: 'count_true',
      of: [atLeast('trial.drills', 1), atLeast('trial.activities', 4)],
      points: { '0': 0, '1': 1, '2': 2 },
    },
  }),
  part('B2.c', safetyNames['B2.c'], {
    type: 'proportional',
    logic: {
      kind: 'per_unit',
      metric: 'trial.activities',
      unit: 3,
      pointsPerUnit: 1,
      cap: 2,
      rounding: 'floor',
    },
  }),
  part('B2.d', safetyNames['B2.d'], {
    type: 'proportional',
    logic: { kind: 'ratio_award', mode: 'proportional', metric: 'trial.mended', fullAt: 0.9, points: 2 },
  }),
  part('B2.e', safetyNames['B2.e'], {
    type: 'document',
    mode: 'document',
    logic: { kind: 'document', points: 2, when: { document: 'plan' } },
  }),
]
