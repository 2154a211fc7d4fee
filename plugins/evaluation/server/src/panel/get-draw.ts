import { panelSubject } from '@linli/evaluation-contract'
import {
  drawAlgorithm,
  drawRecord,
  drawRecordInput,
  planSteps,
  type RecordedPlace,
} from '@linli/evaluation-contract/campaign'
import { verifyCommitment } from '@linli/evaluation-contract/draw'

import { defineQuery } from '../kit.ts'
import { hashSteps, recordedOf } from './draw-payload.ts'
import { inSlices } from './in-slices.ts'
import { assertNoScorer } from './open-draw.ts'
import { assertOfNoCompany } from './own-company.ts'
import { copyOf, readDraw } from './read-draw.ts'

const isSame = (one: RecordedPlace, other: RecordedPlace | undefined): boolean =>
  one.estate === other?.estate &&
  one.role === other.role &&
  one.scorer === other.scorer &&
  one.parts.join() === other.parts.join()

/** Whether the recorded material gives the recorded places, and the chain holds the hash of both. */
async function isReproduced(draw: Awaited<ReturnType<typeof readDraw>>): Promise<boolean> {
  const { seed, material, places, payloadHash } = draw
  if (material.algorithm !== drawAlgorithm) return false
  const again = recordedOf((await inSlices(planSteps(seed, material))).places)
  const isRepeated = again.length === places.length && again.every((place, at) => isSame(place, places[at]))
  return isRepeated && (await inSlices(hashSteps(draw))) === payloadHash
}

/** A draw as it was recorded, with all that is needed to make it again elsewhere, made again here and held against the chain's hash. */
export const getDraw = defineQuery({
  name: 'evaluation.panel.get-draw',
  can: ['read', panelSubject],
  input: drawRecordInput,
  output: drawRecord,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    await assertOfNoCompany(ctx, id)
    const draw = await readDraw(ctx, id)
    const { seed, salt, commitment, material, places, payloadHash, at } = draw
    return {
      campaignId: id,
      seed,
      salt,
      commitment,
      isCommitted: verifyCommitment(commitment, { campaign: id, seed, salt }),
      drawnAt: at,
      payloadHash,
      material: copyOf(material),
      places: places.map((place) => ({ ...place, parts: [...place.parts] })),
      isReproduced: await isReproduced(draw),
    }
  },
})
