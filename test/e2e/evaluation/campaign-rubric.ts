import { safetyNames, safetyParts } from './safety-parts.ts'

const words = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const counted = (
  id: string,
  zh: string,
  en: string,
  given: { points: number; metric: string; least: number },
) => ({
  id,
  label: words(zh, en),
  max: given.points,
  type: 'checklist',
  mode: 'auto',
  logic: {
    kind: 'checklist',
    points: given.points,
    when: { metric: given.metric, op: '>=', value: given.least },
  },
})

/** What the parts of the small rubric are called on screen. */
export const partNames = {
  'A1.a': '党员活动次数',
  'A1.b': '党建阵地作用',
  'A1.c': '党群联席会议',
  'B1.a': '消防演练',
  'B1.b': '环境面貌',
  'C1.a': '公司报送材料',
  ...safetyNames,
} as const
export type PartId = keyof typeof partNames

const partyParts = [
  counted('A1.a', partNames['A1.a'], 'Party activities', {
    points: 2,
    metric: 'trial.activities',
    least: 4,
  }),
  {
    id: 'A1.b',
    label: words(partNames['A1.b'], 'Party venue'),
    max: 4,
    type: 'tiered_judgement',
    mode: 'assist',
    logic: {
      kind: 'tiered_judgement',
      levels: [
        {
          id: 'strong',
          points: [3, 4],
          descriptor: words('作用明显', 'Strong'),
          suggestWhen: { metric: 'trial.activities', op: '>=', value: 4 },
        },
        { id: 'some', points: [1, 2], descriptor: words('有一定作用', 'Some') },
        { id: 'none', points: 0, descriptor: words('没有作用', 'None') },
      ],
    },
  },
  {
    id: 'A1.c',
    label: words(partNames['A1.c'], 'Joint meeting'),
    max: 1,
    type: 'checklist',
    mode: 'judge',
    logic: { kind: 'checklist', points: 1, when: { judge: 'meets' } },
  },
]
const serviceParts = [
  counted('B1.a', partNames['B1.a'], 'Fire drills', { points: 1, metric: 'trial.drills', least: 2 }),
  {
    id: 'B1.b',
    label: words(partNames['B1.b'], 'Surroundings'),
    max: 2,
    onSite: true,
    type: 'tiered_judgement',
    mode: 'judge',
    logic: {
      kind: 'tiered_judgement',
      levels: [
        { id: 'good', points: 2, descriptor: words('整洁', 'Good') },
        { id: 'fair', points: 1, descriptor: words('一般', 'Fair') },
        { id: 'poor', points: 0, descriptor: words('差', 'Poor') },
      ],
    },
  },
]
const companyParts = [
  counted('C1.a', partNames['C1.a'], 'Reports', { points: 2, metric: 'trial.reports', least: 1 }),
]

/**
 * Twenty-two points in two groups, every kind of logic among them: parts that records decide, one of them the
 * company's, a level, a yes or no, a plain judgement and a paper, and a Party organisation as the condition for
 * applying. `key` makes it a rubric of its own.
 */
export const campaignRubric = (key: string) => ({
  schema: 'linli-rubric/1',
  id: key,
  title: words('试行评价细则', 'Trial rubric'),
  source: { document: '试行', annex: 'A', note: words('', '') },
  max: 22,
  step: 0.5,
  groups: [
    {
      id: 'G1',
      title: words('党建引领', 'Party building'),
      max: 7,
      items: [{ id: 'A1', title: words('党的建设', 'Party'), max: 7, scope: 'estate', parts: partyParts }],
    },
    {
      id: 'G2',
      title: words('物业服务', 'Service'),
      max: 15,
      items: [
        { id: 'B1', title: words('日常服务', 'Service'), max: 3, scope: 'estate', parts: serviceParts },
        { id: 'B2', title: words('安全管理', 'Safety'), max: 10, scope: 'estate', parts: safetyParts },
        { id: 'C1', title: words('材料报送', 'Reports'), max: 2, scope: 'company', parts: companyParts },
      ],
    },
  ],
  gates: [
    {
      id: 'GATE',
      item: 'A1',
      when: { metric: 'trial.organised', op: '=', value: true },
      text: words('已成立党组织', 'A Party organisation is set up'),
    },
  ],
  metrics: {
    'trial.organised': { title: words('已成立党组织', 'Party organisation set up'), unit: 'boolean' },
    'trial.activities': { title: words('党员活动次数', 'Party activities'), unit: 'count' },
    'trial.drills': { title: words('消防演练次数', 'Fire drills'), unit: 'count' },
    'trial.mended': { title: words('隐患按期整改率', 'Dangers mended on time'), unit: 'ratio' },
    'trial.reports': { title: words('报送次数', 'Reports'), unit: 'count', scope: 'company' },
  },
  judges: { meets: words('党群联席会议是否定期召开？', 'Does the joint meeting convene regularly?') },
  documents: { plan: words('应急预案', 'Emergency plan') },
  fixtures: [{ part: 'A1.a', facts: { 'trial.activities': 4 }, points: 2 }],
})

interface Score {
  points: number
  levelId?: string
  judges?: Record<string, boolean>
}
/** What everybody agrees on; records propose the same wherever they propose anything. */
export const usualScores: Record<PartId, Score> = {
  'A1.a': { points: 2 },
  'A1.b': { points: 3, levelId: 'strong' },
  'A1.c': { points: 1, judges: { meets: true } },
  'B1.a': { points: 1 },
  'B1.b': { points: 2, levelId: 'good' },
  'C1.a': { points: 2 },
  'B2.a': { points: 2 },
  'B2.b': { points: 2 },
  'B2.c': { points: 2 },
  'B2.d': { points: 2 },
  'B2.e': { points: 2 },
}
