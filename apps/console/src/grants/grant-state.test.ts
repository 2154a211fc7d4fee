import { expect, it } from 'vitest'

import { grantState } from './grant-state.ts'

const grant = { isLive: true, endedAt: null, validFrom: '2026-11-01', validTo: '2026-11-30' }

it.each([
  ['live', grant, '2026-11-01'],
  ['live', grant, '2026-11-30'],
  ['expired', { ...grant, isLive: false }, '2026-12-01'],
  ['later', { ...grant, isLive: false }, '2026-10-31'],
  ['paused', { ...grant, isLive: false }, '2026-11-15'],
  ['ended', { ...grant, isLive: false, endedAt: '2026-11-02T00:00:00Z' }, '2026-12-15'],
] as const)('is %s on its day', (state, span, today) => expect(grantState(span, today)).toBe(state))
