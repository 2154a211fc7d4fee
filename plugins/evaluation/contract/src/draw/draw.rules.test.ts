import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { drawCommitment, verifyCommitment } from './draw.rules.ts'
import { pickPositions } from './pick-second-look.rules.ts'
import { randomOf, shuffled } from './random.rules.ts'

const draw = { campaign: '2026', seed: '3 17 21 28', salt: '00112233445566778899aabbccddeeff' }

describe('the commitment to a draw', () => {
  it('is the SHA-256 of its canonical JSON, as any program computes it', () => {
    expect(drawCommitment(draw)).toBe('fb06324d12b72e393c70b74bb126697fd81956ef8394e65ceb611dd1f4ecbbd7')
  })

  it('fits that draw alone', () => {
    const commitment = drawCommitment(draw)
    expect(verifyCommitment(commitment, draw)).toBe(true)
    expect(verifyCommitment(commitment, { ...draw, seed: '3 17 21 29' })).toBe(false)
    expect(verifyCommitment(commitment, { ...draw, campaign: '2027' })).toBe(false)
    expect(verifyCommitment(commitment, { ...draw, salt: draw.salt.replace('0', '1') })).toBe(false)
  })
})

describe('the random numbers of a seed', () => {
  it('are never the same for two purposes or two seeds', () => {
    const first = (seed: string, purpose: string) => randomOf(seed, purpose).next()
    expect(first('s', 'assign')).toBe(first('s', 'assign'))
    expect(first('s', 'assign')).not.toBe(first('s', 'second-look'))
    expect(first('s', 'assign')).not.toBe(first('t', 'assign'))
  })

  it('put each value in each place equally often', () => {
    const random = randomOf('fair', 'test')
    const counts = new Map<string, number>()
    for (let run = 0; run < 6_000; run += 1) {
      const order = shuffled(random, ['a', 'b', 'c']).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    // Five standard deviations of 1,000 expected.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(145)
  })
})

describe('the second look', () => {
  it('takes a tenth of the parts, rounded up, or the share the policy says', () => {
    expect(pickPositions(42, { seed: 's' })).toHaveLength(5)
    expect(pickPositions(30, { seed: 's' })).toHaveLength(3)
    expect(pickPositions(42, { seed: 's', share: 1 })).toHaveLength(42)
    expect(pickPositions(0, { seed: 's' })).toEqual([])
  })

  it('takes the same parts for a seed, each once and none that is not there', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const picked = pickPositions(42, { seed, share: 0.5 })
        expect(pickPositions(42, { seed, share: 0.5 })).toEqual(picked)
        expect(new Set(picked).size).toBe(21)
        expect(picked.every((at) => at >= 0 && at < 42)).toBe(true)
      }),
    )
    expect(pickPositions(42, { seed: 's' })).not.toEqual(pickPositions(42, { seed: 't' }))
  })
})
