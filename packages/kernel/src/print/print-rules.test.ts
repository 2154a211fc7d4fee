import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Actor, Tenant } from '../action/context.ts'
import { paperText } from './paper-text.rules.ts'
import { excessOf, printBounds } from './print-bounds.rules.ts'
import { printData } from './print-data.ts'
import type { PrintBlock, PrintTable } from './print-document.ts'
import './record-print.ts'
import { trendScale } from './trend-scale.rules.ts'

const table = (rows: number, columns: number): PrintTable => ({
  type: 'table',
  columns: Array.from({ length: columns }, () => ({ head: '' })),
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => '')),
  empty: '',
})
const many = (count: number): PrintBlock[] => Array.from({ length: count }, () => ({ type: 'page-break' }))

describe('a document', () => {
  it.each<[string, PrintBlock[], keyof typeof printBounds | null]>([
    ['as long as may be', [table(printBounds.rows, 4)], null],
    ['one row too long', [table(printBounds.rows - 1, 1), ...many(2)], 'rows'],
    ['too wide for its length', [table(printBounds.rows, 5)], 'cells'],
    ['of too many parts', many(printBounds.blocks + 1), 'blocks'],
    ['of too many words', [{ type: 'paragraph', text: '字'.repeat(printBounds.signs) }], 'signs'],
    [
      'with a trend of too many lines',
      [
        {
          type: 'trend',
          labels: Array.from({ length: 4_000 }, String),
          series: Array.from({ length: 16 }, () => ({ name: '', values: [] })),
        },
      ],
      'cells',
    ],
  ])('%s', (_what, blocks, what) => {
    expect(excessOf({ title: '', blocks })).toEqual(what && { what, max: printBounds[what] })
  })
})

describe('text for paper', () => {
  it('has only whole, printable signs, and whatever was printable before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = paperText(text)
        expect(clean.isWellFormed()).toBe(true)
        expect(clean).not.toMatch(/[\p{Cc}--[\n\t]]|\p{Bidi_Control}/v)
        expect(paperText(clean)).toBe(clean)
      }),
    )
  })

  it('leaves ordinary words alone and breaks what is longer than any word', () => {
    expect(paperText('3栋1单元 WX-20261128-0007\n第二行')).toBe('3栋1单元 WX-20261128-0007\n第二行')
    const long = 'https://linli.example/l/abcdefghijkm'
    expect(
      paperText(long)
        .split('\u200b')
        .every((part) => part.length <= 12),
    ).toBe(true)
    expect(paperText(long).replaceAll('\u200b', '')).toBe(long)
  })
})

describe('what the template is given', () => {
  it('has its texts cleaned, but a code as it is: a machine reads it to the last sign', () => {
    const text = 'https://linli.example/l/abcdefghijkm?from=paper'
    const tenant = { name: '春晖苑\u202e', timezone: 'Asia/Shanghai' } as Tenant
    const data = JSON.parse(
      printData(
        { title: '题', blocks: [{ type: 'qr', text, caption: text }] },
        { locale: 'zh-CN', tenant, now: new Date('2026-11-28T06:30:00Z') },
        { name: '陈经理', title: '项目经理' } as Actor,
      ),
    )
    expect(data).toMatchObject({ tenant: '春晖苑', made: '陈经理 (项目经理) 制于 2026-11-28 14:30' })
    expect(data.blocks).toEqual([{ type: 'qr', caption: paperText(text), isLarge: false, code: text }])
    expect(data.blocks[0].caption).not.toBe(text)
  })
})

describe('the axis of a trend', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  )

  it('holds every value between round ends, with two to seven lines', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        const { from, to, ticks } = trendScale({ type: 'trend', labels: [], series: [{ name: '', values }] })
        expect(to).toBeGreaterThan(from)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(7)
        const slack = (to - from) * 1e-9
        for (const each of values) {
          if (each === null) continue
          expect(each).toBeGreaterThanOrEqual(from - slack)
          expect(each).toBeLessThanOrEqual(to + slack)
        }
      }),
    )
  })

  it.each([
    [[3, 58], {}, [0, 20, 40, 60]],
    [[92.4, 98.1], { from: 90, to: 100 }, [90, 92.5, 95, 97.5, 100]],
    [[0, 0], {}, [0, 1]],
    [[], {}, [0, 1]],
  ])('%j with %j has lines at %j', (values, axis, ticks) => {
    expect(trendScale({ type: 'trend', labels: [], series: [{ name: '', values }], ...axis }).ticks).toEqual(
      ticks,
    )
  })
})
