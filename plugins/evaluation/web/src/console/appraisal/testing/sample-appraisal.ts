import { starters, type CycleDetail, type Sheet, type SheetPart } from '@linli/evaluation-contract/appraisal'
import { rubricDoc } from '@linli/evaluation-contract/scoring'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d31'
const days = {
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  selfBy: '2026-12-10',
  reviewBy: '2026-12-20',
  objectBy: '2026-12-30',
}
export const staffDoc = rubricDoc.parse(starters.staff)

export const cycleOf = (change: Partial<CycleDetail> = {}): CycleDetail => ({
  id,
  version: 3,
  updatedAt: '2026-11-29T02:00:00Z',
  title: '2026年度员工考核',
  subjectKind: 'staff',
  state: 'open',
  ...days,
  rubricTitle: staffDoc.title,
  rubricLabel: '2026-r1',
  counts: { open: 2, self_done: 1 },
  goals: ['投诉按时办结率达到 95%'],
  policies: { tieBreak: ['judged'], honours: [] },
  rubricId: id,
  rubricHash: 'a'.repeat(64),
  groups: [{ id: 'S1', title: staffDoc.title, max: 100 }],
  maxTotal: 100,
  reason: null,
  openObjections: 0,
  ...change,
})

/** A share that records settle at fifteen points. */
export const settledPart = (change: Partial<SheetPart> = {}): SheetPart => ({
  id: 'S1.1.a',
  label: { 'zh-CN': '按时办结', en: 'In time' },
  max: 15,
  mode: 'auto',
  logic: 'ratio_award',
  low: 15,
  high: 15,
  isSettled: true,
  suggestedLevel: null,
  allowed: Array.from({ length: 16 }, (_, points) => points),
  levels: [],
  questions: [],
  facts: [
    {
      key: 'staff.finished_in_limit_rate',
      title: { 'zh-CN': '按时办结率', en: 'In time' },
      value: 0.95,
      unit: 'ratio',
      counted: 19,
      total: 20,
      isByHand: false,
      guard: null,
    },
  ],
  trace: [],
  said: {},
  points: 15,
  decidedBy: 'records',
  ...change,
})

/** A part that a person grades. */
export const gradedPart = (change: Partial<SheetPart> = {}): SheetPart => ({
  ...settledPart(),
  id: 'S3.2.a',
  label: { 'zh-CN': '与同事配合', en: 'Works with others' },
  max: 10,
  mode: 'judge',
  logic: 'tiered_judgement',
  low: 0,
  high: 10,
  isSettled: false,
  allowed: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  levels: [
    { id: 'strong', descriptor: { 'zh-CN': '主动补位', en: 'Steps in' }, allowed: [8, 9, 10] },
    { id: 'weak', descriptor: { 'zh-CN': '需要协调', en: 'Has to be asked' }, allowed: [0, 1, 2, 3, 4] },
  ],
  facts: [],
  points: null,
  decidedBy: null,
  ...change,
})

export const sheetOf = (parts: SheetPart[], change: Partial<Sheet> = {}): Sheet => ({
  id,
  cycleId: id,
  version: 2,
  kind: 'staff',
  name: '何强',
  place: '工程班',
  memberNames: [],
  leaderName: '王班长',
  state: 'open',
  total: null,
  hasObjection: false,
  cycle: {
    id,
    title: '2026年度员工考核',
    state: 'open',
    goals: ['投诉按时办结率达到 95%'],
    ...days,
    rubricTitle: staffDoc.title,
  },
  factsAt: '2026-11-29T02:00:00Z',
  max: 100,
  soFar: 15,
  groups: [
    {
      id: 'S1',
      title: { 'zh-CN': '岗位履职', en: 'The post' },
      max: 40,
      soFar: 15,
      items: [{ id: 'S1.1', title: { 'zh-CN': '办理工单', en: 'Orders' }, max: 25, parts }],
    },
  ],
  mayWrite: ['self'],
  mayHandIn: ['self'],
  mayObject: false,
  mayAnswer: false,
  objections: [],
  honours: [],
  ...change,
})
