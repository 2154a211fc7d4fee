import { expect, it } from 'vitest'

import { certificateStanding } from './certificate.rules.ts'

it.each([
  [null, 'none', 0],
  ['2026-11-28', 'over', -1],
  ['2026-11-29', 'near', 0],
  ['2027-01-28', 'near', 60],
  ['2027-01-29', 'good', 61],
] as const)('takes a certificate until %s for %s', (until, is, left) =>
  expect(certificateStanding(until, '2026-11-29')).toEqual({ is, left }),
)
