import {
  campaignPolicies,
  type AssessmentRow,
  type CampaignCard,
  type CampaignDetail,
} from '@linli/evaluation-contract/campaign'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
export const campaignId = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5c01'
export const rubricId = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5c02'

/** A draft of 2026 that nobody was told of. */
export const campaignOf = (change: Partial<CampaignDetail> = {}): CampaignDetail => ({
  id: campaignId,
  title: '2026 年度党建引领物业服务评价',
  intro: '',
  year: 2026,
  windowFrom: '2026-01-01',
  windowTo: '2026-12-31',
  state: 'draft',
  rubricId,
  rubricTitle: both('样例细则', 'Sample'),
  rubricLabel: '2026-r1',
  rubricHash: 'a'.repeat(64),
  policiesHash: 'b'.repeat(64),
  drawCommitment: null,
  dates: {
    applyBy: '2026-12-20',
    lockBy: '2027-01-10',
    scoreBy: '2027-02-07',
    siteBy: '2027-02-14',
    preliminaryOn: '2027-02-21',
    appealBy: '2027-03-03',
    finalOn: '2027-03-14',
  },
  counts: {},
  invited: 0,
  policies: campaignPolicies.parse({
    discrepancy: {},
    secondLookShare: 0.1,
    calibrationBound: null,
    tieBreak: [],
    awards: [],
  }),
  invitations: [],
  chainHead: null,
  publicLink: null,
  version: 3,
  updatedAt: '2026-11-29T02:00:00Z',
  ...change,
})

/** Open, three companies invited, one estate handed over and one on its way. */
export const openCampaignOf = (change: Partial<CampaignDetail> = {}): CampaignDetail =>
  campaignOf({
    state: 'open',
    drawCommitment: 'c'.repeat(64),
    chainHead: { seq: 4, hash: 'd'.repeat(64) },
    counts: { accepted: 1, locked: 1 },
    invited: 3,
    invitations: [
      invitationOf('1', '邻和物业', 'accepted', 2),
      invitationOf('2', '安居物业', 'sent', 0),
      { ...invitationOf('3', '金桥物业', 'declined', 0), reason: '今年人手不够' },
    ],
    ...change,
  })

type Invitation = NonNullable<CampaignDetail['invitations']>[number]
const invitationOf = (
  at: string,
  companyName: string,
  state: Invitation['state'],
  applied: number,
): Invitation => ({ companyId: at, companyName, state, reason: '', applied, sentAt: '2026-11-28T02:00:00Z' })

export const cardOf = ({
  policies: _,
  intro: __,
  invitations: ___,
  chainHead: ____,
  publicLink: _____,
  ...card
}: CampaignDetail): CampaignCard => card

export const assessmentOf = (change: Partial<AssessmentRow> = {}): AssessmentRow => ({
  id: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5c11',
  estateId: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5c12',
  estateName: '云栖里',
  companyId: '1',
  companyName: '邻和物业',
  state: 'locked',
  gates: [
    {
      id: 'GATE',
      text: { 'zh-CN': '已建立党组织', en: 'Has a Party organisation' },
      isPassed: true,
      trace: { 'zh-CN': ['党支部 1 个'], en: ['1 branch'] },
    },
  ],
  declaredTotal: 82.5,
  dossierHash: 'e'.repeat(64),
  receivedAt: '2026-11-28T02:00:00Z',
  grantUntil: '2027-03-31',
  grantEndedAt: null,
  reason: null,
  ...change,
})
