import { batchInput, batchOperations as known } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { batchesOf, batchOperations, forecast } from './batch.rules.ts'

const row = (
  id: string,
  state: 'received' | 'assigned' | 'handling' | 'answered' | 'confirming' | 'closed',
) => ({
  id,
  state,
})

it('knows every operation of the server, and no other', () =>
  expect([...batchOperations].sort()).toEqual([...known].sort()))

describe('what will happen to how many', () => {
  const rows = [
    row('a', 'received'),
    row('b', 'assigned'),
    row('c', 'assigned'),
    row('d', 'answered'),
    row('e', 'closed'),
    row('f', 'confirming'),
  ]
  it.each([
    ['assign', ['a'], 5],
    ['auto-assign', ['a'], 5],
    ['transfer', ['b', 'c'], 4],
    ['note', ['a', 'b', 'c', 'd', 'f'], 1],
    ['classify', ['a', 'b', 'c'], 3],
    ['close', ['a', 'd', 'f'], 3],
    ['call-back', ['d'], 5],
  ] as const)('%s fits %j', (operation, fits, others) => {
    const plan = forecast(rows, operation)
    expect(plan.fits.map(({ id }) => id)).toEqual(fits)
    expect(plan.others.reduce((sum, { n }) => sum + n, 0)).toBe(others)
  })
  it('counts what does not fit state by state', () =>
    expect(forecast(rows, 'assign').others).toContainEqual({ state: 'assigned', n: 2 }))
})

it('sends no more than the server takes at once, and leaves none out', () => {
  const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
  const orders = Array.from({ length: 230 }, (_, index) => ({ id, version: index + 1 }))
  const batches = batchesOf(orders)
  expect(batches.map((each) => each.length)).toEqual([100, 100, 30])
  expect(batches.flat()).toEqual(orders)
  for (const batch of batches)
    expect(batchInput.safeParse({ orders: batch, operation: 'auto-assign' }).success).toBe(true)
  expect(batchesOf([])).toEqual([])
})
