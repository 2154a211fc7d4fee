import { createHash } from 'node:crypto'

import type { DrawMaterial, DrawnPlace, RecordedPlace } from '@linli/evaluation-contract/campaign'
import type { Steps } from '@linli/evaluation-contract/draw'
import { canonicalJson } from '@linli/evaluation-contract/proof'

/** What the chain holds the hash of: everything needed to draw again. Places are named by estate and role. */
export interface DrawPayload {
  readonly seed: string
  readonly salt: string
  readonly material: DrawMaterial
  readonly places: readonly RecordedPlace[]
}

/** The places of a plan as the record and the chain hold them. */
export const recordedOf = (places: readonly DrawnPlace[]): RecordedPlace[] =>
  places.map(({ estate, role, scorer, parts }) => ({ estate, role, scorer, parts }))

/** Places between two pauses: a few milliseconds. */
const betweenPauses = 500

/**
 * `hashJson` of the payload, written piece by piece: of a large campaign its five megabytes would keep all other work
 * waiting for a quarter of a second.
 */
export function* hashSteps({ seed, salt, material, places }: DrawPayload): Steps<string> {
  const hash = createHash('sha256')
  hash.update(`{"material":${canonicalJson(material)},"places":[`)
  for (const [at, place] of places.entries()) {
    hash.update(`${at === 0 ? '' : ','}${canonicalJson(place)}`)
    if (at % betweenPauses === 0) yield
  }
  return hash.update(`],"salt":${canonicalJson(salt)},"seed":${canonicalJson(seed)}}`).digest('hex')
}
