import { planDraw } from '@linli/evaluation-contract/campaign'
import { drawCommitment } from '@linli/evaluation-contract/draw'
import { hashJson } from '@linli/evaluation-contract/proof'
import { describe, expect, it } from 'vitest'

import { idOf } from '../testing/sample-panel.ts'
import { recomputeDraw } from './recompute.rules.ts'

const campaignId = idOf(1)
const [seed, salt] = ['第 2026131 期', 'ab'.repeat(16)]
const material = {
  secondLookShare: 0.5,
  estates: [{ id: idOf(20) }, { id: idOf(21) }],
  judged: ['J1', 'J2'],
  machine: ['M1', 'M2'],
  scorers: [{ id: idOf(11) }, { id: idOf(12) }, { id: idOf(13) }],
  conflicts: [{ scorer: idOf(13), estate: idOf(20) }],
}
const places = planDraw(seed, material).places.map(({ estate, role, scorer, parts }) => ({
  estate,
  role,
  scorer,
  parts,
}))
const commitment = drawCommitment({ campaign: campaignId, seed, salt })
const record = {
  campaignId,
  seed,
  salt,
  commitment,
  isCommitted: true,
  drawnAt: '2026-07-02T02:00:00Z',
  payloadHash: hashJson({ seed, salt, material, places }),
  material,
  places,
  isReproduced: true,
}
const good = { isCommitted: true, isPublished: true, different: 0, places: places.length, isChained: true }

describe('a draw made again in the browser', () => {
  it('is the same as its record', () => {
    expect(recomputeDraw(record, commitment)).toEqual(good)
  })

  it('does not take the server’s word: each thing altered is found', () => {
    const said = { ...record, isCommitted: true, isReproduced: true }
    const other = places.map((place, at) => (at === 0 ? { ...place, scorer: idOf(99) } : place))
    expect(recomputeDraw({ ...said, places: other }, commitment)).toMatchObject({
      different: 1,
      isChained: false,
    })
    expect(recomputeDraw({ ...said, places: places.slice(1) }, commitment)).toMatchObject({ different: 1 })
    expect(recomputeDraw({ ...said, salt: 'cd'.repeat(16) }, commitment)).toMatchObject({
      isCommitted: false,
      different: 0,
      isChained: false,
    })
    expect(recomputeDraw(said, 'd'.repeat(64))).toMatchObject({ isPublished: false, isCommitted: true })
    expect(recomputeDraw({ ...said, payloadHash: 'd'.repeat(64) }, commitment)).toMatchObject({
      ...good,
      isChained: false,
    })
  })

  it('is refused for what is no record', () => expect(() => recomputeDraw({ seed }, commitment)).toThrow())
})
