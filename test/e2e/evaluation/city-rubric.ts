const words = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const drills = (least: number | { $policy: string }) => ({ metric: 'city.drills', op: '>=', value: least })

type Logic = { kind: string } & Record<string, unknown>

/** Two points each, one part of every kind of logic; `type` and `mode` as a clerk would choose them. */
const logics: [id: string, name: string, type: string, mode: string, logic: Logic][] = [
  [
    'C1.a',
    '演练次数达标',
    'checklist',
    'auto',
    { kind: 'checklist', points: 2, when: drills({ $policy: 'least' }) },
  ],
  [
    'C1.b',
    '应急能力',
    'tiered_judgement',
    'assist',
    {
      kind: 'tiered_judgement',
      levels: [
        { id: 'good', points: 2, descriptor: words('处置熟练', 'Skilled'), suggestWhen: drills(4) },
        { id: 'fair', points: [0, 1], descriptor: words('一般', 'Fair') },
      ],
    },
  ],
  [
    'C1.c',
    '演练分档',
    'count_threshold',
    'auto',
    {
      kind: 'count_threshold',
      metric: 'city.drills',
      tiers: [
        { when: drills(6), points: 2, label: words('六次以上', 'Six or more') },
        { when: drills(1), points: 1, label: words('一至五次', 'One to five') },
        { when: { metric: 'city.drills', op: '<', value: 1 }, points: 0, label: words('没有', 'None') },
      ],
    },
  ],
  [
    'C1.d',
    '日常防火',
    'checklist',
    'auto',
    {
      kind: 'count_true',
      of: [drills(1), { metric: 'city.patrols', op: '>=', value: 12 }],
      points: { '0': 0, '1': 1, '2': 2 },
    },
  ],
  [
    'C1.e',
    '夜间巡查累计',
    'proportional',
    'auto',
    { kind: 'per_unit', metric: 'city.patrols', unit: 12, pointsPerUnit: 1, cap: 2, rounding: 'floor' },
  ],
  [
    'C1.f',
    '隐患整改率',
    'proportional',
    'auto',
    { kind: 'ratio_award', mode: 'proportional', metric: 'city.mended', fullAt: 0.8, points: 2 },
  ],
  ['C1.g', '应急预案', 'document', 'document', { kind: 'document', points: 2, when: { document: 'plan' } }],
]

const parts = logics.map(([id, label, type, mode, logic]) => ({
  id,
  label: words(label, id),
  max: 2,
  type,
  mode,
  logic,
}))

/** What of it the figures below are worth: all of a, d and f, the suggested level of b, half of c and e. */
export const cityFacts = { 'city.drills': 4, 'city.patrols': 12, 'city.mended': 0.8 }
export const cityPoints = 10

/**
 * Another city's rubric of fourteen points, as it comes in a file, with two mistakes: the whole says fifteen, and the
 * fewest drills are five where its own example counts four.
 */
export const cityRubric = (key: string) => ({
  schema: 'linli-rubric/1',
  id: key,
  title: words('某市小区安全评价细则', 'A city’s safety rubric'),
  source: { document: '某市规定', annex: '一', note: words('', '') },
  max: 15,
  step: 0.5,
  groups: [
    {
      id: 'C',
      title: words('安全', 'Safety'),
      max: 14,
      items: [{ id: 'C1', title: words('消防安全', 'Fire safety'), max: 14, scope: 'estate', parts }],
    },
  ],
  gates: [],
  policies: {
    least: { value: 5, title: words('全年最少演练次数', 'Fewest drills a year'), origin: 'association' },
  },
  metrics: {
    'city.drills': { title: words('演练次数', 'Drills'), unit: 'count' },
    'city.patrols': { title: words('夜间巡查次数', 'Night patrols'), unit: 'count' },
    'city.mended': { title: words('隐患按期整改率', 'Dangers mended on time'), unit: 'ratio' },
  },
  judges: {},
  documents: { plan: words('应急预案', 'Emergency plan') },
  fixtures: [
    { part: 'C1.a', facts: { 'city.drills': 4 }, points: 2 },
    { part: 'C1.c', facts: { 'city.drills': 4 }, points: 1 },
    { part: 'C1.d', facts: { 'city.drills': 4, 'city.patrols': 12 }, points: 2 },
    { part: 'C1.e', facts: { 'city.patrols': 12 }, points: 1 },
    { part: 'C1.f', facts: { 'city.mended': 0.4 }, points: 1 },
    { part: 'C1.g', documents: { plan: true }, points: 2 },
  ],
})
