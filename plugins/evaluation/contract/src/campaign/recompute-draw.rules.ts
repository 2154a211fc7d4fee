import { verifyCommitment } from '../draw/index.ts'
import { hashJson } from '../proof/index.ts'
import { planDraw, type DrawnPlace } from './draw-plan.rules.ts'
import { drawRecord } from './panel.ts'

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

/** The part of a record that is its own word; what a server says of it beside is for the server. */
const recorded = drawRecord.omit({ isCommitted: true, isReproduced: true })

const keyOf = ({ estate, role }: Pick<DrawnPlace, 'estate' | 'role'>): string =>
  JSON.stringify([estate, role])

const contentOf = ({ estate, role, scorer, parts }: Omit<DrawnPlace, 'gap'>) => ({
  estate,
  role,
  scorer,
  parts,
})

/**
 * Draws a campaign again from its record, in a page or a script and without the server's word for it. Some seconds for thousands of
 * estates. Throws for what is no record.
 */
export function recomputeDraw(answer: unknown, published: string | null): Recomputed {
  const { campaignId, seed, salt, commitment, payloadHash, material, places } = recorded.parse(answer)
  const drawn = planDraw(seed, material).places
  const said = new Map(places.map((place) => [keyOf(place), JSON.stringify(contentOf(place))]))
  const same = drawn.filter((place) => said.get(keyOf(place)) === JSON.stringify(contentOf(place)))
  return {
    isCommitted: verifyCommitment(commitment, { campaign: campaignId, seed, salt }),
    isPublished: commitment === published,
    different: Math.max(places.length, drawn.length) - same.length,
    places: places.length,
    isChained: hashJson({ seed, salt, material, places: places.map(contentOf) }) === payloadHash,
  }
}
