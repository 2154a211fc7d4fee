import { meanDistance, type Sat } from '@linli/evaluation-contract/campaign'

/** Of each scorer the drift cases handed in, and their mean distance. */
export function driftOf(
  sittings: readonly (Sat & { scorerId: string; kind: 'gate' | 'drift' })[],
): Map<string, { cases: number; distance: number }> {
  const done = sittings.filter(({ kind, distance }) => kind === 'drift' && distance !== null)
  return new Map(
    [...Map.groupBy(done, ({ scorerId }) => scorerId)].flatMap(([scorerId, of]) => {
      const distance = meanDistance(of)
      return distance === null ? [] : [[scorerId, { cases: of.length, distance }] as const]
    }),
  )
}
