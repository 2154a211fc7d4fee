import type { DeskPage, DeskPart, DeskRow, OwnScore } from '@linli/evaluation-contract/campaign'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
const id = (n: number): string => `01935c8e-7d4a-7c3e-9a51-${String(n).padStart(12, '0')}`
export const placeId = id(1)

export const rowOf = (change: Partial<DeskRow> = {}): DeskRow => ({
  id: placeId,
  campaignId: id(2),
  campaignTitle: '2026 年度评选',
  code: 'B07',
  estateName: null,
  companyName: null,
  role: 'first',
  state: 'offered',
  assessmentState: 'scoring',
  parts: 3,
  scored: 0,
  open: 0,
  scoreBy: '2026-12-10',
  version: 1,
  ...change,
})

export const ownOf = (change: Partial<OwnScore> = {}): OwnScore => ({
  id: id(50),
  points: 3,
  levelId: 'good',
  judges: {},
  reason: '',
  at: '2026-11-29T02:00:00Z',
  ...change,
})

/** A judged part of two levels, of which records propose the upper one. */
export const partOf = (change: Partial<DeskPart> = {}): DeskPart => ({
  id: 'J1',
  item: both('党建活动', 'Activities'),
  label: both('活动效果', 'Effect'),
  max: 4,
  mode: 'assist',
  isJudged: true,
  points: [0, 1, 2, 3, 3.5, 4],
  levels: [
    { id: 'good', descriptor: both('效果好', 'Good'), points: [3, 3.5, 4] },
    { id: 'fair', descriptor: both('一般', 'Fair'), points: [1, 2] },
    { id: 'none', descriptor: both('没有', 'None'), points: [0] },
  ],
  judges: [],
  considers: [both('群众反响', 'How residents took it')],
  papers: [both('活动记录', 'Minutes')],
  facts: [
    {
      key: 'act.count',
      title: both('活动次数', 'Activities'),
      unit: 'count',
      value: 6,
      counted: 6,
      total: 7,
    },
  ],
  proposal: { low: 3, high: 4, state: 'range', suggestedLevel: 'good' },
  trace: ['活动 6 次，达到 4 次'],
  evidence: [id(30)],
  flags: ['两份照片与去年相同，已核实'],
  declared: null,
  isDeclaredHidden: true,
  own: null,
  mayRevise: false,
  ...change,
})

/** A part of plain points that records propose nothing for. */
export const plainPart = (change: Partial<DeskPart> = {}): DeskPart =>
  partOf({
    id: 'J2',
    label: both('群众评价', 'Esteem'),
    mode: 'judge',
    max: 2.5,
    points: [0, 1, 2, 2.5],
    levels: [],
    proposal: null,
    trace: [],
    evidence: [],
    flags: [],
    ...change,
  })

export const pageOf = (parts: DeskPart[], change: Partial<DeskPage> = {}): DeskPage => ({
  assignment: rowOf({ parts: parts.length }),
  step: 0.5,
  groups: [{ id: 'G1', title: both('党建引领好', 'Party building leads'), parts }],
  evidence: [
    {
      id: id(30),
      kind: 'file',
      title: '七一活动纪要',
      note: '',
      eventFrom: '2026-07-01',
      eventTo: '2026-07-01',
      receivedAt: '2026-08-01T02:00:00Z',
      url: null,
      parts: ['J1'],
      files: [{ id: id(31), name: '纪要.pdf', type: 'application/pdf', size: 20_480 }],
    },
  ],
  hasDossier: true,
  discrepancies: [],
  ...change,
})

export const apartOf = (
  change: Partial<DeskPage['discrepancies'][number]> = {},
): DeskPage['discrepancies'][number] => ({
  id: id(40),
  assessmentId: id(3),
  scope: 'part',
  node: 'J1',
  title: both('活动效果', 'Effect'),
  first: 4,
  second: 2,
  limit: 1,
  state: 'open',
  result: null,
  notes: [{ id: id(41), place: 'second', text: '现场材料不足', at: '2026-11-29T02:00:00Z' }],
  version: 1,
  ...change,
})
