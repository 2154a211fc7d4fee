import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldText, textWidthPx, widestPx } from './text-width.rules.ts'

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['楼栋', 20],
    ['（公）', 30],
    ['ab', 11.6],
    ['3栋', 15.8],
  ])('%s takes about %s px at 10 px', (text, px) => expect(textWidthPx(text, 10)).toBeCloseTo(px))

  it('is 0 for no texts', () => expect(widestPx([], 12)).toBe(0))
})

describe('folding', () => {
  it.each([
    ['一栋', 30, 2, '一栋'],
    ['幼儿园及架空层', 40, 2, '幼儿园及\n架空层'],
    ['幼儿园及架空层公共区域', 40, 2, '幼儿园及\n架空层…'],
    ['Block A west gate', 60, 2, 'Block A\nwest gate'],
    ['Featherstonehaugh', 60, 1, 'Featherst…'],
    ['', 60, 2, ''],
  ])('%s in %s px and %s lines', (text, widthPx, lines, folded) =>
    expect(foldText(text, widthPx, 10, lines)).toBe(folded),
  )

  const words = fc.string({ unit: fc.constantFrom('楼', 'a', ' ', '（', '1'), minLength: 0, maxLength: 60 })
  it('keeps every line within the width and loses nothing without a sign', () =>
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const folded = foldText(text, width, 10, most)
          const lines = folded.split('\n')
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidthPx(line, 10)).toBeLessThanOrEqual(width)
          const squeeze = (value: string) => value.replaceAll(/\s/g, '')
          if (!folded.endsWith('…')) expect(squeeze(folded)).toBe(squeeze(text))
        },
      ),
    ))
})
