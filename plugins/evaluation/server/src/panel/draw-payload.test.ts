import { planDraw, type DrawMaterial } from '@linli/evaluation-contract/campaign'
import { finish } from '@linli/evaluation-contract/draw'
import { hashJson } from '@linli/evaluation-contract/proof'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { hashSteps, recordedOf } from './draw-payload.ts'

it('has the hash that any other program gives the same payload', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat({ max: 1_200 }), (seed, salt, count) => {
      const material: DrawMaterial = {
        algorithm: 'linli-draw/2',
        estates: Array.from({ length: count }, (_, n) => ({ id: `小区${n}` })),
        judged: ['J1'],
        machine: ['M"1'],
        secondLookShare: 0.1,
        scorers: [{ id: 's1' }, { id: 's2', expertise: ['G1'] }],
        conflicts: [],
      }
      const payload = { seed, salt, material, places: recordedOf(planDraw(seed, material).places) }
      expect(finish(hashSteps(payload))).toBe(hashJson(payload))
    }),
    { numRuns: 30 },
  )
})
