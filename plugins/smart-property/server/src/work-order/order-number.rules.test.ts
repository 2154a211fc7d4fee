import { expect, it } from 'vitest'

import { dayStamp, orderNumber } from './order-number.rules.ts'

it('stamps the day of the estate, not of the server', () => {
  expect(dayStamp(new Date('2026-11-22T15:59:59Z'), 'Asia/Shanghai')).toBe('20261122')
  expect(dayStamp(new Date('2026-11-22T16:00:00Z'), 'Asia/Shanghai')).toBe('20261123')
  expect(dayStamp(new Date('2026-01-01T02:00:00Z'), 'America/New_York')).toBe('20251231')
})

it('counts on beyond four digits', () => {
  expect(orderNumber('20261122', 147)).toBe('GD-20261122-0147')
  expect(orderNumber('20261122', 12_345)).toBe('GD-20261122-12345')
})
