import type { CampaignDetail, Progress, ScorerCard } from '@linli/evaluation-contract/campaign'

import type { Discrepancy } from '../discrepancies/use-discrepancies.ts'
import type { ReliabilityAnswer } from '../reliability/use-reliability.ts'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
export const idOf = (n: number): string => `01935c8e-7d4a-7c3e-9a51-${String(n).padStart(12, '0')}`

/** Open, the last day to hand in over, two estates locked. */
export const campaignOf = (change: Partial<CampaignDetail> = {}): CampaignDetail => ({
  id: idOf(1),
  title: '2026 年度评价',
  year: 2026,
  windowFrom: '2026-01-01',
  windowTo: '2026-12-31',
  state: 'open',
  rubricId: idOf(2),
  rubricTitle: both('样例细则', 'Sample'),
  rubricLabel: '2026-r1',
  rubricHash: 'a'.repeat(64),
  policiesHash: 'b'.repeat(64),
  drawCommitment: 'c'.repeat(64),
  dates: {
    applyBy: '2020-06-01',
    lockBy: '2020-07-01',
    scoreBy: '2099-08-01',
    siteBy: '2099-08-10',
    preliminaryOn: '2099-08-20',
    appealBy: '2099-08-30',
    finalOn: '2099-09-10',
  },
  counts: { locked: 2 },
  invited: 1,
  version: 4,
  updatedAt: '2026-11-24T02:00:00Z',
  policies: {
    discrepancy: { smallPartMax: 2, smallPart: 1, largePartShare: 0.25, group: 3, total: 5 },
    secondLookShare: 0.1,
    calibrationBound: null,
    tieBreak: [],
    awards: [],
    hidesEstates: false,
    checksOnSite: false,
    rubricPolicies: {},
  },
  intro: '',
  invitations: [],
  chainHead: null,
  publicLink: null,
  ...change,
})

export const scorerOf = (n: number, change: Partial<ScorerCard> = {}): ScorerCard => ({
  id: idOf(n),
  accountId: idOf(100 + n),
  name: `评委${n}`,
  employer: '长泰物业',
  expertise: ['G1'],
  certifiedUntil: null,
  isActive: true,
  conflicts: 0,
  version: 3,
  ...change,
})

/** One estate submitted by both, one place vacant. */
export const progressOf = (change: Partial<Progress> = {}): Progress => ({
  states: { scoring: 1, reconciling: 1 },
  places: [
    { role: 'first', state: 'submitted', count: 1 },
    { role: 'first', state: 'offered', count: 1 },
  ],
  vacant: [
    {
      assignmentId: idOf(30),
      assessmentId: idOf(20),
      estateName: '景田花园',
      role: 'confirm',
      reason: 'conflicts',
    },
  ],
  scorers: [{ id: idOf(11), name: '评委11', assigned: 2, submitted: 1, recused: 0 }],
  distances: [{ assessmentId: idOf(20), estateName: '景田花园', points: 6.5, open: 2 }],
  ...change,
})

export const discrepancyOf = (change: Partial<Discrepancy> = {}): Discrepancy => ({
  id: idOf(40),
  assessmentId: idOf(20),
  scope: 'part',
  node: 'A11.a',
  title: both('活动次数', 'Number of activities'),
  first: 2.5,
  second: 1,
  limit: 0.75,
  state: 'open',
  result: null,
  notes: [{ id: idOf(41), place: 'first', text: '四次活动都有纪要', at: '2026-11-24T02:00:00Z' }],
  version: 2,
  estateName: '景田花园',
  decidedByName: null,
  isWithArbiter: false,
  ...change,
})

export const reliabilityOf = (change: Partial<ReliabilityAnswer> = {}): ReliabilityAnswer => ({
  units: 12,
  rows: [
    {
      scope: 'total',
      node: 'sample',
      title: both('样例细则'),
      measurement: 'interval',
      alpha: { estimate: 0.812, low: 0.7, high: 0.9 },
      units: 12,
      needed: 10,
      reason: null,
    },
    {
      scope: 'part',
      node: 'A11.a',
      title: both('活动次数'),
      measurement: 'ordinal',
      alpha: null,
      units: 12,
      needed: 60,
      reason: 'too_few_units',
    },
  ],
  icc: {
    single: { estimate: 0.7, low: 0.5, high: 0.85 },
    average: { estimate: 0.82, low: null, high: null },
    reason: null,
    basis: { units: 24, raters: 9, perUnit: 2 },
  },
  severity: {
    scorers: [
      { id: idOf(11), name: '严评委', effect: -0.75, standardError: 0.25, n: 6, component: 0, drift: null },
      { id: idOf(12), name: '宽评委', effect: 0.5, standardError: 0.25, n: 6, component: 0, drift: null },
    ],
    spread: 0.6,
    noise: 1.25,
  },
  ...change,
})
