import { listInput, publishInput } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { ordersQuery, publishedPlace } from './recurring-place.rules.ts'

const buildingId = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const row = { categoryKey: 'parking-gate', firstAt: '2026-11-02T03:00:00.000Z' }

it.each([
  [{ buildingId, place: '3栋' }, { buildingId }, { building: buildingId }],
  [{ buildingId: null, place: '东门' }, { areaText: '东门' }, { q: '东门' }],
  [{ buildingId: null, place: '门'.repeat(80) }, { areaText: '门'.repeat(80) }, { q: '门'.repeat(60) }],
  [{ buildingId: null, place: '' }, {}, {}],
])('what recurs at %o is published of %o and listed by %o', (placed, published, listed) => {
  expect(publishedPlace(placed)).toEqual(published)
  const day = {
    title: '道闸',
    categoryKey: 'parking-gate',
    from: '2026-11-02',
    to: '2026-11-28',
    done: '已换',
  }
  expect(publishInput.parse({ ...day, ...publishedPlace(placed) })).toMatchObject(published)
  const query = ordersQuery({ ...row, ...placed })
  expect(query).toEqual({
    view: 'all',
    category: 'parking-gate',
    reportedFrom: '2026-11-02',
    ...listed,
  })
  expect(listInput.safeParse(query).success).toBe(true)
})
