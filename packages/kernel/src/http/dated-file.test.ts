import { expect, it } from 'vitest'

import { datedFile } from './dated-file.ts'

const company = {
  id: '0199b1d0-0000-7000-8000-000000000001',
  kind: 'group' as const,
  name: '春晖物业有限公司',
  shortName: '春晖物业',
  city: '深圳',
  timezone: 'Asia/Shanghai',
  accent: null,
  lineage: [],
  requestsPerMinute: 100,
}
const nameOf = (about?: string, tenant = company) => {
  const file = { title: '月度评审', extension: 'pdf', plain: 'print', type: 'inline' as const }
  const header = datedFile({ ...file, tenant, about, now: new Date('2026-11-28T06:30:00Z') })
  expect(header).toMatch(/^inline; filename=print-2026-11-28\.pdf; filename\*=UTF-8''/)
  return decodeURIComponent(header.split("''")[1]!)
}

it.each([
  ['nothing more to say', undefined, '春晖物业-月度评审-2026-11-28.pdf'],
  ['one estate', '翠竹园 2026年10月', '春晖物业-月度评审-翠竹园 2026年10月-2026-11-28.pdf'],
  ['another', '春晖苑 2026年10月', '春晖物业-月度评审-春晖苑 2026年10月-2026-11-28.pdf'],
  ['another month', '翠竹园 2026年9月', '春晖物业-月度评审-翠竹园 2026年9月-2026-11-28.pdf'],
  ['all of the place itself', '春晖物业有限公司 2026年10月', '春晖物业-月度评审-2026年10月-2026-11-28.pdf'],
  ['the same by its short name', '春晖物业 2026年10月', '春晖物业-月度评审-2026年10月-2026-11-28.pdf'],
  ['the place alone', '春晖物业有限公司', '春晖物业-月度评审-2026-11-28.pdf'],
  ['an estate named like the place', '春晖物业楼 10月', '春晖物业-月度评审-春晖物业楼 10月-2026-11-28.pdf'],
  [
    'what no file may be called',
    '../a\\b:c*?"<d>|\n\u202Efdp.exe',
    '春晖物业-月度评审-.. a b c d fdp.exe-2026-11-28.pdf',
  ],
])('a file is named by %s', (_what, about, name) => {
  expect(nameOf(about)).toBe(name)
})

it('a name that is too long for a disk keeps the month and the day, and breaks no sign', () => {
  const long = (sign: string) => sign.repeat(40)
  const estate = nameOf(`${long('竹')} 2026年10月`, { ...company, shortName: long('晖') })
  expect(estate).toBe(`${'晖'.repeat(20)}-月度评审-${long('竹')} 2026年10月-2026-11-28.pdf`)
  const endless = nameOf('𠮷'.repeat(200), { ...company, shortName: long('晖') })
  expect(Buffer.byteLength(endless)).toBeLessThanOrEqual(255)
  expect(endless).toMatch(/-𠮷+-2026-11-28\.pdf$/u)
})
