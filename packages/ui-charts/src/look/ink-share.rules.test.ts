import { accentColours } from '@linli/web-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inkContrast, inkShare } from './ink-share.rules.ts'

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', '#ffffff', 0, 21],
    ['#ffffff', '#ffffff', '#000000', 1, 21],
    ['#777777', '#ffffff', '#ffffff', 0.5, 4.48],
  ])('%s on %s below %s by %s is %s', (ink, ground, fill, share, ratio) =>
    expect(inkContrast(ink, ground, fill, share)).toBeCloseTo(ratio, 2),
  )
})

const grounds = {
  light: { ink: '#1b222d', ground: '#ffffff' },
  dark: { ink: '#e9ebee', ground: '#1a1f26' },
}

describe.each(Object.entries(grounds))('on %s', (mode, { ink, ground }) => {
  it('keeps the ink readable over any tenant’s accent, and leaves room for steps', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (brand) => {
        const hex = `#${brand.toString(16).padStart(6, '0')}`
        const accent = accentColours(hex, mode === 'dark')?.accent ?? ''
        const share = inkShare(ink, ground, accent)
        expect(inkContrast(ink, ground, accent, share)).toBeGreaterThanOrEqual(4.5)
        expect(inkContrast(ground, ground, accent, 1)).toBeGreaterThanOrEqual(4.5)
        expect(share).toBeGreaterThan(0.25)
      }),
    ))
})
