import type { PriceRow, TemplateRow } from '@linli/smart-property-contract'
import { answerInput } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { itemsBody, lineFen } from '../../console/orders/panel/item-lines.ts'
import { findPrices } from '../prices/price-search.rules.ts'
import { rangeOf, yuanOf } from '../prices/yuan.rules.ts'
import { faultsOfLine, freeLine, isWhole, pricedLine } from './phone-line.rules.ts'
import { isFinal, lostTo } from './refusal.rules.ts'
import { templatesFor } from './templates.rules.ts'

const price = (more: Partial<PriceRow>): PriceRow => ({
  id: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11',
  key: 'tap',
  name: '水龙头',
  kind: 'material',
  unit: '个',
  minFen: 3000,
  maxFen: 8050,
  position: 1,
  isActive: true,
  isInherited: false,
  version: 1,
  ...more,
})

describe('a line of an answer', () => {
  it('has its price when there is only one, and asks for it within the range otherwise', () => {
    expect(pricedLine('a', price({ minFen: 5000, maxFen: 5000 })).price).toBe('50')
    const line = pricedLine('a', price({}))
    expect(faultsOfLine(line)).toEqual(['price'])
    expect(faultsOfLine({ ...line, price: '80.5' })).toEqual([])
    expect(faultsOfLine({ ...line, price: '80.51' })).toEqual(['price'])
    expect(faultsOfLine({ ...line, price: '29.99' })).toEqual(['price'])
    expect(lineFen({ ...line, price: '80.5', quantity: '2' })).toBe(16100)
  })
  it('without a published price needs a name and is free', () => {
    const line = freeLine('b')
    expect(isWhole([line])).toBe(false)
    expect(isWhole([{ ...line, name: '胶带' }])).toBe(true)
    expect(lineFen({ ...line, name: '胶带' })).toBe(0)
  })
  it('makes what the server takes', () => {
    const lines = [
      { ...pricedLine('a', price({})), price: '45.5' },
      { ...freeLine('b'), name: '胶带' },
    ]
    const body = { id: price({}).id, version: 1, text: '好了', isSolved: true, items: itemsBody(lines) }
    expect(answerInput.parse(body).items).toEqual([
      { priceKey: 'tap', quantity: 1, unitPriceFen: 4550 },
      { name: '胶带', quantity: 1, unitPriceFen: 0 },
    ])
  })
})

describe('prices', () => {
  it('are said in yuan', () => {
    expect([yuanOf(0), yuanOf(3000), yuanOf(1250), yuanOf(1205)]).toEqual(['0', '30', '12.50', '12.05'])
    expect(rangeOf({ minFen: 3000, maxFen: 8050 })).toBe('30–80.50')
    expect(rangeOf({ minFen: 3000, maxFen: 3000 })).toBe('30')
  })
  it('are found by words and kind', () => {
    const rows = [price({}), price({ name: '上门 费', kind: 'visit' }), price({ name: 'Tap LED' })]
    const found = (words: string, kind: Parameters<typeof findPrices>[2] = '') =>
      findPrices(rows, words, kind).map(({ name }) => name)
    expect(found('')).toHaveLength(3)
    expect(found('水')).toEqual(['水龙头'])
    expect(found('费 上门')).toEqual(['上门 费'])
    expect(found('led')).toEqual(['Tap LED'])
    expect(found('', 'visit')).toEqual(['上门 费'])
  })
})

describe('prepared texts', () => {
  const row = (title: string, more: Partial<TemplateRow>) =>
    ({ title, moves: ['answer'], kinds: [], isActive: true, position: 9, ...more }) as TemplateRow
  it('are those in use for the move and the kind, in their order', () => {
    const rows = [
      row('all', {}),
      row('complaints', { kinds: ['complaint'], position: 1 }),
      row('repairs', { kinds: ['repair'], position: 2 }),
      row('notes', { moves: ['note'] }),
      row('retired', { isActive: false }),
    ]
    expect(templatesFor(rows, 'answer', 'repair').map(({ title }) => title)).toEqual(['repairs', 'all'])
  })
})

describe('a refusal', () => {
  const problem = (more: object) =>
    ({ title: '', code: 'illegal_move', status: 409, type: '', requestId: '', ...more }) as never
  it('names who was quicker to take a free order', () => {
    const taken = { current: { state: 'assigned', assignee: { accountId: 'x', name: '李师傅' } } }
    expect(lostTo({ kind: 'claim', problem: problem(taken) })).toBe('李师傅')
    expect(lostTo({ kind: 'claim', problem: problem({ current: { assignee: null } }) })).toBeNull()
    expect(lostTo({ kind: 'start', problem: problem(taken) })).toBeNull()
    expect(lostTo({ kind: 'claim', problem: null })).toBeNull()
  })
  it('is final when trying again changes nothing', () => {
    expect(isFinal({ kind: 'reopen', problem: problem({ reason: 'reopen_too_late' }) })).toBe(true)
    expect(isFinal({ kind: 'reopen', problem: problem({ reason: 'move_not_from_state' }) })).toBe(false)
    expect(isFinal({ kind: 'reopen', problem: null })).toBe(false)
  })
})
