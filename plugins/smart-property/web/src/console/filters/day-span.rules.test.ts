import { expect, it } from 'vitest'

import { quickSpan, type QuickSpan } from './day-span.rules.ts'

it.each<[QuickSpan, string, string, string]>([
  ['today', '2026-11-24', '2026-11-24', '2026-11-24'],
  ['week', '2026-11-24', '2026-11-23', '2026-11-24'],
  ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
  ['week', '2026-11-01', '2026-10-26', '2026-11-01'],
  ['month', '2026-11-24', '2026-11-01', '2026-11-24'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
])('%s as of %s is %s to %s', (name, today, from, to) => expect(quickSpan(name, today)).toEqual({ from, to }))
