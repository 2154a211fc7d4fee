import type {
  AppealCard,
  CampaignDetail,
  RankingRow,
  Readiness,
  Screen,
} from '@linli/evaluation-contract/campaign'

import { openCampaignOf } from '../../campaigns/testing/sample-campaign.ts'
import type { Publication } from '../use-results.ts'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
const hash = (digit: string) => digit.repeat(64)

/** A campaign that is being scored, with time left to object. */
export const scoringOf = (change: Partial<CampaignDetail> = {}): CampaignDetail => {
  const open = openCampaignOf({ state: 'scoring', version: 7 })
  return { ...open, dates: { ...open.dates, appealBy: '2099-07-01' }, ...change }
}

export const readinessOf = (change: Partial<Readiness> = {}): Readiness => ({
  estates: 3,
  ready: 3,
  blocked: [],
  appealsOpen: 0,
  flags: { open: 0, upheld: 0 },
  ...change,
})

export const publicationOf = (seq: number, change: Partial<Publication> = {}): Publication => ({
  id: `p${seq}`,
  campaignId: 'c',
  seq,
  kind: 'preliminary',
  count: 2,
  root: hash('4'),
  manifestHash: hash(String(seq)),
  signature: '5'.repeat(128),
  publicKey: hash('6'),
  corrects: 0,
  link: null,
  publishedAt: '2026-06-10T02:00:00.000Z',
  publishedByName: '王秘书长',
  manifest: {
    schema: 'linli-manifest/1',
    campaign: 'c',
    seq,
    kind: 'preliminary',
    rubricHash: hash('1'),
    policiesHash: hash('2'),
    drawCommitment: hash('3'),
    drawSeed: null,
    drawSalt: null,
    root: hash('4'),
    count: 2,
    prevHash: null,
    publishedAt: '2026-06-10T02:00:00.000Z',
  },
  ...change,
})

export const entryOf = (id: string, change: Partial<RankingRow> = {}): RankingRow => ({
  id,
  assessmentId: `a-${id}`,
  leafHash: hash('7'),
  estate: `${id}小区`,
  company: '示例物业',
  total: 7.5,
  groups: { G1: 7.5 },
  rank: 1,
  awards: [],
  ...change,
})

export const appealOf = (change: Partial<AppealCard> = {}): AppealCard => ({
  id: 'appeal',
  campaignId: 'c',
  assessmentId: 'a-甲',
  part: 'A11.c',
  partTitle: both('群众评价', 'Esteem'),
  grounds: '现场有座谈记录，请复核',
  evidence: [
    {
      id: 'e',
      kind: 'file',
      title: '座谈会记录',
      note: '第二页',
      eventFrom: '2026-03-01',
      eventTo: '2026-03-01',
      receivedAt: '2026-03-02T02:00:00.000Z',
      url: null,
      parts: ['A11.c'],
      files: [{ id: 'f', name: '记录.pdf', type: 'application/pdf', size: 1 }],
    },
  ],
  state: 'filed',
  filedAt: '2026-06-12T02:00:00.000Z',
  decidedAt: null,
  points: null,
  publicReason: null,
  version: 1,
  estateName: '甲小区',
  companyName: '示例物业',
  max: 4,
  standing: 2.5,
  decidedByName: null,
  isOwnScoring: false,
  ...change,
})

export const screenOf = (change: Partial<Screen> = {}): Screen => ({
  title: '二〇二六年度评价',
  progress: { scoring: 12, preliminary: 0, withdrawn: 1 },
  published: {
    kind: 'preliminary',
    at: '2026-06-10T02:00:00.000Z',
    estates: 14,
    bins: [
      { from: 0, count: 0 },
      { from: 5, count: 8 },
      { from: 10, count: null },
      { from: 15, count: 6 },
      { from: 20, count: 0 },
    ],
    groups: [
      { id: 'G1', title: both('党建引领'), max: 15, average: 7.5 },
      { id: 'G2', title: both('服务队伍'), max: 10, average: null },
    ],
    companies: [{ rank: 1, name: '示例物业', estates: 9, mean: 81.5 }],
    districts: [
      { name: '南山区', estates: 9, average: 81.5 },
      { name: '', estates: null, average: null },
      { name: '罗湖区', estates: null, average: null },
    ],
  },
  ...change,
})
