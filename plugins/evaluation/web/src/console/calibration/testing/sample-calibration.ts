import type {
  CalibrationCaseCard,
  CalibrationCaseDetail,
  CalibrationRow,
  SittingPage,
  SittingRow,
} from '@linli/evaluation-contract/campaign'

import type { MyGate } from '../mine/my-calibration.rules.ts'
import type { CalibrationAnswer } from '../progress/use-calibration.ts'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
export const idOf = (n: number): string => `01935c8e-7d4a-7c3e-9a51-${String(n).padStart(12, '0')}`
export const rubricHash = 'a'.repeat(64)

export const caseCardOf = (change: Partial<CalibrationCaseCard> = {}): CalibrationCaseCard => ({
  id: idOf(70),
  title: '案例一：活动多、记录少',
  rubricHash,
  rubricTitle: both('样例细则', 'Sample'),
  rubricLabel: '2026-r1',
  state: 'draft',
  parts: 1,
  isUsed: false,
  version: 2,
  updatedAt: '2026-11-24T02:00:00Z',
  ...change,
})

export const caseOf = (change: Partial<CalibrationCaseDetail> = {}): CalibrationCaseDetail => ({
  ...caseCardOf(),
  parts: [
    {
      part: 'A11.c',
      label: both('群众评价', 'Esteem'),
      max: 4,
      facts: [{ title: '回访', value: '12 户' }],
      trace: ['多数住户说不清活动内容'],
      evidence: ['回访记录'],
      reference: { points: 3, why: '有回访，但知晓率低，按好档的下限给' },
    },
  ],
  ...change,
})

export const roundOf = (round: number, distance: number | null): CalibrationRow['rounds'][number] => ({
  round,
  cases: 3,
  submitted: distance === null ? 0 : 3,
  distance,
})

export const calibrationRowOf = (n: number, change: Partial<CalibrationRow> = {}): CalibrationRow => ({
  scorerId: idOf(n),
  name: `评委${n}`,
  state: 'passed',
  rounds: [roundOf(1, 0.42)],
  drift: { cases: 0, submitted: 0, distance: null },
  admission: null,
  waiting: 2,
  ...change,
})

export const calibrationOf = (
  rows: CalibrationRow[],
  change: Partial<CalibrationAnswer> = {},
): CalibrationAnswer => ({ bound: 0.5, driftEvery: 5, activeCases: 9, unseenCases: 9, rows, ...change })

export const gateFor = (change: Partial<MyGate> = {}): MyGate => ({
  campaignId: idOf(1),
  campaignTitle: '2026 年度评价',
  bound: 0.5,
  state: 'open',
  round: 1,
  maxRounds: 3,
  distance: null,
  ...change,
})

export const sittingOf = (id: string, change: Partial<SittingRow> = {}): SittingRow => ({
  id,
  campaignId: idOf(1),
  campaignTitle: '2026 年度评价',
  title: `案例 ${id}`,
  kind: 'gate',
  round: 1,
  parts: 2,
  answered: 0,
  isSubmitted: false,
  distance: null,
  ...change,
})

type SittingPart = SittingPage['parts'][number]
const partOf = (part: string, change: Partial<SittingPart> = {}): SittingPart => ({
  part,
  item: both('党建活动', 'Activities'),
  label: both(`评分点 ${part}`, part),
  max: 4,
  points: [0, 1, 2, 3, 4],
  levels: [],
  considers: [],
  facts: [{ title: '活动次数', value: '6 次' }],
  trace: ['四次有纪要'],
  evidence: ['活动照片'],
  own: null,
  reference: null,
  ...change,
})

/** A case of two parts, one with levels. */
export const sittingPageOf = (
  change: Partial<SittingRow> = {},
  parts: SittingPart[] = twoParts(),
): SittingPage => ({
  sitting: sittingOf('s', change),
  step: 1,
  parts,
})

export const twoParts = (
  first: Partial<SittingPart> = {},
  second: Partial<SittingPart> = {},
): SittingPart[] => [
  partOf('P1', first),
  partOf('P2', {
    levels: [
      { id: 'good', descriptor: both('好', 'Good'), points: [3, 4] },
      { id: 'fair', descriptor: both('一般', 'Fair'), points: [0, 1, 2] },
    ],
    ...second,
  }),
]
