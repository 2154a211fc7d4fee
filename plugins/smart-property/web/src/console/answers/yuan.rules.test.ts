import { savePriceInput } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { fenOf, rangeProblem, yuanOf } from './yuan.rules.ts'

it.each([
  ['12', 1200],
  ['12.5', 1250],
  ['12.50', 1250],
  ['0.07', 7],
  ['１２．３', 1230],
  [' 1,200 ', 120_000],
  ['100000', 10_000_000],
  ['100000.01', null],
  ['12.345', null],
  ['-1', null],
  ['', null],
  ['1e2', null],
  ['十元', null],
])('%s yuan are %s fen', (text, fen) => expect(fenOf(text)).toBe(fen))

it('reads back what it wrote, fen by fen', () => {
  for (let fen = 0; fen <= 20_000; fen++) expect(fenOf(yuanOf(fen))).toBe(fen)
  expect(fenOf(yuanOf(1_999_999))).toBe(1_999_999)
})

it.each([
  ['5', '80', null],
  ['5', '5', null],
  ['', '80', 'min'],
  ['5', 'x', 'max'],
  ['80', '5', 'order'],
] as const)('from %s to %s: %s', (min, max, problem) => {
  expect(rangeProblem(min, max)).toBe(problem)
  if (problem !== null && problem !== 'order') return
  const body = { key: 'tap', name: '龙头', kind: 'material', unit: '个' }
  const parsed = savePriceInput.safeParse({ ...body, minFen: fenOf(min), maxFen: fenOf(max) })
  expect(parsed.success).toBe(problem === null)
})
