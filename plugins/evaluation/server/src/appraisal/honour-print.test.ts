import { expect, it } from 'vitest'

import { honourDocument } from './honour-print.ts'

const answer = {
  title: '优秀员工',
  name: '何强',
  place: '工程班',
  kind: 'staff',
  cycleTitle: '2026年度员工考核',
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  reason: '全年零投诉',
  companyName: '测试小区',
  givenAt: '2026-12-31T16:30:00Z',
} as const

it.each([
  ['zh-CN', '本单位自定', '2027年1月1日'],
  ['en', 'own rules', 'January 1, 2027'],
] as const)('a certificate in %s names the honour and its rule, on the tenant’s day', (locale, rule, day) => {
  const tenant = { timezone: 'Asia/Shanghai' } as Parameters<typeof honourDocument>[1]['tenant']
  const text = JSON.stringify(honourDocument(answer, { locale, tenant }))
  for (const said of ['何强', '优秀员工', '全年零投诉', '测试小区', rule, day]) expect(text).toContain(said)
})
