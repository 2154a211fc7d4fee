import { drawRecord, planDraw, type DrawnPlace } from '@linli/evaluation-contract/campaign'
import { verifyCommitment } from '@linli/evaluation-contract/draw'
import { hashJson } from '@linli/evaluation-contract/proof'

import { placeKey } from './place-key.ts'

export interface Recomputed {
  /** Seed and salt give the commitment of the record. */
  isCommitted: boolean
  /** The record's commitment is the one that the campaign made known. */
  isPublished: boolean
  /** Places that the draw gives otherwise than the record says, or that only one of them has. */
  different: number
  places: number
  /** The record, taken together, has the hash that stands in the chain. */
  isChained: boolean
}

const contentOf = ({ estate, role, scorer, parts }: Omit<DrawnPlace, 'gap'>) => ({
  estate,
  role,
  scorer,
  parts,
})

/**
 * Draws a campaign again from its record, here and without the server's word for it. Some seconds for thousands of
 * estates. Throws for what is no record.
 */
export function recomputeDraw(answer: unknown, published: string | null): Recomputed {
  const { campaignId, seed, salt, commitment, payloadHash, material, places } = drawRecord.parse(answer)
  const drawn = planDraw(seed, material).places
  const said = new Map(
    places.map((place) => [placeKey(place.estate, place.role), JSON.stringify(contentOf(place))]),
  )
  const same = drawn.filter(
    (place) => said.get(placeKey(place.estate, place.role)) === JSON.stringify(contentOf(place)),
  )
  return {
    isCommitted: verifyCommitment(commitment, { campaign: campaignId, seed, salt }),
    isPublished: commitment === published,
    different: Math.max(places.length, drawn.length) - same.length,
    places: places.length,
    isChained: hashJson({ seed, salt, material, places: places.map(contentOf) }) === payloadHash,
  }
}
