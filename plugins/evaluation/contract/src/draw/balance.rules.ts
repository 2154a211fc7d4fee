import { canJoin, replaceHolder, type Loads, type Place } from './places.rules.ts'

interface Handover {
  readonly from: string
  readonly to: string
  readonly place: Place
}

/**
 * Hands places on until no chain of handovers takes work from one scorer to another with two places fewer. Loads are
 * then as even as conflicts allow at all (optimal semi-matchings, Harvey et al. 2006): without conflicts within 1.
 */
export function balance(places: readonly Place[], loads: Loads): void {
  for (;;) {
    const chain = findChain(places, loads)
    const first = chain?.[0]
    const last = chain?.at(-1)
    if (!chain || !first || !last) return
    for (const { from, to, place } of chain) replaceHolder(place, from, to)
    loads.set(first.from, (loads.get(first.from) ?? 0) - 1)
    loads.set(last.to, (loads.get(last.to) ?? 0) + 1)
  }
}

function findChain(places: readonly Place[], loads: Loads): Handover[] | null {
  const busiestFirst = [...loads].sort(([, a], [, b]) => b - a)
  for (const [scorer, load] of busiestFirst) {
    const chain = shortestChain(scorer, places, (other) => (loads.get(other) ?? 0) <= load - 2)
    if (chain) return chain
  }
  return null
}

/** Breadth first. In a shortest chain no place is handed on twice, so all handovers can be done at once. */
function shortestChain(
  start: string,
  places: readonly Place[],
  isGoal: (scorer: string) => boolean,
): Handover[] | null {
  const reachedBy = new Map<string, Handover | null>([[start, null]])
  for (const from of reachedBy.keys()) {
    for (const { to, place } of handoversOf(from, places)) {
      if (reachedBy.has(to)) continue
      reachedBy.set(to, { from, to, place })
      if (isGoal(to)) return chainTo(to, reachedBy)
    }
  }
  return null
}

const handoversOf = (from: string, places: readonly Place[]): { to: string; place: Place }[] =>
  places
    .filter(({ holders }) => holders.includes(from))
    .flatMap((place) => [...place.eligible].filter((to) => canJoin(place, to)).map((to) => ({ to, place })))

function chainTo(goal: string, reachedBy: ReadonlyMap<string, Handover | null>): Handover[] {
  const chain: Handover[] = []
  for (let step = reachedBy.get(goal); step; step = reachedBy.get(step.from)) chain.unshift(step)
  return chain
}
