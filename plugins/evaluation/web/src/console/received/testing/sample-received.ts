import type { EvidenceRow } from '@linli/evaluation-contract'

import type { Appeal, Application, Result } from '../application/use-application.ts'
import type { ReceivedRow } from '../use-campaigns.ts'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
const hash = (digit: string) => digit.repeat(64)
export const campaignId = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5e01'
export const applicationId = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5e02'

/** Open, accepted by the company, nothing applied; its rubric is the sample's of the score pages. */
export const campaignOf = (change: Partial<ReceivedRow> = {}): ReceivedRow => ({
  id: campaignId,
  associationId: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5e03',
  associationName: '深圳市物业管理行业协会',
  title: '2026 年党建引领评价',
  intro: '',
  year: 2026,
  windowFrom: '2026-01-01',
  windowTo: '2026-12-31',
  state: 'open',
  dates: {
    applyBy: '2026-07-10',
    lockBy: '2026-07-31',
    scoreBy: '2026-08-31',
    siteBy: '2026-09-15',
    preliminaryOn: '2026-09-20',
    appealBy: '2026-09-30',
    finalOn: '2026-10-15',
  },
  policies: {
    discrepancy: { smallPartMax: 2, smallPart: 1, largePartShare: 0.25, group: 3, total: 5 },
    secondLookShare: 0.1,
    calibrationBound: null,
    tieBreak: ['judged'],
    awards: [],
    hidesEstates: false,
    checksOnSite: false,
    rubricPolicies: {},
  },
  rubricId: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11',
  rubricTitle: both('样例细则', 'Sample'),
  rubricHash: 'x',
  policiesHash: hash('b'),
  drawCommitment: hash('c'),
  response: 'accepted',
  version: 3,
  application: null,
  ...change,
})

/** Admitted, nothing handed over, one part undeclared. */
export const applicationOf = (change: Partial<Application> = {}): Application => ({
  id: applicationId,
  campaignId,
  campaignTitle: '2026 年党建引领评价',
  associationName: '深圳市物业管理行业协会',
  estateId: 'x',
  estateName: '海怡湾畔',
  year: 2026,
  state: 'accepted',
  gates: [
    {
      id: 'GATE',
      text: both('已建立党组织', 'Has a Party organisation'),
      isPassed: true,
      trace: { 'zh-CN': ['党支部 1 个'], en: ['1 branch'] },
    },
  ],
  reason: null,
  declaredTotal: null,
  undeclared: 1,
  undeclaredParts: [{ id: 'A11.c', label: both('群众评价') }],
  lockBy: '2026-07-31',
  lockedAt: null,
  lockedByName: null,
  dossierHash: null,
  grantUntil: null,
  grantEndedAt: null,
  result: null,
  readings: [],
  openings: [],
  visits: [],
  handed: null,
  version: 4,
  ...change,
})

export const lockedOf = (change: Partial<Application> = {}): Application =>
  applicationOf({
    state: 'scoring',
    declaredTotal: 7.5,
    undeclared: 0,
    undeclaredParts: [],
    lockedAt: '2026-07-20T02:00:00Z',
    lockedByName: '周敏',
    dossierHash: hash('d'),
    grantUntil: '2026-10-31',
    readings: [{ day: '2026-08-03', readers: 2, readings: 5 }],
    openings: [{ day: '2026-08-03', openings: 7 }],
    ...change,
  })

export const preliminaryOf = (change: Partial<Application> = {}): Application =>
  lockedOf({ state: 'preliminary', result: { kind: 'preliminary', seq: 1, total: 6.5, rank: 12 }, ...change })

export const resultOf = (change: Partial<Result> = {}): Result => ({
  kind: 'preliminary',
  seq: 1,
  total: 6.5,
  rank: 12,
  groups: { G1: 6.5 },
  parts: {
    'A11.c': { points: 2.5, layer: 'reconciled', reason: '' },
    'A11.a': { points: 3, layer: 'scorer', reason: '' },
    'A11.b': { points: 1, layer: 'proposed', reason: '' },
  },
  awards: [],
  applicationId,
  campaignTitle: '2026 年党建引领评价',
  associationName: '深圳市物业管理行业协会',
  estateName: '海怡湾畔',
  year: 2026,
  groupTitles: { G1: both('党建引领') },
  partTitles: { 'A11.a': both('活动次数'), 'A11.b': both('办结率'), 'A11.c': both('群众评价') },
  publishedAt: '2026-09-20T02:00:00Z',
  handed: null,
  manifestHash: hash('e'),
  ...change,
})

export const appealOf = (change: Partial<Appeal> = {}): Appeal => ({
  id: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5e04',
  part: 'A11.b',
  partTitle: both('办结率'),
  grounds: '有三张工单重复计算了',
  evidence: [],
  state: 'decided',
  filedAt: '2026-09-21T02:00:00Z',
  filedByName: '陈志远',
  decidedAt: '2026-09-25T02:00:00Z',
  points: 2,
  publicReason: '经核对，重复的工单不计',
  version: 2,
  ...change,
})

export const evidenceOf = (change: Partial<EvidenceRow> = {}): EvidenceRow => ({
  id: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5e05',
  kind: 'file',
  purpose: 'score',
  title: '居民座谈会纪要',
  eventFrom: '2026-05-01',
  eventTo: '2026-05-01',
  receivedAt: '2026-05-02T02:00:00Z',
  validUntil: null,
  toConfirm: [],
  isCarriedOn: false,
  isPrimary: false,
  note: '',
  url: null,
  files: [],
  usedBy: ['A11.c'],
  addedByName: '陈志远',
  isInherited: false,
  version: 1,
  ...change,
})
