import type { CatalogueRow, ClaimRow, FactCard } from '@linli/evaluation-contract'

import type { Catalogue } from '../use-catalogue.ts'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })
const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d31'

export const factOf = (change: Partial<FactCard> = {}): FactCard => ({
  id,
  revision: 3,
  value: 4,
  origin: 'provider',
  providerTitle: '智慧物业',
  computedAt: '2026-11-24T02:00:00Z',
  counted: 4,
  total: 5,
  excluded: [{ guard: 'late', title: '超过时限', rows: 1 }],
  inputsHash: 'a'.repeat(64),
  isInherited: false,
  ...change,
})

/** Provided, four of five records counting, asked for by the part A11.a. */
export const rowOf = (change: Partial<CatalogueRow> = {}): CatalogueRow => ({
  key: 'act.count',
  title: both('党建活动次数', 'Party activities'),
  unit: 'count',
  guard: both('有纪要的才算', 'With minutes only'),
  scope: 'estate',
  state: 'provided',
  provider: { id: 'smart-property', title: '智慧物业', version: '1.0.0' },
  expectedProvider: 'smart-property',
  clause: '7.1.2',
  fact: factOf(),
  checkedAt: '2026-11-24T02:00:00Z',
  hasFailed: false,
  openClaims: 0,
  usedBy: ['A11.a'],
  pointsAtStake: 3,
  ...change,
})

/** What no plugin here provides, and nobody has entered. */
export const missingOf = (change: Partial<CatalogueRow> = {}): CatalogueRow =>
  rowOf({
    key: 'act.rate',
    title: both('办结率', 'Closure rate'),
    unit: 'ratio',
    state: 'missing',
    provider: null,
    expectedProvider: 'community-life',
    fact: null,
    checkedAt: null,
    usedBy: ['A11.b'],
    pointsAtStake: 2,
    ...change,
  })

export const catalogueOf = (rows: CatalogueRow[], change: Partial<Catalogue> = {}): Catalogue => ({
  year: 2026,
  from: '2026-01-01',
  to: '2026-12-31',
  rubricTitle: both('样例细则', 'Sample'),
  source: { document: 'T/SZPMIA 002-2025', annex: 'A' },
  counts: {},
  refreshedAt: '2026-11-24T02:00:00Z',
  rows,
  ...change,
})

/** Entered by a colleague, waiting to be verified. */
export const claimOf = (change: Partial<ClaimRow> = {}): ClaimRow => ({
  id,
  metric: 'act.rate',
  title: both('办结率', 'Closure rate'),
  unit: 'ratio',
  year: 2026,
  value: 0.925,
  note: '街道通报第 3 页',
  issuedOn: '2026-11-20',
  state: 'entered',
  enteredByName: '陈志远',
  enteredByMe: false,
  enteredAt: '2026-11-23T02:00:00Z',
  decidedByName: null,
  decidedAt: null,
  reason: null,
  documents: [{ id, name: '通报.pdf', type: 'application/pdf', size: 1024 }],
  version: 2,
  ...change,
})
