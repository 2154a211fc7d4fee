import { itemsInput } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import {
  blankLine,
  faultsOf,
  hundredthsOf,
  itemsBody,
  lineFen,
  totalFen,
  yuanOf,
  type ItemLine,
} from './item-lines.ts'

const line = (extra: Partial<ItemLine>): ItemLine => ({ ...blankLine(), ...extra })
const prices = new Map([['tap', { key: 'tap', minFen: 1200, maxFen: 3550 }]])

it.each([
  ['12', 1200],
  ['12.5', 1250],
  ['12.50', 1250],
  ['0.07', 7],
  [' 3 ', 300],
  ['1.005', null],
  ['-1', null],
  ['1e3', null],
  ['', null],
  ['12.', null],
])('%j is %s hundredths', (text, hundredths) => expect(hundredthsOf(text)).toBe(hundredths))

it.each([
  [0, '0.00'],
  [7, '0.07'],
  [123450, '1234.50'],
])('%i fen are written %s', (fen, yuan) => expect(yuanOf(fen)).toBe(yuan))

describe('what a line comes to', () => {
  it.each([
    ['1', '12.50', 1250],
    ['1.5', '12.50', 1875],
    // Half a fen goes up, a third does not.
    ['0.5', '0.01', 1],
    ['0.33', '0.01', 0],
    ['0.1', '0.2', 2],
    ['9999.99', '999.99', 999989000],
  ])('%s at %s yuan', (quantity, price, fen) =>
    expect(lineFen(line({ priceKey: 'tap', quantity, price }))).toBe(fen),
  )
  it('is nothing for what is free, and unknown while it is not complete', () => {
    expect(lineFen(line({ name: '胶带', quantity: '2', price: '99' }))).toBe(0)
    expect(lineFen(line({ priceKey: 'tap', price: '' }))).toBeNull()
    expect(lineFen(line({ priceKey: 'tap', quantity: '0', price: '1' }))).toBeNull()
  })
  it('adds up without the error of floats', () => {
    const tenth = line({ priceKey: 'tap', quantity: '1', price: '0.10' })
    expect(totalFen([tenth, tenth, tenth, line({ priceKey: 'tap', price: 'x' })])).toBe(30)
  })
})

describe('what is wrong with a line before it is sent', () => {
  it.each([
    [{ priceKey: 'tap', price: '12.00' }, []],
    [{ priceKey: 'tap', price: '35.50' }, []],
    [{ priceKey: 'tap', price: '11.99' }, ['price']],
    [{ priceKey: 'tap', price: '35.51' }, ['price']],
    [{ priceKey: 'tap', price: '12', quantity: '10000' }, ['quantity']],
    [{ priceKey: 'tap', price: '12', quantity: '0.00' }, ['quantity']],
    [{ priceKey: 'gone', price: '12' }, ['priceKey']],
    [{ name: '胶带' }, []],
    [{ name: ' ' }, ['name']],
    [{ name: '', quantity: '' }, ['name', 'quantity']],
  ] as [Partial<ItemLine>, string[]][])('%o: %o', (extra, faults) =>
    expect(faultsOf(line(extra), prices)).toEqual(faults),
  )
})

it('sends what the server takes: a published line without a name, a free one without a price', () => {
  const body = itemsBody([
    line({ priceKey: 'tap', quantity: '0.07', price: '12.50' }),
    line({ name: ' 胶带 ', quantity: '2', price: '9' }),
  ])
  expect(itemsInput.safeParse(body).error?.issues ?? []).toEqual([])
  expect(body).toEqual([
    { priceKey: 'tap', quantity: 0.07, unitPriceFen: 1250 },
    { name: '胶带', quantity: 2, unitPriceFen: 0 },
  ])
})
