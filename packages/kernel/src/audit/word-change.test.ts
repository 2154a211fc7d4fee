import { expect, it } from 'vitest'

import { wordChange } from './word-change.ts'

const reader = { locale: 'zh-CN', timeZone: 'Asia/Shanghai', now: new Date('2026-11-24T08:00:00Z') } as const

it.each([
  ['2026-11-24T06:30:00Z', '今天 14:30'],
  // Whatever was written stays readable: one odd value must not take the whole journal away.
  ['9999-12-31T23:59:60Z', '9999-12-31T23:59:60Z'],
  ['2026-13-01T00:00:00Z', '2026-13-01T00:00:00Z'],
  ['2026-11-24T25:61:61+99:99', '2026-11-24T25:61:61+99:99'],
])('words %s as %s', (after, worded) => {
  const change = wordChange('kernel.export', { path: 'filters.from', before: null, after }, reader)
  expect(change).toMatchObject({ before: null, after: worded })
})
