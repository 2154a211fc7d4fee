import type { StandingRow } from '@linli/evaluation-contract'

import type { Outline, Summary } from '../use-standings.ts'

const both = (zh: string, en = zh) => ({ 'zh-CN': zh, en })

/** A rubric of two groups with three items. */
export const sampleOutline: Outline = {
  year: 2026,
  rubricId: 'rubric',
  title: both('样例细则', 'Sample'),
  source: { document: 'T/SZPMIA 002-2025', annex: 'A' },
  max: 15,
  groups: [
    {
      id: 'G1',
      title: both('融入行业党建'),
      max: 10,
      items: [
        { id: 'A01', title: both('报送党员信息'), max: 4 },
        { id: 'A02', title: both('党员业主台账'), max: 6 },
      ],
    },
    {
      id: 'G2',
      title: both('组织建设好'),
      max: 5,
      items: [{ id: 'A03', title: both('党建阵地'), max: 5 }],
    },
  ],
  branches: [{ id: 'branch', name: '福田分公司' }],
}

export const standingOf = (estateId: string, given: Partial<StandingRow> = {}): StandingRow => ({
  estateId,
  name: `${estateId}小区`,
  parentId: 'branch',
  rubricId: 'rubric',
  low: 8,
  high: 12,
  declared: null,
  confirmed: null,
  change: null,
  items: { A01: 4, A02: 3, A03: 1 },
  computedAt: '2026-06-15T02:00:00.000Z',
  ...given,
})

export const sampleSummary: Summary = {
  year: 2026,
  groups: { G1: 7, G2: 1 },
  items: { A01: 4, A02: 3, A03: 1 },
  estates: 2,
  waiting: 1,
  average: 8,
}
