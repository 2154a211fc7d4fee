import type { AssessmentFlagRow, CheckRow, FlagDetail, FlagRow } from '@linli/evaluation-contract/flag'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

export const flagOf = (change: Partial<FlagRow> = {}): FlagRow => ({
  id: 'f1',
  year: 2026,
  check: 'evidence.photo_repeated',
  title: both('同一张照片用于两次活动', 'One photo for two events'),
  summary: both('1 张相同的照片', '1 photo is the same'),
  parts: ['A11.b'],
  records: 3,
  state: 'open',
  foundAt: '2026-11-24T02:00:00Z',
  lastSeenAt: '2026-11-24T02:00:00Z',
  goneAt: null,
  isInherited: false,
  version: 4,
  ...change,
})

export const flagDetailOf = (change: Partial<FlagDetail> = {}): FlagDetail => ({
  ...flagOf(),
  clause: '7.1.2',
  provider: '考核评价',
  sources: [
    {
      entity: 'evidence',
      entityId: 'e1',
      eventDate: '2026-05-01',
      note: null,
      title: '五一活动',
      path: '/t/x/p/e/1',
    },
    { entity: 'evidence', entityId: 'e2', eventDate: '2026-03-08', note: null, title: '', path: null },
  ],
  decisions: [],
  isExplainedByMe: false,
  ...change,
})

export const checkOf = (change: Partial<CheckRow> = {}): CheckRow => ({
  key: 'evidence.photo_repeated',
  title: both('同一张照片用于两次活动', 'One photo for two events'),
  clause: null,
  provider: { id: 'evaluation', title: '考核评价' },
  expectedProvider: null,
  checkedAt: '2026-11-24T02:00:00Z',
  hasFailed: false,
  isMore: false,
  open: 1,
  found: 2,
  ...change,
})

export const assessmentFlagOf = (change: Partial<AssessmentFlagRow> = {}): AssessmentFlagRow => ({
  id: 'a1',
  assessmentId: 's1',
  estateName: '景田花园',
  companyName: '明德物业',
  check: 'campaign.photo_shared',
  title: both('与其他小区的佐证照片相同', 'Photo shared with another estate'),
  summary: both('1 张佐证照片相同', '1 photo is the same'),
  parts: ['A11.b'],
  handed: null,
  pairs: [
    {
      fileId: 'p1',
      evidenceId: 'e1',
      title: '五一活动',
      eventDate: '2026-05-01',
      otherAssessmentId: 's2',
      otherTitle: '三八活动',
      otherEventDate: '2026-03-08',
      bits: 3,
      otherEstate: '莲花北村',
    },
  ],
  state: 'open',
  reason: null,
  decidedByName: null,
  decidedAt: null,
  foundAt: '2026-11-24T02:00:00Z',
  version: 2,
  ...change,
})
