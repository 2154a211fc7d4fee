import type { FactValue } from '@linli/evaluation-contract'

/** The latest of one origin in one tenant. */
export interface Candidate {
  value: FactValue | null
  origin: 'provider' | 'document'
  revision: number
  /** 0 in the tenant itself, 1 in the company above it, and so on. */
  distance: number
}

/** A provider goes before a document; above, where nobody here knows who provides, what was said last. */
const before = (a: Candidate, b: Candidate): number =>
  a.distance - b.distance ||
  (a.distance === 0
    ? Number(b.origin === 'provider') - Number(a.origin === 'provider')
    : b.revision - a.revision)

/**
 * The one that counts: the tenant's own, of a provider rather than of a document; with no value in it, the nearest
 * of those above that has one. Candidates of providers that are gone are not asked for in the first place.
 */
export function pickFact<F extends Candidate>(candidates: readonly F[]): F | null {
  const [first, ...others] = candidates.toSorted(before)
  if (!first) return null
  if (first.value !== null) return first
  return others.find(({ distance, value }) => distance > 0 && value !== null) ?? first
}
