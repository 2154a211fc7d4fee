import { describe, expect, it } from 'vitest'

import { placeOn, reachOf, readingOf, severityRows } from './reliability.rules.ts'

it.each([
  [0.8, 'good'],
  [0.799, 'tentative'],
  [0.667, 'tentative'],
  [0.666, 'low'],
  [-0.2, 'low'],
] as const)('reads an alpha of %d as %s', (alpha, reading) => expect(readingOf(alpha)).toBe(reading))

it.each([
  [0.5, 50],
  [-0.2, 0],
  [1.3, 100],
])('puts %d at %d per cent', (value, place) => expect(placeOn(value, 0, 1)).toBe(place))

describe('severity', () => {
  const of = (id: string, effect: number, component = 0) => ({
    id,
    name: id,
    effect,
    standardError: 0.5,
    n: 4,
    component,
  })
  const rows = severityRows([of('severe', -1), of('apart', 2, 1), of('lenient', 1)])

  it('lists the lenient first, and apart who cannot be compared', () =>
    expect(rows.map(({ id }) => id)).toEqual(['lenient', 'severe', 'apart']))
  it('reaches as far as the furthest interval', () => {
    expect(rows[0]).toMatchObject({ low: 1 - 0.98, high: 1.98 })
    expect(reachOf(rows)).toBeCloseTo(2.98)
    expect(reachOf([])).toBe(0)
  })
})
